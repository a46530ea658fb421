"""A part of the year whose years stand apart from it, behind a place: April to August in Sale, this year v last."""

import pytest

from bot.asking.periods.years_beside import moved
from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("burglary january to march harrow this year against last", "2026-01..2026-03"),
        ("burglary in q3 in harrow, this year v last year", "2026/27-Q3"),
        ("burglary this year v last year in harrow, february", "2026-02"),
    ],
)
def test_the_part_is_that_of_each_year(text: str, period: str) -> None:
    asked = understood(text)
    assert asked.intent is Intent.CHANGE
    assert asked.against_period is not None
    assert asked.period.candidates[0].text == period
    assert asked.against_period.candidates == (moved(asked.period.candidates[0], -1),)


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("burglary jan to feb 26 v 25", "2026-01..2026-02", "2025-01..2025-02"),
        ("burglary february 2026 v 25", "2026-02", "2025-02"),
        ("burglary february 2026 v 2024", "2026-02", "2024-02"),
        ("burglary jan to feb 2026 v 2025", "2026-01..2026-02", "2025-01..2025-02"),
        ("burglary 2025 v 2024", "2025", "2024"),
    ],
)
def test_the_same_part_of_a_year_is_held_against(text: str, now: str, before: str) -> None:
    asked = understood(text)
    assert asked.against_period is not None
    assert (asked.period.candidates[0].text, asked.against_period.candidates[0].text) == (now, before)


@pytest.mark.parametrize("text", ["burglary february 26 v 25 percent", "burglary february 26 v 2500", "burglary v 25"])
def test_another_number_is_no_year(text: str) -> None:
    not_understood(text)


@pytest.mark.parametrize("text", ["burglary q2 and q3 each", "burglary december, january and february each"])
def test_each_behind_a_row_says_no_more(text: str) -> None:
    asked = understood(text)
    assert asked.more_periods
    assert not asked.by


@pytest.mark.parametrize("text", ["missing last held week", "missing newest held week"])
def test_the_last_held_week_is_a_week(text: str) -> None:
    assert understood(text.replace("missing", "burglary")).period.relative


@pytest.mark.parametrize(
    "text",
    [
        "burglary in february and this year v last",
        "burglary in february and last year",
        "burglary in january and february harrow this year v last",
        "burglary v same quarter last year, february",
        "burglary february v same quarter last year",
        "burglary q3 v same month last year",
    ],
)
def test_what_is_parted_by_and_or_is_of_another_length_is_not_put_together(text: str) -> None:
    assert not_understood(text).reason == "two periods"


def test_a_month_and_this_year_are_two() -> None:
    asked = understood("burglary in february and this year")
    assert len(asked.more_periods) == 1
