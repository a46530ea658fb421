"""The one place where the time is read. Everything else is told what time it is."""

import time as monotonic_time
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def noon_of(day: date) -> datetime:
    """Noon in London on a day, in UTC: the time that stands for a day when only the day is known."""
    return datetime.combine(day, time(12), LONDON).astimezone(UTC)


def day_in_london(moment: datetime) -> date:
    """The day it is in London at a moment."""
    return moment.astimezone(LONDON).date()


class MovableClock:
    """A clock that starts at a moment, goes on as time does, and can be moved forward: the local workspace's."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._started = monotonic_time.monotonic()
        self._moved = timedelta(0)

    def now(self) -> datetime:
        """The present by this clock, in UTC."""
        return self._start + self._moved + timedelta(seconds=monotonic_time.monotonic() - self._started)

    def move(self, forward: timedelta) -> None:
        """Move the clock forward; ValueError for backward, since what was said cannot be unsaid."""
        if forward < timedelta(0):
            raise ValueError("the clock moves forward only")
        self._moved += forward
