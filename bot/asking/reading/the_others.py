"""Robbery in Mills without Ackerby: the same of the other areas, or the other groups, of the kind of what is left out.

Where each of a kind is asked for it is each of the others; of one figure it is their total, which is told as that.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.named import Reading, Sort
from bot.asking.question import EACH_PERIOD, Intent, Question, only_its_figures
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.words.name_forms import plural
from bot.figures.framework import Framework
from bot.figures.group_dimensions import groups_in
from bot.figures.measures import dimension_of

_EACH = (Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.AVERAGE, Intent.EXTREME, Intent.SIGNALS, Intent.LINES)
"""What is asked of each of several by itself, so that it can be asked of fewer of them."""
_TWO = 2


def without_those(asked: Question, left_out: Sequence[Reading], framework: Framework) -> Question | None:
    """What is asked, of the others of the kind of what is left out; None where that cannot be told of them."""
    keys = tuple(one.key for one in left_out)
    if len(asked.measures) != 1 or is_narrowed(asked):
        return None
    if {one.sort for one in left_out} == {Sort.AREA}:
        return _of_other_areas(asked, keys, framework)
    if {one.sort for one in left_out} == {Sort.GROUP}:
        return _of_other_groups(asked, keys, framework)
    return None


def others_in_words(asked: Question, left: Question, framework: Framework) -> str:
    """What is told in the place of one figure: `the other districts of Mills Division`; "" of each by itself."""
    if asked.by or len(asked.areas) > 1 or len(asked.groups) > 1:
        return ""
    if left.groups != asked.groups:
        name = framework.measures[asked.measures[0]].name
        return f"the other kinds of {name}" if len(left.groups) > 1 else f"the one other kind of {name}"
    kind = framework.areas[left.areas[0]].kind.replace("-", " ")
    around = framework.areas[asked.areas[0]].name
    return f"the other {plural(kind)} of {around}" if len(left.areas) > 1 else f"the one other {kind} of {around}"


def is_narrowed(asked: Question) -> bool:
    """Whether those alone are asked for that are so, or it is held against others: what is left is not known then."""
    some = asked.condition is not None or asked.changed or asked.only_first or asked.first
    beside = asked.peers or asked.beside or asked.side_by_side or asked.with_whole or asked.with_rest
    return bool(some or beside or asked.count_behind is not None or asked.threshold is not None)


def _of_other_areas(asked: Question, out: tuple[str, ...], framework: Framework) -> Question | None:
    if asked.by.startswith(("groups:", "peers:")) or asked.by == EACH_PERIOD or len(asked.groups) > 1:
        return None
    if not asked.by and {*out} < {*asked.areas}:
        left = tuple(key for key in asked.areas if key not in out)
        return replace(asked, areas=left, summed=asked.summed and len(left) > 1, home_meant=False)
    kinds = {framework.areas[key].kind for key in out}
    around = asked.areas or tuple(filter(None, (framework.home,)))
    within = framework.lying_within(around)
    if len(kinds) > 1 or len(around) != 1 or not {*out} <= within:
        return None
    of_kind = areas_asked_through(replace(asked, by=asked.by or kinds.pop(), areas=around), framework)
    less = framework.lying_within(out) | {*out}
    others = tuple(key for key in of_kind if key not in less)
    if not others or len(others) == len(of_kind):
        return None
    if asked.by:
        plain = replace(asked, by="", areas=others, home_meant=False, level_open=False)
        return plain if asked.intent in _EACH else None
    return total_of(replace(asked, areas=others, home_meant=False))


def _of_other_groups(asked: Question, out: tuple[str, ...], framework: Framework) -> Question | None:
    if len(asked.areas) != 1:
        return None
    if not asked.by and {*out} < {*asked.groups}:
        of_those = tuple(key for key in asked.groups if key not in out)
        return replace(asked, groups=of_those, summed=asked.summed)
    dimension = asked.by.removeprefix("groups:") or dimension_of(out[0])
    of_kind = tuple(one.key for one in groups_in(framework.measures[asked.measures[0]], dimension))
    others = tuple(key for key in of_kind if key not in out)
    if asked.groups or not others or not {*out} <= {*of_kind}:
        return None
    if asked.by:
        return replace(asked, by="", groups=others) if asked.intent in _EACH else None
    left = replace(asked, groups=others)
    return replace(left, summed=True) if total_of(left) is not None else None  # one alone may not be all that is left


def total_of(several: Question) -> Question | None:
    """The total of several areas, or groups; of one alone its own figure. None where more than figures is asked for."""
    if len(several.areas) < _TWO and len(several.groups) < _TWO:
        return several
    plain = replace(
        several, summed=False, of_their_counts=False, cadences=(), by_number=False, with_figure=False, more_periods=()
    )
    if several.intent is Intent.CHANGE:
        unheld = replace(plain, intent=Intent.VALUE, against=None, against_period=None, against_unsaid=False)
        plain = replace(unheld, percent=False)
    alike = plain == only_its_figures(plain) and not several.more_periods
    return replace(several, summed=True, of_their_counts=True) if alike else None
