"""Which marked figures anybody can work out from open ones: a whole less its other parts, a sum, the same twice.

A protective marking keeps nothing from those who may read the rest of the sum. What is written in no definition shows
in the figures themselves: over every period that is held of all of them, they add up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.figures.framework import Framework
from bot.figures.measures import Combine, Marking
from bot.figures.periods import Period
from bot.figures.series import Figures, Series, SeriesKey

FEWEST_PERIODS = 8
"""Figures that add up over fewer may do so by chance."""
FEWEST_VALUES = 4
"""Figures that take fewer values, such as 0 and 1, add up by chance as well."""
MOST_PERIODS = 24

_Values = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ToldByOthers:
    """A marked series that is `whole` less `parts`, or where there is no whole, the sum of the parts."""

    told: SeriesKey
    whole: SeriesKey | None
    parts: tuple[SeriesKey, ...]
    periods: int


def told_by_others(figures: Figures, framework: Framework) -> tuple[ToldByOthers, ...]:
    """The series of marked measures that follow from open series of the same area; at most one way of each.

    Only what adds up is looked at, such as counts and money, with up to two other parts.
    """
    adding = [series for series in map(figures.series, figures.keys) if series is not None and _adds(series, framework)]
    marked = [one for one in adding if framework.measures[one.key.measure].marking is not Marking.OFFICIAL]
    found = (next(_ways(one, _open_beside(one, adding, framework)), None) for one in marked)
    return tuple(one for one in found if one is not None)


def _adds(series: Series, framework: Framework) -> bool:
    measure = framework.measures.get(series.key.measure)
    return measure is not None and measure.combine in (Combine.SUM, Combine.LAST)


def _open_beside(marked: Series, adding: Iterable[Series], framework: Framework) -> Sequence[Series]:
    """The open series of the same area."""
    return [
        one
        for one in adding
        if one.key.area == marked.key.area and framework.measures[one.key.measure].marking is Marking.OFFICIAL
    ]


def _ways(marked: Series, others: Sequence[Series]) -> Iterator[ToldByOthers]:
    """Every way in which a series follows from others."""
    for whole in (None, *others):
        periods = _held_by_both(marked, whole or marked)
        values = _values(marked, periods)
        if len(periods) < FEWEST_PERIODS or len(set(values)) < FEWEST_VALUES:
            continue
        rest = values if whole is None else _less(_values(whole, periods), values)
        if min(rest) < 0:
            continue
        held = {one.key: _values(one, periods) for one in others if one is not whole and _holds(one, periods)}
        for parts in _adding_to(rest, held):
            yield ToldByOthers(marked.key, None if whole is None else whole.key, parts, len(periods))


def _adding_to(rest: _Values, held: Mapping[SeriesKey, _Values]) -> Iterator[tuple[SeriesKey, ...]]:
    """One series, or two, whose values add up to these in every period."""
    by_values = {values: key for key, values in held.items()}
    if rest in by_values:
        yield (by_values[rest],)
    for key, values in held.items():
        other = by_values.get(_less(rest, values))
        if other is not None and other != key and any(values) and any(held[other]):
            yield (key, other)


def _held_by_both(one: Series, other: Series) -> tuple[Period, ...]:
    """The newest periods that both hold."""
    both = (period for period in reversed(one.periods) if period.text in other.places)
    return tuple(islice(both, MOST_PERIODS))


def _holds(series: Series, periods: Iterable[Period]) -> bool:
    return all(period.text in series.places for period in periods)


def _values(series: Series, periods: Iterable[Period]) -> _Values:
    return tuple(float(series.values[series.places[period.text]]) for period in periods)


def _less(whole: _Values, part: _Values) -> _Values:
    # Money is in pence at the finest: what is left of a float beyond them is not a difference.
    return tuple(round(one - other, 4) for one, other in zip(whole, part, strict=True))
