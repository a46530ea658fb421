from datetime import date

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from tests.asking.catalogue import VOCABULARY, asked, understood


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("burglary last year 25/26", ["2025/26"]),
        ("burglary in harrow last financial year 2025/26", ["2025/26"]),
        ("burglary last year, that is 25/26", ["2025/26"]),
        ("burglary the fourth quarter of last year, january february march", ["2025/26-Q4"]),
        ("burglary q4 (jan, feb, mar)", ["2025/26-Q4"]),
        ("burglary q4 jan feb and march", ["2025/26-Q4"]),
        ("burglary jan, feb and march, q4", ["2025/26-Q4"]),
        ("burglary last quarter jan feb march", ["2025/26-Q4"]),
        ("burglary last summer june july august", ["2025-06..2025-08"]),
        ("burglary last summer june-aug", ["2025-06..2025-08"]),
        ("burglary over last summer? june to august 2025", ["2025-06..2025-08"]),
        ("burglary over winter, dec to feb", ["2025-12..2026-02"]),
        ("burglary last month 2026-03", ["2026-03"]),
        ("burglary in the winter months, dec to feb", ["2025-12..2026-02"]),
        ("burglary in the summer months last year", ["2025-06..2025-08"]),
        ("last summers burglary, june to august", ["2025-06..2025-08"]),
        ("this januarys burglary", ["2026-01"]),
        ("burglary since christmas, so from january", ["2026-01"]),
        ("burglary since xmas january onwards", ["2026-01"]),
        ("burglary this year since april", ["2026/27"]),
        ("burglary this year 26/27", ["2026/27"]),
        ("burglary 26/27 this year", ["2026/27"]),
        ("burglary apr to jan 25/26", ["2025-04..2026-01"]),
        ("burglary 25/26 apr to jan", ["2025-04..2026-01"]),
        ("burglary between 1 january and 31 march this year", ["2026-01-01..2026-03-31"]),
        ("burglary between 1 may and 30 june last year", ["2025-05-01..2025-06-30"]),
        ("burglary last year april to june", ["2025-04..2025-06"]),
        ("burglary in last year, october to december", ["2025-10..2025-12"]),
    ],
)
def test_a_time_that_is_said_twice_is_one(text: str, meant: list[str]) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert [one.text for one in outcome.period.candidates] == meant
    assert not outcome.more_periods


@pytest.mark.parametrize(
    "text",
    [
        "burglary last year 23/24",
        "burglary last summer 24/25",
        "burglary the first quarter of last year, january february march",
        "burglary q4 feb march april",
        "burglary last quarter oct nov dec",
        "burglary since christmas since february",
        "burglary year to date since january",
        "burglary compared with last year 23/24, harrow",
        "burglary apr to jan v same quarter 2024",
        "burglary ytd v 2025 to the same point",
        "burglary v same month 2024",
    ],
)
def test_two_times_that_differ_are_not_one(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, NotUnderstood) or outcome.more_periods or outcome.against_period, outcome


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("burglary apr to jan last year", ["2024-04..2025-01", "2025-04..2026-01"]),
        ("burglary 1 january to 31 march last year", ["2025-01-01..2025-03-31", "2026-01-01..2026-03-31"]),
        ("burglary last year january to march", ["2025-01..2025-03", "2026-01..2026-03"]),
    ],
)
def test_of_a_calendar_and_a_financial_year_both_may_be_meant(text: str, meanings: list[str]) -> None:
    assert sorted(one.text for one in understood(text).period.candidates) == meanings


def test_a_part_of_the_year_beside_and_is_another_time() -> None:
    assert len(understood("burglary q3 and oct nov dec").more_periods) == 3
    assert understood("burglary last year so far").period.form is Form.TO_DATE


@pytest.mark.parametrize("text", ["burglary last summer, june to august", "last summer june july and august burglary"])
def test_months_without_a_year_do_not_tell_which_summer_is_meant(text: str) -> None:
    asked = read(text, VOCABULARY, date(2026, 12, 8)).outcome
    assert isinstance(asked, Question)
    assert [one.text for one in asked.period.candidates] == ["2026-06..2026-08", "2025-06..2025-08"]
