"""Working days and hours: when people may be asked for something, and how far ahead a working day lies."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Monday to Friday without bank holidays, from one wall time to another in London.

    A wall time that the spring change skips is read as the moment an hour later, and one that comes twice as the first.
    """

    is_bank_holiday: Callable[[date], bool]
    since: time = time(9)
    until: time = time(17)

    def is_working_day(self, day: date) -> bool:
        """Whether people work on a day."""
        return day.weekday() < 5 and not self.is_bank_holiday(day)

    def days_before(self, day: date, number: int) -> date:
        """The working day that lies so many working days before a day; for 0 the day itself or the last one before."""
        return _counted(self, day, number, -ONE_DAY)

    def days_after(self, day: date, number: int) -> date:
        """The working day that lies so many working days after a day; for 0 the day itself or the first one after."""
        return _counted(self, day, number, ONE_DAY)

    def holds(self, moment: datetime) -> bool:
        """Whether a moment lies in working hours."""
        wall = moment.astimezone(LONDON)
        return self.is_working_day(wall.date()) and self.since <= wall.time() < self.until

    def first_from(self, moment: datetime) -> datetime:
        """The moment itself where it lies in working hours, else the beginning of the next ones (UTC)."""
        if self.holds(moment):
            return moment
        wall = moment.astimezone(LONDON)
        day = wall.date() if wall.time() < self.since else wall.date() + ONE_DAY
        return at(self.days_after(day, 0), self.since)

    def a_day_after(self, moment: datetime) -> datetime:
        """The same time of the next working day (UTC); from outside working hours, counted from their beginning."""
        wall = self.first_from(moment).astimezone(LONDON)
        return at(self.days_after(wall.date(), 1), wall.time())


@lru_cache(maxsize=4_096)
def _counted(working: WorkingTime, day: date, number: int, step: timedelta) -> date:
    """Remembered: the timetable of every request counts from the same few days, each time that it is looked at."""
    while not working.is_working_day(day):
        # A day on which nobody works is not one of those counted; it only brings one nearer to them.
        day += step
    for _ in range(number):
        day += step
        while not working.is_working_day(day):
            day += step
    return day


def at(day: date, clock: time) -> datetime:
    """The moment (UTC) at which clocks in London show a time on a day."""
    return datetime.combine(day, clock, LONDON).astimezone(UTC)


def day_of(moment: datetime) -> date:
    """The day it is in London at a moment."""
    return moment.astimezone(LONDON).date()
