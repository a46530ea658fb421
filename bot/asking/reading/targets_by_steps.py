"""`Sickness against target by month in 2025/26`: the figure of each month, and whether it met the target."""

from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_OF_TARGETS = frozenset({Field.TARGET, Field.ON_TRACK, Field.VARIANCE, Field.MISSED, Field.GAP})
_BESIDE = frozenset({Field.CHART, Field.TABLE, Field.HOME, Field.WHAT_IS, Field.ONE_BY_ONE, Field.BY, Field.DOING})
_ACTUAL = frozenset({"actual", "actuals", "performance"})


def settle_targets_by_steps(parts: Parts) -> None:
    """Takes a target that is asked for step by step for the figure of each step, held against it."""
    said = {*parts.fields}
    stepped = (parts.stepped and bool(parts.cadences)) or parts.each
    alone = len(parts.measures) == 1 and not (parts.kinds or parts.groups or parts.dimensions or parts.peers)
    more = parts.threshold or parts.rate or parts.per_time or any(span.aim is not None for span, _ in parts.taken)
    if not stepped or not alone or more or not said & _OF_TARGETS or parts.targets_said:
        return
    beside = _BESIDE | ({Field.COMPARE} if not _ACTUAL.isdisjoint(parts.words) else frozenset())
    if said <= _OF_TARGETS | beside and "many" not in parts.words:
        parts.fields = {one: at for one, at in parts.fields.items() if one not in _OF_TARGETS | {Field.COMPARE}}
        parts.held_to_target = True
