"""Periods as people tell them to one another are read as they are meant, or asked back."""

from datetime import date

import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_words import PeriodReader
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.periods import PeriodKind

DAY = date(2026, 11, 16)


def read(question: str) -> AskedPeriod:
    """The period that a question consists of, all of it."""
    tokens = tokens_of(plain_text(question))
    found = PeriodReader(tokens, DAY).period(0)
    assert found is not None
    assert found[0] == len(tokens), question
    return found[1]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("first half of the financial year", ["2026-04..2026-09"]),
        ("between the start of July and the end of September", ["2026-07..2026-09"]),
        ("from the beginning of July to the end of September", ["2026-07..2026-09"]),
        ("the three months after Christmas", ["2026-01..2026-03"]),
        ("the three months before Christmas", ["2025-09..2025-11", "2025-10..2025-12"]),
        ("the two months before July", ["2026-05..2026-06"]),
        ("the month after January", ["2026-02"]),
        ("04/25 - 03/26", ["2025-04..2026-03"]),
        ("04/25 to 03/26", ["2025-04..2026-03"]),
        ("12/13 to 15/16", ["2012/13..2015/16"]),
        ("Apr'25 to Mar'26", ["2025-04..2026-03"]),
        ("FY2526", ["2025/26"]),
        ("Q4 of FY26", ["2026/27-Q4", "2025/26-Q4"]),
        ("most recent full month", ["2026-10"]),
        ("the month ending 31 October", ["2026-10"]),
        ("back half of 2025", ["2025-07..2025-12"]),
        ("October gone", ["2026-10"]),
        ("the second half of the calendar year", ["2026-07..2026-12"]),
        ("the first three months of the year", ["2026-04..2026-06"]),
        ("the first 6 months of this financial year", ["2026-04..2026-09"]),
        ("pre-covid", ["2019/20", "2019"]),
        ("pre-pandemic 2019/20", ["2019/20"]),
        ("before the pandemic", ["2019/20", "2019"]),
        ("the festive period", ["2025-12-24..2025-12-31", "2025-12"]),
        ("Boxing Day 2024", ["2024-12-26"]),
        ("Christmas week", ["2025-W52"]),
        ("the week of Christmas 2024", ["2024-W52"]),
        ("between the 1st and the 15th of October", ["2026-10-01..2026-10-15"]),
        ("the month just gone", ["2026-10"]),
        ("quarter that has just ended", ["2026/27-Q2"]),
        ("last weekend", ["2026-11-14..2026-11-15"]),
        ("the six weeks to 1 November", ["2026-W39..2026-W44"]),
        ("w/e 8/11", ["2026-W45"]),
        ("w/c 09/11", ["2026-W46"]),
        ("week ending 9/11", []),
        ("summer 2025 (June to August)", ["2025-06..2025-08"]),
        ("H1 (Apr-Sep)", ["2026-04..2026-09"]),
        ("H1 this FY", ["2026-04..2026-09"]),
        ("first half of last fin year", ["2025-04..2025-09"]),
        ("each half year since 2025/26", ["2025-04..2025-09", "2025-10..2026-03", "2026-04..2026-09"]),
        ("last quarter but one", ["2026/27-Q1"]),
        ("the last but one month", ["2026-09"]),
        ("last full calendar year", ["2025"]),
        ("full year 24/25", ["2024/25"]),
        ("25-26 as a whole", ["2025/26"]),
        ("2025 calendar year", ["2025"]),
        ("most recent quarter held", ["2026/27-Q2"]),
        ("last quarter held", ["2026/27-Q2"]),
        ("May to July inclusive", ["2026-05..2026-07"]),
        ("up to end May", ["2026-05"]),
        ("April to July this year and last", ["2026-04..2026-07", "2025-04..2025-07"]),
        ("Q1, this year and last year", ["2026/27-Q1", "2025/26-Q1"]),
        ("Q2 last year and the year before that", ["2025/26-Q2", "2024/25-Q2"]),
        ("first half of this FY and last FY", ["2026-04..2026-09", "2025-04..2025-09"]),
        ("Christmas last year", ["2025-12-24..2025-12-26", "2025-12"]),
        ("before Christmas", ["2025-11", "2025-09..2025-11"]),
        ("after the summer", ["2026-09", "2026-09..2026-11"]),
        ("year end 2024/25", ["2024/25"]),
        ("last Easter", ["2026-04-03..2026-04-06"]),
        ("Easter month", ["2026-04-01..2026-04-30", "2026-04"]),
        ("bonfire night month", ["2025-11-01..2025-11-30", "2025-11"]),
        ("new years week", ["2026-W01"]),
        ("the week of new year 2025", ["2025-W01"]),
    ],
)
def test_a_period_that_is_named_in_conversation(said: str, meant: list[str]) -> None:
    period = read(said)
    assert period.form is Form.NAMED
    assert [one.text for one in period.candidates] == meant


