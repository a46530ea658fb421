"""The figures that fall due within days: those that a `data_late` rule would miss if they did not come."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.figures.cadences import newest_ended
from bot.figures.calendar_places import waves_like
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Series, SeriesKey
from bot.watching.facts import Facts
from bot.watching.rules import DataLate, Rule


@dataclass(frozen=True, slots=True)
class FigureDue:
    """A figure that is not held yet: the series, the period it is for, and the day by which it is to be there."""

    key: SeriesKey
    period: Period
    due: date


def figures_due(facts: Facts, rules: Iterable[Rule], until: date) -> tuple[FigureDue, ...]:
    """The next figure of each series that a `data_late` rule looks at, where it is due from the day of the facts on.

    In the order of the days, then of the catalogue; a series that two rules look at comes once.
    """
    places: dict[int, None] = {}
    for rule in rules:
        if isinstance(rule.when, DataLate):
            places |= dict.fromkeys(facts.selected(rule.select).tolist())
    found = [one for place in places if (one := _next_due(facts, facts.figures.keys[place], until)) is not None]
    return tuple(sorted(found, key=lambda one: one.due))


def _next_due(facts: Facts, key: SeriesKey, until: date) -> FigureDue | None:
    series, measure = facts.figures.series(key), facts.measure_of(key)
    if series is None:
        return None
    lag = timedelta(days=measure.lag_days)
    for period in _periods_ahead(facts, series, measure):
        if period.end + lag > until:
            return None
        if period.end + lag >= facts.day and period.start > series.periods[0].start and series.holding(period) is None:
            return FigureDue(key, period, period.end + lag)
    return None


def _periods_ahead(facts: Facts, series: Series, measure: Measure) -> Iterator[Period]:
    """The periods of a series from the last that was due before the day on; waves as the catalogue lists them."""
    if measure.cadence is PeriodKind.WAVE:
        yield from waves_like(series.newest.period, facts.framework.waves)
        return
    period = newest_ended(measure.cadence, facts.day - timedelta(days=measure.lag_days))
    while True:
        yield period
        period = period.next()
