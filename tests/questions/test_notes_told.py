"""A change in what is counted is told beside what is held against one another on either side of it."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer

RECORDING = "Note (November 2025): a change in recording is likely in autumn 2025"


def said(worlds: Mapping[str, World], days: Mapping[str, date], question: str) -> str:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    "question",
    [
        "is asb stable",
        "is asb unusual",
        "asb last month",
        "asb in coventry in february 2026 compared with a year before",
        "asb february 2026 v february 2025",
        "has asb gone down in dudley, february 2026 against february 2025",
        "in which boroughs has asb fallen most, february 2026 against february 2025",
        "asb february 2026 v february 2025 in walsall and dudley",
    ],
)
def test_a_change_in_recording_between_is_told_once(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert said(worlds, days, question).count(RECORDING) == 1


@pytest.mark.parametrize(
    "question",
    [
        "asb march 2026 v february 2026",
        "asb in may 2025",
        "asb may 2024 v june 2024",
        "burglary february 2026 v february 2025",
        "robbery last month",
    ],
)
def test_what_is_all_on_one_side_of_it_or_of_another_measure_is_told_without(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert "Note" not in said(worlds, days, question)


def test_two_years_of_which_one_is_counted_otherwise(worlds: dict[str, World], days: dict[str, date]) -> None:
    # 14,349 and 20,918 are the sums of the four quarters in the file; sheds and garages are in the second alone.
    text = said(worlds, days, "residential burglary 2016/17 v 2017/18")
    assert "20,918 in the financial year 2017/18 against 14,349 in the financial year 2016/17" in text
    assert "Note (April to June 2017 (Q1 2017/18)): domestic burglary before" in text
    assert "Note" not in said(worlds, days, "residential burglary 2017/18 v 2018/19")


def test_asked_why_what_is_known_is_told_once(worlds: dict[str, World], days: dict[str, date]) -> None:
    text = said(worlds, days, "why has asb fallen in coventry, february 2026 against february 2025")
    assert text.count("a change in recording is likely") == 1
    assert text.startswith("Known of it, ")
