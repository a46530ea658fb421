"""`Total of the four divisions`, `total trespass at stations`: the areas of a kind, added up."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_TOTALS = frozenset({Field.TOTAL, Field.COMBINED})
_BESIDE = frozenset({Field.WHAT_IS, *_TOTALS})
_AMONG = frozenset({"of", "for", "at", "in", "across", "on", "over"})
_ALL = frozenset({"the", "all", "our"})
_MOST = 12
_FEWEST = 2


def settle_totals_of_kinds(parts: Parts, vocabulary: Vocabulary) -> None:
    """Takes the areas of the kind for its name, where the total of them is asked for and nothing else."""
    others = parts.groups or parts.dimensions or parts.peers or parts.cadences or parts.rate or parts.threshold
    plain = len(parts.kinds) == len(parts.measures) == 1 and not (others or parts.first or parts.directions)
    if not plain or not parts.has(*_TOTALS) or {*parts.fields} - _BESIDE or len(parts.areas) > 1 or parts.home_said:
        return
    if parts.areas and "and" in parts.harmless.values():
        return  # of the districts and of the force
    place = next(at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.KIND)
    said = _said_before(parts, place)
    framework = vocabulary.framework
    around = parts.areas[0] if parts.areas else framework.home
    every = [
        key
        for key, one in framework.areas.items()
        if one.kind == parts.kinds[0] and around in framework.with_ancestors(key)[1:]
    ]
    if said is None or not _FEWEST <= len(every) <= _MOST or said not in (0, len(every)):
        return
    parts.areas, parts.kinds = every, []


def _said_before(parts: Parts, place: int) -> int | None:
    """How many areas are said to be added up, 0 where that is not said; None where they do not stand as places do."""
    number, at = 0, place - 1
    while (word := parts.harmless.get(at)) in _ALL or number_of(word or "") is not None:
        number = number_of(word or "") or number
        at -= 1
    return number if parts.harmless.get(at) in _AMONG else None
