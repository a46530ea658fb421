"""What is said first where a period is not held yet, and what is taken where none was named."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> str:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "burglary in coventry this month",
            "No figure of Burglary is held yet for “this month”, April 2026; given instead is March 2026, the last "
            "that is held. Burglary in Coventry: 153 in March 2026.",
        ),
        (
            "burglary this quarter",
            "No figure of Burglary is held yet for “this quarter”, April to June 2026 (Q1 2026/27); given instead is "
            "January to March 2026 (Q4 2025/26), the last that is held. Burglary in West Midlands Police: 3,441",
        ),
        (
            "knife crime this year",
            "No figure of Knife crime is held for “this year”, the financial year 2026/27, or for any year since the "
            "financial year 2021/22. That is the newest, and is given instead. Knife crime in West Midlands Police: "
            "4,455 in the financial year 2021/22.",
        ),
        (
            "burglary in april",
            "No figure of Burglary is held yet for “april”, April 2026; given instead is April 2025, the one before. "
            "Burglary in West Midlands Police: 1,216 in April 2025.",
        ),
        (
            "recorded shoplifting last 4 quarters",
            "No figure of Recorded shoplifting is held yet for “last 4 quarters”, April 2025 to March 2026; given "
            "instead is January to December 2025, the last that is held.",
        ),
        (
            "burglary by borough this month",
            "No figure of Burglary is held yet for “this month”, April 2026; given instead is March 2026, the last "
            "that is held. Burglary by borough (number, not rate), in March 2026: Birmingham 557;",
        ),
        (
            "highest burglary this year",
            "No figure of Burglary is held yet for “this year”, the financial year 2026/27; given instead is the "
            "financial year 2025/26, the last that is held. Burglary in West Midlands Police: highest 1,354,",
        ),
        (
            "how often was burglary above its limit this year",
            "No figure of Burglary is held yet for “this year”, the financial year 2026/27; given instead is",
        ),
    ],
)
def test_that_a_period_is_not_held_is_said_before_the_figure_of_another(
    question: str, first: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert said(worlds, days, question).startswith(first)


@pytest.mark.parametrize("question", ["burglary in coventry last month", "burglary in march 2026", "burglary"])
def test_nothing_goes_before_a_figure_of_what_was_asked_for(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert said(worlds, days, question).startswith("Burglary in")


def test_a_median_without_a_period_is_of_the_last_twelve_and_says_so(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "median burglary in coventry")
    assert found.endswith("a month over April 2025 to March 2026 (the last 12, since no period was named).")


def test_what_others_are_counted_by_is_in_no_list_of_signals(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "what is above its limit?")
    assert "Drug offences in Coventry" in found
    assert "Residents" not in found


def test_a_figure_that_is_years_old_says_that_there_is_no_newer_one(
    worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = said(worlds, days, "public confidence")
    assert found.endswith("It is the newest that is held, and more than a year old.")
    assert "more than a year old" not in said(worlds, days, "burglary")


def test_a_figure_is_not_given_twice_for_this_year_and_last(worlds: dict[str, World], days: dict[str, date]) -> None:
    assert said(worlds, days, "average robberies per month, this FY against last one").startswith(
        "“this fy” is not held"
    )
