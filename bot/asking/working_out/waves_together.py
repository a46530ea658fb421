"""The waves of a survey that make up a year or another stretch exactly: their answers together are those of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Statistic
from bot.figures.cadences import newest_ended
from bot.figures.measures import Combine, Measure
from bot.figures.periods import Period, PeriodKind, period_containing, span
from bot.figures.series import Series

_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.FINANCIAL_QUARTER: 3,
    PeriodKind.YEAR: 12,
    PeriodKind.FINANCIAL_YEAR: 12,
}
_ADD_UP = (Combine.RATIO, Combine.SUM)
_IN_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Together:
    """Waves that follow one another without a gap, what they are called together, and what a figure over them is.

    `wanted` is what was asked for, where they reach less far.
    """

    waves: tuple[Period, ...]
    called: Period
    statistic: Statistic = Statistic.VALUE
    wanted: Period | None = None


def waves_together(asked: AskedPeriod, measure: Measure, series: Series, day: date) -> Together | None:
    """The waves held that fill the time that was asked for; None where none do, or where they do not add up."""
    if measure.combine not in _ADD_UP or measure.cadence is not PeriodKind.WAVE:
        return None
    newest = series.newest.period.end
    if asked.form is Form.LAST or (asked.form is Form.ROLLING and not asked.candidates):
        return _last(asked, series, day)
    if len(asked.candidates) != 1 or asked.number:
        return None
    (time,) = asked.candidates
    if asked.form is Form.SINCE:
        return _filling(time.start, newest, series)
    if asked.form is Form.TO_DATE or (asked.form is Form.NAMED and asked.relative and time.end > newest):
        return _filling(time.start, min(newest, time.end), series, Statistic.YEAR_TO_DATE)
    if asked.form not in (Form.NAMED, Form.ROLLING):
        return None
    statistic = Statistic.VALUE if asked.form is Form.NAMED else Statistic.ROLLING_12_MONTHS
    found = _filling(time.start, time.end, series, statistic)
    return None if found is None else Together(found.waves, time, statistic)


def within(period: Period, series: Series) -> tuple[Period, ...]:
    """The waves held that lie wholly within a period, in order of time."""
    return tuple(one for one in series.periods if period.start <= one.start and one.end <= period.end)


def _last(asked: AskedPeriod, series: Series, day: date) -> Together | None:
    """The last so many months up to the end of the newest wave."""
    newest = series.newest.period.end
    rolling = asked.form is Form.ROLLING
    kind = PeriodKind.MONTH if rolling or asked.unit is None else asked.unit
    months = _IN_A_YEAR if rolling else asked.number * _MONTHS.get(kind, 0)
    if not months or (newest + timedelta(days=1)).day != 1:
        return None
    statistic = Statistic.ROLLING_12_MONTHS if months == _IN_A_YEAR else Statistic.VALUE
    found = _filling(_months_back(newest, months).start, newest, series, statistic)
    nominal = newest_ended(PeriodKind.MONTH, day)
    if found is None or rolling or nominal.end == newest:
        return found
    wanted = span(_months_back(nominal.end, months), nominal)
    return Together(found.waves, found.called, statistic, wanted)


def _months_back(end: date, number: int) -> Period:
    """The first of so many months that end with a day."""
    first = period_containing(PeriodKind.MONTH, end)
    for _ in range(number - 1):
        first = period_containing(PeriodKind.MONTH, first.start - timedelta(days=1))
    return first


def _filling(start: date, end: date, series: Series, statistic: Statistic = Statistic.VALUE) -> Together | None:
    waves = tuple(one for one in series.periods if start <= one.start and one.end <= end)
    if not waves or (waves[0].start, waves[-1].end) != (start, end):
        return None
    if any(one.end + timedelta(days=1) != then.start for one, then in pairwise(waves)):
        return None
    return Together(waves, _called(waves), statistic)


def _called(waves: tuple[Period, ...]) -> Period:
    """Several waves by their first and last month, where they begin and end with one."""
    first, last = waves[0], waves[-1]
    whole = first.start.day == 1 and (last.end + timedelta(days=1)).day == 1
    if len(waves) == 1:
        return first
    months = (period_containing(PeriodKind.MONTH, one) for one in (first.start, last.end))
    return span(*months) if whole else span(first, last)