@pytest.mark.parametrize(
    ("said", "form", "number", "unit", "each"),
    [
        ("FY to date", Form.TO_DATE, 0, None, False),
        ("so far in 2026", Form.TO_DATE, 0, None, False),
        ("Q3 so far", Form.TO_DATE, 0, None, False),
        ("calendar 2026 so far", Form.TO_DATE, 0, None, False),
        ("up to the end of July, this fin year", Form.TO_DATE, 0, None, False),
        ("this FY to end Feb", Form.TO_DATE, 0, None, False),
        ("when we started measuring it", Form.FIRST, 0, None, False),
        ("since the pandemic", Form.SINCE, 0, None, False),
        ("since Easter", Form.SINCE, 0, None, False),
        ("last decade", Form.LAST, 10, PeriodKind.FINANCIAL_YEAR, False),
        ("over a two year period", Form.LAST, 2, PeriodKind.FINANCIAL_YEAR, False),
        ("going back 18 months", Form.LAST, 18, PeriodKind.MONTH, False),
        ("this time two years ago", Form.YEAR_AGO, 2, None, False),
        ("a decade ago", Form.YEAR_AGO, 10, None, False),
        ("the last few weeks", Form.LAST, 0, PeriodKind.WEEK, False),
        ("the last twelve data points", Form.LAST, 12, None, True),
        ("last six monthly figures", Form.LAST, 6, PeriodKind.MONTH, True),
        ("each of the last 6 months", Form.LAST, 6, PeriodKind.MONTH, True),
        ("since the beginning of the calendar year", Form.SINCE, 0, None, False),
        ("most recent wave", Form.NEWEST, 0, PeriodKind.WAVE, False),
    ],
)
def test_a_period_that_moves_with_the_day(
    said: str, form: Form, number: int, unit: PeriodKind | None, each: bool
) -> None:
    period = read(said)
    assert (period.form, period.number, period.unit, period.each) == (form, number, unit, each)


@pytest.mark.parametrize(
    "said",
    [
        "summer 2025 (July to August)",
        "3/11",
        "two years",
        "before the boundary change",
        "first half of the match",
        "half a mile",
        "by half",
    ],
)
def test_what_is_no_such_period_is_not_taken_for_one(said: str) -> None:
    tokens = tokens_of(plain_text(said))
    found = PeriodReader(tokens, DAY).period(0)
    assert found is None or found[0] < len(tokens) or not found[1].candidates


def test_a_month_to_date_is_what_came_since_and_no_year_to_it() -> None:
    assert read("january to date").form is Form.SINCE
    assert read("january ytd").form is Form.TO_DATE


@pytest.mark.parametrize(
    ("said", "begun"),
    [
        ("since the turn of the year", "2026-01-01"),
        ("since New Year's Day", "2026-01-01"),
        ("between April and now", "2026-04"),
        ("between the start of April and today", "2026-04"),
        ("from April until the present", "2026-04"),
        ("from the beginning of April", "2026-04"),
        ("so far since April", "2026-04"),
    ],
)
def test_a_time_that_goes_on_to_now_has_a_beginning_alone(said: str, begun: str) -> None:
    period = read(said)
    assert (period.form, [one.text for one in period.candidates]) == (Form.SINCE, [begun])


@pytest.mark.parametrize("said", ["year up to October", "y/e October", "12 months up to October"])
def test_a_year_to_a_month_is_the_twelve_months_to_it(said: str) -> None:
    assert (read(said).form, [one.text for one in read(said).candidates]) == (Form.ROLLING, ["YE-2026-10"])


@pytest.mark.parametrize(
    ("said", "number"), [("rolling 3 months", 3), ("three month rolling total", 3), ("rolling six months", 6)]
)
def test_a_rolling_stretch_is_the_last_so_many_months(said: str, number: int) -> None:
    assert (read(said).form, read(said).number, read(said).unit) == (Form.LAST, number, PeriodKind.MONTH)


@pytest.mark.parametrize("said", ["latest published", "the latest we hold", "most recent available", "of late"])
def test_the_newest_has_many_names(said: str) -> None:
    assert read(said.removeprefix("the ")).form is Form.NEWEST


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("at the start of 2025", ["2025-01"]),
        ("at the beginning of 2025/26", ["2025-04"]),
        ("at the start of the year", ["2026-04", "2026-01"]),
    ],
)
def test_what_a_time_began_with_is_its_first_month(said: str, meant: list[str]) -> None:
    assert [one.text for one in read(said).candidates] == meant


@pytest.mark.parametrize(
    ("said", "day", "meant"),
    [
        ("the first three months of this year", date(2026, 5, 19), "2026-01..2026-03"),
        ("the first three months of this financial year", date(2026, 5, 19), "2026-04..2026-06"),
        ("the first half of the year", date(2026, 8, 3), "2026-01..2026-06"),
        ("the first half of the year", date(2026, 11, 16), "2026-04..2026-09"),
        ("the first half of the year", date(2026, 5, 19), "2026-04..2026-09"),
    ],
)
def test_the_part_of_this_year_that_is_over_is_meant(said: str, day: date, meant: str) -> None:
    found = PeriodReader(tokens_of(plain_text(said)), day).period(0)
    assert found is not None
    assert [one.text for one in found[1].candidates] == [meant]


def test_beside_the_same_of_last_year_both_are_of_the_financial_year() -> None:
    said = "the first three months of this year against the first three months of last year"
    found = PeriodReader(tokens_of(plain_text(said)), date(2026, 5, 19)).period(0)
    assert found is not None
    assert [one.text for one in found[1].candidates] == ["2026-04..2026-06"]
