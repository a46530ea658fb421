"""When a silence ends: the next working day, a week, a month, or a date that a person names."""

import calendar
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MORNING = time(7)
LONGEST = timedelta(days=366)


class SilenceEnd(StrEnum):
    """What a person can choose."""

    NEXT_WORKING_DAY = "next working day"
    ONE_WEEK = "one week"
    ONE_MONTH = "one month"
    DATE = "date"


class NoEnd(ValueError):  # noqa: N818 - `reason` is for the person who chose
    """No silence can end so; `reason` is `missing`, `past`, `too far` or `not chosen`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"no silence can end so: {reason}")


def end_of_silence(
    chosen: SilenceEnd, day: date | None, now: datetime, is_bank_holiday: Callable[[date], bool]
) -> datetime:
    """The moment (UTC) at which a silence ends: seven in the morning in London of the day chosen.

    Raises NoEnd for a date that is missing, not in the future, more than 366 days away (who silences for longer should
    change the rule), or given beside another choice: which of the two was meant is not known.
    """
    today = now.astimezone(LONDON).date()
    if day is not None and chosen is not SilenceEnd.DATE:
        raise NoEnd("not chosen")
    match chosen:
        case SilenceEnd.NEXT_WORKING_DAY:
            return _morning_of(_next_working_day(today, is_bank_holiday))
        case SilenceEnd.ONE_WEEK:
            return _morning_of(today + timedelta(days=7))
        case SilenceEnd.ONE_MONTH:
            return _morning_of(_month_later(today))
    if day is None:
        raise NoEnd("missing")
    if day <= today:
        raise NoEnd("past")
    if day - today > LONGEST:
        raise NoEnd("too far")
    return _morning_of(day)


def _next_working_day(today: date, is_bank_holiday: Callable[[date], bool]) -> date:
    day = today + timedelta(days=1)
    while day.weekday() >= 5 or is_bank_holiday(day):
        day += timedelta(days=1)
    return day


def _month_later(today: date) -> date:
    """The same day of the next month, or its last day where it has none of that number."""
    year, month = today.year + today.month // 12, today.month % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _morning_of(day: date) -> datetime:
    return datetime.combine(day, MORNING, LONDON).astimezone(UTC)
