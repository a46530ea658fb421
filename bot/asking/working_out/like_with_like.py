"""The newest figure held against a part of another year: gone up since last summer."""

from datetime import timedelta

from bot.asking.answers import NoFigure
from bot.asking.working_out.beside import called_like
from bot.asking.working_out.meant_periods import Chosen
from bot.asking.working_out.work import Given, Subject
from bot.figures.cadences import PERIODS_IN_A_YEAR
from bot.figures.periods import Period, PeriodKind, period_containing, span

_OF_THE_CALENDAR = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


def like_with_like(subject: Subject, now: Given, before: Given) -> tuple[Given, Given] | None:
    """The same part of the year, as far as it is held, and as much of what it is held against.

    June and July against last June and July, where May to July would stand against June to August. None where less
    than half of that part is held, or that is the very part that was named.
    """
    then = before.chosen.periods
    kind = subject.measure.cadence
    if kind not in _OF_THE_CALENDAR or len(then) >= PERIODS_IN_A_YEAR[kind]:
        return None
    for held in range(len(then), len(then) // 2, -1):
        newest = next((one for one in reversed(now.chosen.periods) if _is_years_after(one, then[held - 1])), None)
        if newest is not None:
            return _both(subject, now, before, _back_from(newest, held), then[:held])
    return None


def _both(
    subject: Subject, now: Given, before: Given, periods: tuple[Period, ...], then: tuple[Period, ...]
) -> tuple[Given, Given] | None:
    called = periods[0] if len(periods) == 1 else span(periods[0], periods[-1])
    new = subject.over(Chosen(periods, called, now.chosen.statistic))
    old = subject.over(Chosen(then, called_like(then, called), before.chosen.statistic))
    return None if isinstance(new, NoFigure) or isinstance(old, NoFigure) else (new, old)


def _is_years_after(period: Period, other: Period) -> bool:
    """Whether a period is the one of the same name in a later year."""
    return (period.start.month, period.start.year > other.start.year) == (other.start.month, True)


def _back_from(newest: Period, number: int) -> tuple[Period, ...]:
    periods = [newest]
    while len(periods) < number:
        periods.append(period_containing(newest.kind, periods[-1].start - timedelta(days=1)))
    return tuple(reversed(periods))
