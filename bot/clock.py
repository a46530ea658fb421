"""The one place where the time is read. Everything else is told what time it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
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


@lru_cache(maxsize=64)
def _bank_holidays_of(year: int) -> frozenset[date]:
    import holidays  # late: it knows every country, and most commands ask for no day

    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))


def is_bank_holiday(day: date) -> bool:
    """Whether a day is a bank holiday in England and Wales."""
    return day in _bank_holidays_of(day.year)


class MovableClock:
    """A clock that goes on as time does from a moment (the present, unless given), and can be moved forward."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - now() if start else timedelta(0)
        self._was_moved = False
        self.when_moved: Callable[[], None] = lambda: None
        self.ahead_noted: Callable[[timedelta], None] = lambda _: None

    def now(self) -> datetime:
        """The present by this clock, in UTC."""
        return now() + self._ahead

    def note_ahead(self, noted: Callable[[timedelta], None]) -> None:
        """Tell how far it is ahead of the present, now and whenever it is moved."""
        self.ahead_noted = noted
        noted(self._ahead)

    def move(self, forward: timedelta) -> None:
        """Move the clock forward; ValueError for backward, since what was said cannot be unsaid."""
        if forward < timedelta(0):
            raise ValueError("the clock moves forward only")
        self._ahead += forward
        self._was_moved = True
        self.ahead_noted(self._ahead)
        self.when_moved()

    def was_moved(self) -> bool:
        """Whether the clock was moved since this was last asked."""
        moved, self._was_moved = self._was_moved, False
        return moved
