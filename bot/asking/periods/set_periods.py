"""Periods that are said in set phrases: year to date, rolling 12 months, the newest, all that is held."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache, partial

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.periods.period_phrases import (
    CALENDAR_TO_DATE,
    EVERYTHING,
    FINANCIAL_TO_DATE,
    FIRST_HELD,
    NEWEST_SAID,
    ROLLING,
    Phrases,
    by_first_word,
    first_words,
    phrases,
)
from bot.asking.periods.question_words import moving, named
from bot.asking.words.field_words import NUMBER_WORDS
from bot.figures.periods import Period, PeriodKind, period_containing, span

_ALL_OF_THEM = ", ".join(f"all {the}{number} waves" for number in NUMBER_WORDS for the in ("", "the "))
_SO_FAR = (
    "so far this {noun}, this {noun} so far, {noun} to date, this {noun} to date, the {noun} to date, {noun} so far"
)


def _so_far(kind: PeriodKind, day: date) -> AskedPeriod:
    return AskedPeriod(Form.TO_DATE, (period_containing(kind, day),), relative=True)


def _waves_back(number: int, day: date) -> AskedPeriod:
    """So many waves before the newest that is held, whichever day it is."""
    return AskedPeriod(Form.BEFORE_NEWEST, relative=True, number=number, unit=PeriodKind.WAVE)


_FIXED: Sequence[tuple[Phrases, Callable[[date], AskedPeriod]]] = (
    (phrases(ROLLING), lambda day: AskedPeriod(Form.ROLLING, relative=True)),
    (
        phrases(FINANCIAL_TO_DATE),
        lambda day: AskedPeriod(Form.TO_DATE, (period_containing(PeriodKind.FINANCIAL_YEAR, day),), relative=True),
    ),
    (
        phrases(CALENDAR_TO_DATE),
        lambda day: AskedPeriod(Form.TO_DATE, (period_containing(PeriodKind.YEAR, day),), relative=True),
    ),
    (phrases(NEWEST_SAID), lambda day: NEWEST),
    (
        phrases(
            "last wave, latest wave, this wave, last survey, latest survey, newest wave, current wave, "
            "most recent wave, most recent survey, latest survey wave, last survey wave, latest round, "
            "most recent survey wave, last round, most recent round, newest survey, current survey, "
            "last time we surveyed, last time we asked, "
            "latest survey round"
        ),
        lambda day: replace(NEWEST, unit=PeriodKind.WAVE),
    ),
    *(
        (phrases(said), partial(_waves_back, number))
        for number, said in (
            (1, "the wave before last, wave before last, last wave but one, the last wave but one, penultimate wave"),
            (1, "the penultimate wave, one wave ago, second last wave, the second last wave"),
            (2, "two waves ago, 2 waves ago, last wave but two, the last wave but two"),
            (3, "three waves ago, 3 waves ago"),
            (4, "four waves ago, 4 waves ago"),
        )
    ),
    (
        phrases(
            "every wave, each wave, by wave, wave by wave, all waves, all the waves, per wave, in every wave, "
            f"in each wave, {_ALL_OF_THEM}, every survey, each survey, every survey wave, each survey wave"
        ),
        lambda day: AskedPeriod(Form.EVERYTHING, unit=PeriodKind.WAVE, each=True),
    ),
    *(
        (phrases(_SO_FAR.format(noun=noun)), partial(_so_far, kind))
        for noun, kind in (
            ("week", PeriodKind.WEEK),
            ("month", PeriodKind.MONTH),
            ("quarter", PeriodKind.FINANCIAL_QUARTER),
        )
    ),
    (
        phrases("first wave, the first wave, earliest wave, the earliest wave, very first wave, the very first wave"),
        lambda day: AskedPeriod(Form.FIRST, unit=PeriodKind.WAVE),
    ),
    (phrases(FIRST_HELD), lambda day: AskedPeriod(Form.FIRST)),
    (phrases(EVERYTHING), lambda day: AskedPeriod(Form.EVERYTHING)),
    (phrases("yesterday"), lambda day: moving(period_containing(PeriodKind.DAY, day - timedelta(days=1)))),
    (phrases("today"), lambda day: moving(period_containing(PeriodKind.DAY, day))),
    # A part of a day is no day: of it there is never a figure, and lists are as of the day anyway.
    (
        phrases("this morning, this afternoon, this evening"),
        lambda day: named((period_containing(PeriodKind.DAY, day),)),
    ),
    # Nor is a night, which lies in two: no days are named.
    (
        phrases("last night, yesterday night, yesterday evening, the night just gone, last evening"),
        lambda day: AskedPeriod(Form.NAMED, relative=True),
    ),
    (
        phrases("the weekend, last weekend, this weekend, weekend just gone, the weekend just gone, past weekend"),
        lambda day: moving(_weekend(day)),
    ),
    (phrases("tomorrow"), lambda day: named((period_containing(PeriodKind.DAY, day + timedelta(days=1)),))),
)


def _weekend(day: date) -> Period:
    """The Saturday and Sunday that are on, or that were the last."""
    saturday = day - timedelta(days=(day.weekday() - 5) % 7)
    return span(*(period_containing(PeriodKind.DAY, saturday + timedelta(days=number)) for number in (0, 1)))


SET_BEGINNINGS = first_words(*(known for known, _ in _FIXED))


@lru_cache(maxsize=4_096)
def set_periods_from(word: str) -> Sequence[tuple[list[str], Callable[[date], AskedPeriod]]]:
    """The set phrases that begin with a word, the longest first."""
    found = [([*phrase], build) for known, build in _FIXED for phrase in by_first_word(known).get(word, ())]
    return sorted(found, key=lambda one: len(one[0]), reverse=True)
