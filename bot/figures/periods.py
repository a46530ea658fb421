"""Periods as the field writes them: `2015-07`, `2015/16-Q2`, `YE-2019-06`, `wave-37`, `2025-04..2025-12`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class PeriodKind(StrEnum):
    """The kinds of period; the first eight are also the cadences that a measure can have."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    FINANCIAL_QUARTER = "financial-quarter"
    FINANCIAL_YEAR = "financial-year"
    YEAR = "year"
    WAVE = "wave"
    YEAR_ENDING = "year-ending"
    SPAN = "span"


CADENCES = tuple(kind for kind in PeriodKind if kind not in (PeriodKind.YEAR_ENDING, PeriodKind.SPAN))

EXAMPLES: Mapping[PeriodKind, str] = {
    PeriodKind.DAY: "2015-07-25",
    PeriodKind.WEEK: "2015-W30",
    PeriodKind.MONTH: "2015-07",
    PeriodKind.QUARTER: "2015-Q3",
    PeriodKind.FINANCIAL_QUARTER: "2015/16-Q2",
    PeriodKind.FINANCIAL_YEAR: "2015/16",
    PeriodKind.YEAR: "2015",
    PeriodKind.WAVE: "wave-37",
    PeriodKind.YEAR_ENDING: "YE-2019-06",
    PeriodKind.SPAN: "2025-04..2025-12",
}

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class PeriodError(ValueError):
    """A text that is not a period; the message says what would be."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days, `start` to `end` inclusive, with the text that names it."""

    text: str
    kind: PeriodKind
    start: date
    end: date
    name: str = ""

    def __str__(self) -> str:
        return self.text

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days + 1

    @property
    def in_words(self) -> str:
        """The period in full, as a reader says it: `July to September 2015`."""
        return _IN_WORDS[self.kind](self)

    def next(self) -> "Period":
        """The period of the same kind that follows; a wave's or a span's successor is not known (PeriodError)."""
        if self.kind in (PeriodKind.WAVE, PeriodKind.SPAN):
            raise PeriodError(f"what follows {self.text} is not known: only a calendar period has a successor")
        if self.kind is PeriodKind.YEAR_ENDING:
            return year_ending(self.end.year + self.end.month // 12, self.end.month % 12 + 1)
        return period_containing(self.kind, self.end + timedelta(days=1))

    def before(self) -> "Period":
        """The period of the same length that ends where this one begins; of a wave it is not known (PeriodError)."""
        if self.kind is PeriodKind.WAVE:
            raise PeriodError(f"what comes before {self.text} is not known: a wave has no calendar")
        if self.kind is PeriodKind.SPAN:
            return _span_before(self)
        if self.kind is PeriodKind.YEAR_ENDING:
            return self.year_before()
        return period_containing(self.kind, self.start - timedelta(days=1))

    def year_before(self) -> "Period":
        """The same period one year earlier: the month, quarter or week of that number, the same date for a day."""
        if self.kind in (PeriodKind.WAVE, PeriodKind.SPAN):
            raise PeriodError(f"{self.text} has no counterpart a year earlier")
        if self.kind is PeriodKind.YEAR_ENDING:
            return year_ending(self.end.year - 1, self.end.month)
        if self.kind is PeriodKind.WEEK:
            year, week, _ = self.start.isocalendar()
            return _week(year - 1, min(week, date(year - 1, 12, 28).isocalendar().week))
        return period_containing(self.kind, a_year_before(self.start))


def a_year_before(day: date) -> date:
    """The same date one year earlier; 28 February for 29 February."""
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)


def parse_period(text: str, waves: Mapping[str, Period] | None = None) -> Period:
    """Read a period as contract 1 writes it; `waves` are the named periods of the catalogue.

    Raises PeriodError, whose message shows what was written and what would be right.
    """
    text = text.strip()
    if waves and text in waves:
        return waves[text]
    if ".." in text:
        first, _, last = text.partition("..")
        return span(parse_period(first, waves), parse_period(last, waves))
    return _calendar_period(text)


