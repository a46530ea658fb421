"""Measures of one thing that are counted otherwise: how many were solved, and what percentage of them that is.

Two are of one family where a name of each holds the same words but for those that say how it is counted.
"""

from collections.abc import Iterable
from functools import lru_cache

from bot.asking.words.name_forms import SMALLEST, Words
from bot.asking.words.tokens import words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Measure, Unit

_HOW_COUNTED = word_set(
    "percentage percent pct proportion share rate rates number numbers count counts total volume of recorded reported "
    "offences crimes cases were was are is been that"
)
_SHARES = (Unit.PERCENT, Unit.RATIO)


def percentage_of(count: Measure, framework: Framework) -> Measure | None:
    """The only percentage of the same thing as a count; None where there is not exactly one."""
    if count.unit is not Unit.COUNT or count.combine is not Combine.SUM:
        return None
    return _only(one for one in _others(count, framework) if one.unit in _SHARES)


def number_of(share: Measure, framework: Framework) -> Measure | None:
    """The only count of the same thing as a percentage; None where there is not exactly one."""
    if share.unit not in _SHARES:
        return None
    return _only(one for one in _others(share, framework) if one.unit is Unit.COUNT and one.combine is Combine.SUM)


def count_done_of(whole: Measure, done: Words, framework: Framework) -> Measure | None:
    """The only count of those of a count that something was done with: solved violence, of violence."""
    deeds = _told(done)
    if whole.unit is not Unit.COUNT or len(deeds) != 1:
        return None
    wanted = {said | deeds for said in _called(whole)}
    others = (one for key, one in framework.measures.items() if key != whole.key and one.cadence is whole.cadence)
    return _only(one for one in others if one.unit is Unit.COUNT and wanted & {*_called(one)})


def _others(measure: Measure, framework: Framework) -> list[Measure]:
    own = {*_called(measure)}
    return [
        one
        for key, one in framework.measures.items()
        if key != measure.key and one.cadence is measure.cadence and own & {*_called(one)}
    ]


def _only(measures: Iterable[Measure]) -> Measure | None:
    found = [*measures]
    return found[0] if len(found) == 1 else None


def _called(measure: Measure) -> tuple[frozenset[str], ...]:
    return tuple(told for name in (measure.name, *measure.aliases) if (told := _told(words_of(name))))


@lru_cache(maxsize=4_096)
def _told(words: Words) -> frozenset[str]:
    """What the words of a name are of, without those that say how it is counted."""
    return frozenset(family_of(word) for word in words if word not in _HOW_COUNTED and word not in SMALLEST)
