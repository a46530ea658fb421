"""When a rule is due: cron expressions in five fields, by the clocks on the wall in London.

A wall time that comes twice, in October, is due once, the first time. One that is skipped, in March, is due right after
the change. Weekdays go by name, since schedulers disagree on whether 0 is Sunday or Monday; a day of the month does not
stand beside a weekday, since they disagree on whether that means both or either.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LONGEST_WAIT_DAYS = 8 * 366 + 2  # from one 29 February to the next, around 1900 and 2100
EXAMPLE = "0 7 * * mon-fri"
_PART = re.compile(r"(?P<first>\*|[a-z]+|[0-9]{1,2})(-(?P<last>[a-z]+|[0-9]{1,2}))?(/(?P<step>[0-9]{1,2}))?")


class CronError(ValueError):
    """A text that is not a cron expression as it is written here; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class Cron:
    """A cron expression: the minutes, hours, days, months and weekdays (Monday is 0) at which it is due."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]

    def falls_on(self, day: date) -> bool:
        """Whether the expression is due at all on a day."""
        return day.month in self.months and day.day in self.days and day.weekday() in self.weekdays


@dataclass(frozen=True, slots=True)
class _Field:
    noun: str
    least: int
    most: int
    names: Sequence[str] = ()

    @property
    def all(self) -> range:
        return range(self.least, self.most + 1)


_FIELDS = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of the month", 1, 31),
    _Field("month", 1, 12, MONTHS),
    _Field("weekday", 0, 6, WEEKDAYS),
)


@lru_cache(maxsize=1_024)
def parse_cron(text: str) -> Cron:
    """Read five fields: minute, hour, day of the month, month, weekday; CronError says what would be right."""
    parts = text.lower().split()
    if len(parts) != len(_FIELDS):
        nouns = ", ".join(field.noun for field in _FIELDS)
        raise CronError(f"{text!r} has {len(parts)} fields and needs five ({nouns}), such as {EXAMPLE!r}")
    minutes, hours, days, months, weekdays = (_values(field, part) for field, part in zip(_FIELDS, parts, strict=True))
    if len(days) < 31 and len(weekdays) < 7:
        raise CronError(f"{text!r} gives a day of the month and a weekday; put * for one of them")
    if not any(day <= LONGEST_MONTHS[month - 1] for month in months for day in days):
        raise CronError(f"{text!r} is never due: no such day in that month")
    return Cron(tuple(sorted(minutes)), tuple(sorted(hours)), days, months, weekdays)


def due_after(expression: str, moment: datetime) -> datetime:
    """The first time after a moment (with its zone) at which an expression is due, in UTC; CronError if it is none."""
    cron = parse_cron(expression)
    for wall in _walls(cron, moment.astimezone(LONDON)):
        due = _instant(wall)
        if due > moment:
            return due
    raise CronError(f"{expression!r} is not due again before the calendar ends")  # pragma: no cover - year 9999


def _values(field: _Field, text: str) -> frozenset[int]:
    return frozenset(value for part in text.split(",") for value in _values_of_part(field, part))


def _values_of_part(field: _Field, text: str) -> Sequence[int]:
    match = _PART.fullmatch(text)
    if match is None:
        raise CronError(f"{text!r} is no {field.noun}; {_what_would_be_right(field)}")
    first, last, step = match["first"], match["last"], int(match["step"] or 1)
    if match["step"] and (field.noun == "weekday" or not 0 < step <= len(field.all) or (first != "*" and not last)):
        raise CronError(f"{text!r} is no {field.noun}: a step stands behind * or a range, such as */15")
    if first == "*":
        if last:
            raise CronError(f"{text!r} is no {field.noun}; {_what_would_be_right(field)}")
        return field.all[::step]
    start, end = _value(field, first), _value(field, last or first)
    if start <= end:
        return range(start, end + 1, step)
    if field.noun == "weekday":
        return [day % 7 for day in range(start, end + 8)]
    raise CronError(f"{text!r} runs backwards; write two ranges with a comma between them")


def _value(field: _Field, text: str) -> int:
    if text in field.names:
        return field.names.index(text) + field.least
    if field.noun == "weekday" and text.isdigit():
        raise CronError(f"weekday {text!r} is a number; schedulers disagree on which day is 0, so write its name (mon)")
    if not text.isdigit() or int(text) not in field.all:
        raise CronError(f"{text!r} is no {field.noun}; {_what_would_be_right(field)}")
    return int(text)


def _what_would_be_right(field: _Field) -> str:
    if field.noun == "weekday":
        return "one is written mon, mon-fri or mon,thu"
    return f"one is written *, */2, {field.least}, {field.least}-{field.most} or a list with commas"


def _walls(cron: Cron, moment: datetime) -> Iterator[datetime]:
    """The wall times due from a moment's minute on, without a zone, in order."""
    floor = moment.replace(second=0, microsecond=0, tzinfo=None)
    for days in range(LONGEST_WAIT_DAYS):
        day = floor.date() + timedelta(days=days)
        if cron.falls_on(day):
            since = (floor.hour, floor.minute) if days == 0 else (0, 0)
            for hour in cron.hours[bisect_left(cron.hours, since[0]) :]:
                for minute in cron.minutes:
                    if (hour, minute) >= since:
                        yield datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - a time on a wall


def _instant(wall: datetime) -> datetime:
    """When a wall time is due, in UTC: its first coming, or the moment of the change that skips it."""
    first = wall.replace(tzinfo=LONDON).astimezone(UTC)
    if first.astimezone(LONDON).replace(tzinfo=None) == wall:
        return first
    change = wall.replace(tzinfo=LONDON, fold=1).astimezone(UTC)
    offset_after = first.astimezone(LONDON).utcoffset()
    while change.astimezone(LONDON).utcoffset() != offset_after:
        change += timedelta(minutes=1)
    return change
