"""What a period can mean beside a measure: May 25 is a day only of what is counted by the day."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod
from bot.figures.periods import Period, PeriodKind, parse_period


def without_days(
    periods: Sequence[tuple[int, AskedPeriod]], cadences: Collection[PeriodKind]
) -> list[tuple[int, AskedPeriod]]:
    """Periods with their places, and of what `May 25` can mean the month alone where no measure has figures of days.

    A period that can only be of days is left as it is: why it has no figure is told later.
    """
    if PeriodKind.DAY in cadences:
        return [*periods]
    return [(place, _without_days(one)) for place, one in periods]


def _without_days(asked: AskedPeriod) -> AskedPeriod:
    longer = tuple(one for one in asked.candidates if not _is_of_days(one))
    return replace(asked, candidates=longer) if longer and longer != asked.candidates else asked


def _is_of_days(period: Period) -> bool:
    """Whether a period is a day, or a stretch that begins or ends with one."""
    if period.kind is not PeriodKind.SPAN:
        return period.kind is PeriodKind.DAY
    ends = (parse_period(text) for text in period.text.split(".."))
    return any(one.kind is PeriodKind.DAY for one in ends)
