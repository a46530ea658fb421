"""Rates that are held against one another are of one year of residents: boroughs hold 2023, the force 2024."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, answer
from bot.duties.answer_world import World
from tests.questions.conversations import talk


def said(question: str, worlds: dict[str, World], days: dict[str, date]) -> str:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which boroughs are above the force average for burglary rate", "2 of 7 are above"),
        ("which boroughs are below the force rate for violence and sexual offences", "5 of 7 are below"),
        ("which boroughs are over the force rate for vehicle crime over the last 12 months", "3 of 7 are above"),
        ("boroughs below force average for robbery last 12 months per 1000", "6 of 7 are below"),
        ("which boroughs are worse than the force for shoplifting rate", "4 of 7 are above"),
        ("gap between burglary rate in Walsall and the force", "0.0018 below West Midlands Police"),
    ],
)
def test_the_year_that_all_hold_is_taken_and_said(
    question: str, words: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    # Walsall: 110 / 288,736 = 0.3810 per 1,000, the force: 1,141 / 2,980,936 = 0.3828, of residents of 2023.
    text = said(question, worlds, days)
    assert words in text
    assert "Residents: the calendar year 2023, the newest held for all of them." in text


def test_two_areas_are_compared_by_one_year(worlds: dict[str, World], days: dict[str, date]) -> None:
    text = said("is Walsall's burglary rate above the force rate", worlds, days)
    assert "2,980,936 residents (the calendar year 2023)" in text
    assert "Walsall is 0.0018 below West Midlands Police" in text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("burglary rate", "3,036,605 residents (the calendar year 2024)"),
        ("burglary rate by borough", "Walsall 0.38; Wolverhampton 0.23. As at"),
    ],
)
def test_what_is_held_against_nothing_newer_keeps_its_newest(
    question: str, words: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert words in said(question, worlds, days)


def test_which_are_better_of_what_has_no_better_is_asked_back(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(
        worlds["sample"],
        Asked(question="which boroughs are better than the force for shoplifting rate", as_of=days["sample"]),
    )
    assert "neither direction of it is better" in found.text
    assert "1st" not in found.text


@pytest.mark.parametrize(
    "lines",
    [["overtime per officer in June"], ["average overtime per officer in June"], ["overtime in June", "per officer"]],
)
def test_money_is_shared_out_among_officers(talking_of: dict[str, World], lines: list[str]) -> None:
    found = talk(talking_of, lines, "fifth_force")[-1]
    assert "£346.36 for each of the police officers in post" in found.text
    assert "£710,722.54 over 2,052" in found.text


@pytest.mark.parametrize(
    "text", ["101 wait per officer", "sickness per officer", "average overtime per officer a month"]
)
def test_what_does_not_add_up_is_shared_out_among_nobody(talking_of: dict[str, World], text: str) -> None:
    assert talk(talking_of, [text], "fifth_force")[-1].status is not Status.ANSWERED
