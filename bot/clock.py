"""The one place where the time is read. Everything else is told what time it is."""

from datetime import UTC, date, datetime, time
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
