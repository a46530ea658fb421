"""Quiet hours: when what is not of high severity waits, and until when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
LONGEST_QUIET_DAYS = 31


@dataclass(frozen=True, slots=True)
class Quiet:
    """Each day from one wall time to another in London (over midnight where `since` is the later), and whole days.

    `weekends` and `bank_holidays` are quiet all day long.
    """

    since: time
    until: time
    weekends: bool = True
    bank_holidays: bool = True


def quiet_until(moment: datetime, quiet: Quiet | None, is_bank_holiday: Callable[[date], bool]) -> datetime | None:
    """The end of the quiet that a moment lies in (UTC), or None where it lies in none."""
    if quiet is None:
        return None
    at = moment
    for _ in range(2 * LONGEST_QUIET_DAYS):
        end = _end_of_quiet(at.astimezone(LONDON), quiet, is_bank_holiday)
        if end is None:
            return None if at == moment else at
        at = end.astimezone(UTC)
    return at


def _end_of_quiet(wall: datetime, quiet: Quiet, is_bank_holiday: Callable[[date], bool]) -> datetime | None:
    """When the quiet that holds at a wall time ends, should nothing else be quiet then."""
    day, clock = wall.date(), wall.time()
    off = (quiet.weekends and day.weekday() >= 5) or (quiet.bank_holidays and is_bank_holiday(day))
    if off:
        return _wall(day + timedelta(days=1), time(0))
    if quiet.since <= quiet.until:
        return _wall(day, quiet.until) if quiet.since <= clock < quiet.until else None
    if clock >= quiet.since:
        return _wall(day + timedelta(days=1), quiet.until)
    return _wall(day, quiet.until) if clock < quiet.until else None


def _wall(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, LONDON)
