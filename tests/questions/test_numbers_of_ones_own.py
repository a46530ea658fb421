"""A number that is somebody's own to be held to: its own 5%, 5% off robbery, inside the 1,200, still above 1,000."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    "question",
    [
        "did we get the 5% off robbery",
        "did we get 5% off robbery in the end",
        "have we knocked 5% off recorded robbery",
        "have we taken our 5% off robbery",
        "robbery against its own 5%",
        "how is recorded robbery doing against the 5%",
        "recorded robbery v our 5%",
    ],
)
def test_the_number_of_a_target_is_enough_to_ask_for_it(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert "(target: -5% in 2025/26 against the year before)" in found.text


@pytest.mark.parametrize("question", ["did we get the 4% off burglary", "burglary against our 5%"])
def test_of_another_number_than_the_targets_it_is_told_which_it_is(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert "the target is -2% in 2025/26" in found.text


@pytest.mark.parametrize(
    ("asked", "again", "told"),
    [
        ("burglary in march", "are we still above 1000", "That is above 1,000."),
        ("burglary in march", "is it still above 1,200", "That is not above 1,200."),
        ("burglary in march", "still well above 1000?", "That is above 1,000."),
        ("burglary in march", "is that inside the 1200", "That is at or below 1,200."),
        ("burglary in march", "is it within our 1,000", "That is not at or below 1,000."),
    ],
)
def test_whether_a_figure_is_still_so_is_told(asked: str, again: str, told: str, talking: World) -> None:
    *_, last = said(talking, [asked, again])
    assert (first(last)["period"], told in last.text) == ("2026-03", True)


def test_it_is_told_in_one_go_too(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = answer(worlds["sample"], Asked(question="officers last year, still above 7,500?", as_of=days["sample"]))
    assert "That is above 7,500." in found.text


@pytest.mark.parametrize(
    "question",
    [
        "burglary inside the 1200",
        "is burglary within 12",
        "have 5% of burglaries been cut",
        "burglary victims still under 18",
    ],
)
def test_what_may_be_no_such_number_gets_no_figure(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


def test_how_old_they_are_is_not_how_many(talking: World) -> None:
    assert said(talking, ["burglary in march", "still under 18"])[-1].answers == ()