def span(first: Period, last: Period) -> Period:
    """The span from the first day of one period to the last day of another; PeriodError when it runs backwards."""
    if last.end < first.start:
        raise PeriodError(f"the span {first}..{last} ends before it starts")
    return Period(f"{first}..{last}", PeriodKind.SPAN, first.start, last.end)


def _span_before(stretch: Period) -> Period:
    """The span of as many periods straight before; PeriodError where its ends are not of one kind of the calendar."""
    first, end = (parse_period(one) for one in stretch.text.split(".."))
    if first.kind is not end.kind:
        raise PeriodError(f"what comes before {stretch.text} is not known: its ends are not of one kind")
    last = first.before()
    begin, reached = last, first
    while reached.start < end.start:
        begin, reached = begin.before(), reached.next()
    return span(begin, last)


@lru_cache(maxsize=16_384)
def period_containing(kind: PeriodKind, day: date) -> Period:
    """The calendar period of this kind in which a day falls; not for waves and spans."""
    return _CONTAINING[kind](day)


@lru_cache(maxsize=1_024)
def financial_year(start_year: int) -> Period:
    """The financial year that starts on 1 April of a year: 2015 gives 2015/16."""
    text = f"{start_year}/{(start_year + 1) % 100:02d}"
    return Period(text, PeriodKind.FINANCIAL_YEAR, date(start_year, 4, 1), date(start_year + 1, 3, 31))


def financial_year_of(day: date) -> Period:
    """The financial year in which a day falls."""
    return financial_year(day.year if day.month >= 4 else day.year - 1)


def year_ending(year: int, month: int) -> Period:
    """The twelve months that end with a month: `YE-2019-06`."""
    end = _month(year, month).end
    start = end + timedelta(days=1)
    return Period(f"YE-{year}-{month:02d}", PeriodKind.YEAR_ENDING, start.replace(year=start.year - 1), end)


def named_period(key: str, name: str, start: date, end: date) -> Period:
    """A named period such as a survey wave; PeriodError when it runs backwards."""
    if end < start:
        raise PeriodError(f"{key} ends on {end}, before it starts on {start}")
    return Period(key, PeriodKind.WAVE, start, end, name)


def _day(day: date) -> Period:
    return Period(day.isoformat(), PeriodKind.DAY, day, day)


def _week(year: int, week: int) -> Period:
    start = date.fromisocalendar(year, week, 1)
    return Period(f"{year}-W{week:02d}", PeriodKind.WEEK, start, start + timedelta(days=6))


