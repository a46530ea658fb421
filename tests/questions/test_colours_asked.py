"""What is red, amber or green says of what: targets that are missed or met, and deliverables said to be so."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what's red", "missed or off track"),
        ("anything red", "Deliverables whose latest update is red"),
        ("what is green", "Deliverables whose latest update is green"),
        ("what's amber at the moment", "amber, as at 20 April 2026"),
    ],
)
def test_a_colour_says_of_what(worlds: dict[str, World], question: str, words: str) -> None:
    (found,) = said(worlds["sample"], [question])
    assert words in found.text


_OBJECTIVE = "Improving public confidence in policing"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (f"what's red on {_OBJECTIVE}", f"Deliverables of {_OBJECTIVE} whose latest update is red"),
        (f"{_OBJECTIVE} what's red", f"Deliverables of {_OBJECTIVE} whose latest update is red"),
        (
            f"anything green under the {_OBJECTIVE} objective",
            f"Deliverables of {_OBJECTIVE} whose latest update is green",
        ),
        (f"what's amber for {_OBJECTIVE}", "amber"),
    ],
)
def test_of_an_objective_its_targets_and_its_deliverables_are_told(
    worlds: dict[str, World], question: str, words: str
) -> None:
    (found,) = said(worlds["sample"], [question])
    assert found.status.value == "answered"
    assert words in found.text


def test_the_deliverables_are_told_once(worlds: dict[str, World]) -> None:
    (found,) = said(worlds["sample"], ["what is red"])
    assert found.text.count("whose latest update is") == 1


@pytest.mark.parametrize(
    "question", ["what's off target", "whats off track", "what is off target", "is anything off track"]
)
def test_what_is_off_target_is_what_is_missed_and_nothing_that_is_met(worlds: dict[str, World], question: str) -> None:
    (found,) = said(worlds["sample"], [question])
    assert " met" not in found.text and "on track so far" not in found.text
