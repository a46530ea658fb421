"""Several periods of a kind as one, by the days or the year that they make."""

from collections.abc import Sequence
from datetime import timedelta

from bot.figures.periods import Period, PeriodKind, period_containing, span, year_ending
from bot.figures.series import Series


def back_from(newest: Period, number: int, series: Series) -> tuple[Period, ...] | None:
    """So many periods in a row up to the newest, the oldest first; None where so many waves are not held."""
    if newest.kind is PeriodKind.WAVE:
        return series.periods[-number:] if len(series) >= number else None
    periods = [newest]
    while len(periods) < number:
        periods.append(period_containing(newest.kind, periods[-1].start - timedelta(days=1)))
    return tuple(reversed(periods))


def as_many_to(last: Period, number: int) -> Period:
    """So many periods of a kind together, the last of them given."""
    first = last
    for _ in range(number - 1):
        first = period_containing(first.kind, first.start - timedelta(days=1))
    return together((first, last) if number > 1 else (last,))


def together(periods: Sequence[Period]) -> Period:
    """Periods in a row as one."""
    return periods[0] if len(periods) == 1 else span(periods[0], periods[-1])


def year_called(periods: Sequence[Period]) -> Period:
    """Twelve months by their last one; 52 weeks are no such year and are named by their days."""
    end = periods[-1].end
    whole = periods[0].kind not in (PeriodKind.WEEK, PeriodKind.DAY) and (end + timedelta(days=1)).day == 1
    return year_ending(end.year, end.month) if whole else together(periods)