@lru_cache(maxsize=4_096)
def _month(year: int, month: int) -> Period:
    following = date(year + month // 12, month % 12 + 1, 1)
    return Period(f"{year:04d}-{month:02d}", PeriodKind.MONTH, date(year, month, 1), following - timedelta(days=1))


def _quarter(year: int, quarter: int) -> Period:
    start = date(year, 3 * quarter - 2, 1)
    return Period(f"{year:04d}-Q{quarter}", PeriodKind.QUARTER, start, _month(year, 3 * quarter).end)


def _financial_quarter(start_year: int, quarter: int) -> Period:
    year, calendar_quarter = (start_year, quarter + 1) if quarter < 4 else (start_year + 1, 1)
    days = _quarter(year, calendar_quarter)
    text = f"{financial_year(start_year).text}-Q{quarter}"
    return replace(days, text=text, kind=PeriodKind.FINANCIAL_QUARTER)


def _financial_quarter_of(day: date) -> Period:
    year = financial_year_of(day)
    return _financial_quarter(year.start.year, (day.month - 4) % 12 // 3 + 1)


def _year(year: int) -> Period:
    return Period(f"{year:04d}", PeriodKind.YEAR, date(year, 1, 1), date(year, 12, 31))


def _checked_financial_year(first: str, second: str) -> int:
    year = int(first)
    if (year + 1) % 100 != int(second):
        raise PeriodError(f"{first}/{second} is not a financial year; {financial_year(year)} would be")
    return year


_CONTAINING: Mapping[PeriodKind, Callable[[date], Period]] = {
    PeriodKind.DAY: _day,
    PeriodKind.WEEK: lambda day: _week(*day.isocalendar()[:2]),
    PeriodKind.MONTH: lambda day: _month(day.year, day.month),
    PeriodKind.QUARTER: lambda day: _quarter(day.year, (day.month + 2) // 3),
    PeriodKind.FINANCIAL_QUARTER: _financial_quarter_of,
    PeriodKind.FINANCIAL_YEAR: financial_year_of,
    PeriodKind.YEAR: lambda day: _year(day.year),
}

_FORMS: tuple[tuple[re.Pattern[str], Callable[..., Period]], ...] = (
    (re.compile(r"(\d{4})-(\d{2})-(\d{2})"), lambda y, m, d: _day(date(int(y), int(m), int(d)))),
    (re.compile(r"(\d{4})-W(\d{2})"), lambda y, w: _week(int(y), int(w))),
    (re.compile(r"(\d{4})-(\d{2})"), lambda y, m: _month(int(y), int(m))),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda y, q: _quarter(int(y), int(q))),
    (
        re.compile(r"(\d{4})/(\d{2})-Q([1-4])"),
        lambda y, z, q: _financial_quarter(_checked_financial_year(y, z), int(q)),
    ),
    (re.compile(r"(\d{4})/(\d{2})"), lambda y, z: financial_year(_checked_financial_year(y, z))),
    (re.compile(r"(\d{4})"), lambda y: _year(int(y))),
    (re.compile(r"YE-(\d{4})-(\d{2})"), lambda y, m: year_ending(int(y), int(m))),
)


@lru_cache(maxsize=65_536)
def _calendar_period(text: str) -> Period:
    for form, build in _FORMS:
        if (match := form.fullmatch(text)) and text.isascii():
            try:
                return build(*match.groups())
            except PeriodError:
                raise
            except (ValueError, OverflowError):
                raise PeriodError(f"{text!r} is written as a period but is none: no such date") from None
    raise PeriodError(f"{text!r} is not a period; one is written {', '.join(EXAMPLES.values())}")


def _words_of_months(period: Period) -> str:
    first, last = MONTHS[period.start.month - 1], MONTHS[period.end.month - 1]
    if period.start.year == period.end.year:
        return f"{first} to {last} {period.end.year}"
    return f"{first} {period.start.year} to {last} {period.end.year}"


def day_in_words(day: date) -> str:
    """A date as a reader says it: `24 November 2014`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_in_words(day: date) -> str:
    """A date with its weekday, for what people plan by: `Monday 24 November 2014`."""
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day)}"


def _span_in_words(period: Period) -> str:
    whole_months = period.start.day == 1 and (period.end + timedelta(days=1)).day == 1
    if whole_months and (period.start.year, period.start.month) == (period.end.year, period.end.month):
        return f"{MONTHS[period.start.month - 1]} {period.start.year}"
    if whole_months:
        return _words_of_months(period)
    return f"{day_in_words(period.start)} to {day_in_words(period.end)}"


_IN_WORDS: Mapping[PeriodKind, Callable[[Period], str]] = {
    PeriodKind.DAY: lambda period: day_in_words(period.start),
    PeriodKind.WEEK: lambda period: f"the week of {day_in_words(period.start)}",
    PeriodKind.MONTH: lambda period: f"{MONTHS[period.start.month - 1]} {period.start.year}",
    PeriodKind.QUARTER: _words_of_months,
    PeriodKind.FINANCIAL_QUARTER: lambda period: f"{_words_of_months(period)} (Q{period.text[-1]} {period.text[:7]})",
    PeriodKind.FINANCIAL_YEAR: lambda period: f"the financial year {period.text}",
    PeriodKind.YEAR: lambda period: f"the calendar year {period.text}",
    PeriodKind.WAVE: lambda period: period.name or period.text,
    PeriodKind.YEAR_ENDING: lambda period: f"the 12 months to {MONTHS[period.end.month - 1]} {period.end.year}",
    PeriodKind.SPAN: _span_in_words,
}
