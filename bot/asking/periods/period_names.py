"""Periods that are named by words: months, quarters, years, seasons, weeks, days."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache

from bot.asking.words.field_words import NUMBER_WORDS
from bot.figures.periods import (
    MONTHS,
    Period,
    PeriodError,
    PeriodKind,
    financial_year,
    parse_period,
    period_containing,
    span,
)

Candidates = tuple[Period, ...]
_SHORT = {"sept": 9} | {month[:3].lower(): number for number, month in enumerate(MONTHS, start=1)}
MONTH_NUMBERS = _SHORT | {month.lower(): number for number, month in enumerate(MONTHS, start=1)}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
KINDS = {
    "day": PeriodKind.DAY,
    "week": PeriodKind.WEEK,
    "month": PeriodKind.MONTH,
    "quarter": PeriodKind.FINANCIAL_QUARTER,
    "year": PeriodKind.FINANCIAL_YEAR,
    "wave": PeriodKind.WAVE,
    "survey": PeriodKind.WAVE,
}
"""What the nouns of time mean; a plural is its singular with an s."""
WEEKDAYS_IN_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {
    short: number
    for number, full in enumerate(WEEKDAYS_IN_FULL)
    for short in {full, full[:3], full[:4], "tues" if number == 1 else full, "thurs" if number == 3 else full}
}
FIRST_YEAR, LAST_YEAR = 1980, 2099
# What a word of a question says by itself; the same words are said again and again.
_remembered = lru_cache(maxsize=4_096)


def month_of(year: int, month: int) -> Period:
    """A month of a year."""
    return period_containing(PeriodKind.MONTH, date(year, month, 1))


@_remembered
def season_of(year: int, first_month: int) -> Period:
    """The season that starts with a month of a year; the winter of 2025 starts in December 2025."""
    last = year * 12 + first_month + 1
    return span(month_of(year, first_month), month_of(last // 12, last % 12 + 1))


@_remembered
def financial_quarter_of(start_year: int, quarter: int) -> Period:
    """A quarter of the financial year that starts in a year."""
    return parse_period(f"{financial_year(start_year).text}-Q{quarter}")


def number_of(word: str) -> int | None:
    """A small number in digits or words."""
    if word.isdecimal():
        return int(word) if len(word) <= 6 else None
    return NUMBER_WORDS.get(word)


@_remembered
def day_number(word: str) -> int | None:
    """The day of a month: 3, 3rd."""
    match = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", word)
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None


@_remembered
def year_number(word: str) -> int | None:
    """A calendar year in four digits."""
    return int(word) if re.fullmatch(r"\d{4}", word) and FIRST_YEAR <= int(word) <= LAST_YEAR else None


@_remembered
def short_year(word: str) -> int | None:
    """The year of two digits."""
    return 2000 + int(word) if re.fullmatch(r"\d{2}", word) else None


@_remembered
def financial_year_start(word: str) -> int | None:
    """The year in which 2014/15, 2014-15, 2014/2015 or 14/15 starts; None where the two do not follow one another."""
    match = re.fullmatch(r"(\d{2}|\d{4})([/-])(\d{2}|\d{4})", word)
    if match is None or (len(match[1]) == 2 and len(match[3]) == 4):
        return None
    start = int(match[1]) + (2000 if len(match[1]) == 2 else 0)
    return start if (start + 1) % 10 ** len(match[3]) == int(match[3]) and start >= FIRST_YEAR else None


@_remembered
def coded(word: str) -> Candidates | None:
    """A period written as contract 1 writes it, a financial year however it is written, or a date in figures."""
    if match := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})", word):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        found = day_of(year, int(match[2]), int(match[1]))
        return (found,) if found else ()
    if match := re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", word):
        found = day_of(int(match[3]), int(match[2]), int(match[1]))
        return (found,) if found else ()
    if (match := re.fullmatch(r"(\d{4})-(\d{4})", word)) and int(match[1]) + 1 < int(match[2]) <= LAST_YEAR:
        return (span(parse_period(match[1]), parse_period(match[2])),)
    if (match := re.fullmatch(r"(\d{4})/(\d{2})", word)) and financial_year_start(word) is None:
        return (month_of(int(match[1]), int(match[2])),) if 1 <= int(match[2]) <= MONTHS_IN_A_YEAR else ()
    if match := re.fullmatch(r"(\d{1,2})/(\d{4})", word):
        return (month_of(int(match[2]), int(match[1])),) if 1 <= int(match[1]) <= 12 and int(match[2]) >= 1 else ()
    if word.startswith("fy") or not re.search(r"[/-]", word):
        return None
    candidates: list[Period] = []
    with suppress(PeriodError):
        candidates.append(parse_period(word.upper()))
    start = financial_year_start(word)
    if start is not None and financial_year(start) not in candidates:
        candidates.append(financial_year(start))
    return tuple(candidates)


def day_of(year: int, month: int, day: int) -> Period | None:
    """A day, or None where there is no such date."""
    try:
        return period_containing(PeriodKind.DAY, date(year, month, day))
    except ValueError:
        return None


def newest_of(periods: Sequence[Period], day: date) -> Candidates:
    """What a name without its year means, of the same period in some years, newest first.

    The newest that has ended by the day; where one is under way, it may be meant as well.
    """
    begun = [period for period in periods if period.start <= day]
    under_way = [period for period in begun if period.end > day]
    ended = [period for period in begun if period.end <= day]
    return (*under_way[:1], *ended[:1])


def last_named(periods: Sequence[Period], day: date) -> Candidates:
    """What "last July" means: the newest that has ended, and the one before where that was in this year."""
    ended = [period for period in periods if period.end <= day]
    return tuple(ended[:2]) if ended and ended[0].start.year == day.year else tuple(ended[:1])


def years_back(day: date) -> range:
    """The years in which a name without its year is looked for, this one first."""
    return range(day.year, day.year - 3, -1)


def previous(kind: PeriodKind, day: date) -> Period:
    """The period of a kind before the one that a day falls in."""
    return period_containing(kind, period_containing(kind, day).start - timedelta(days=1))


def back(period: Period, number: int) -> Period:
    """The period of the same kind so many before."""
    for _ in range(number):
        period = period.before()
    return period


@_remembered
def half_of(year: Period, half: int) -> Period:
    """The first or the second six months of a year."""
    first = period_containing(PeriodKind.MONTH, year.start)
    months = [first]
    while len(months) < MONTHS_IN_A_YEAR:
        months.append(months[-1].next())
    return span(months[0], months[5]) if half == 1 else span(months[6], months[11])


MONTHS_IN_A_YEAR = 12


def months_ended_with(ends: Candidates) -> Candidates:
    """The months that end with periods that are months or their last days; none where one of them is another."""
    months = tuple(period_containing(PeriodKind.MONTH, one.end) for one in ends)
    alike = all(one.kind in (PeriodKind.MONTH, PeriodKind.DAY) for one in ends)
    return months if alike and all(month.end == one.end for month, one in zip(months, ends, strict=True)) else ()
