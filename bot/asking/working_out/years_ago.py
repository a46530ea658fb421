"""So many years ago: the period that was then, as far as it can be told which is meant."""

from datetime import date

from bot.asking.answers import NoFigure, Status
from bot.asking.asked_period import AskedPeriod
from bot.asking.working_out.waves import waves_a_year_before
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodKind, a_year_before, period_containing
from bot.figures.series import Series

_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)


def years_ago(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Period | NoFigure:
    """The period so many years before the newest figure or before the day; where these differ, which is not said.

    `Five years ago` may be the whole of that year as well; `this time five years ago` is not.
    """
    number, newest = asked.number or 1, series.newest.period
    if measure.cadence is PeriodKind.WAVE:
        waves = waves_a_year_before(series.periods, newest) if number == 1 else ()
        cadence = {"words": asked.words, "cadence": measure.cadence.value}
        return waves[0] if waves else NoFigure(reason="cadence", details=cadence)
    then, details = day, dict[str, object](words=asked.words)
    for _ in range(number):
        then = a_year_before(then)
    found = [years_before(newest, number), period_containing(newest.kind, then)]
    if asked.words.split()[:1] and not {"time", "same", "point"} & {*asked.words.split()} and number > 1:
        found = found[:1] if newest.kind not in _YEARS else found
        found += (
            []
            if newest.kind in _YEARS
            else [years_before(period_containing(PeriodKind.FINANCIAL_YEAR, newest.start), number)]
        )
    periods = tuple(dict.fromkeys(found))
    if len(periods) == 1:
        return periods[0]
    details["meanings"] = [one.in_words for one in periods]
    return NoFigure(reason="which period", details=details, periods=periods, status=Status.AMBIGUOUS)


def years_before(period: Period, number: int) -> Period:
    """The same period so many years before."""
    for _ in range(number):
        period = period.year_before()
    return period
