"""A state adds up over areas that lie apart, and to no total over time."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "asked",
    [
        "sum of dfu backlog last 3 months",
        "total officers over the last 3 months",
        "add up the officers since april",
        "officers july to september added together",
        "sum of officers in kingsbridge and saltwell this year",
    ],
)
def test_a_state_has_no_total_over_time(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.status is not Status.ANSWERED
    assert "adds up to no total over time" in told.text


@pytest.mark.parametrize(
    "asked", ["sum of officers in kingsbridge and saltwell", "total officers, kingsbridge + saltwell"]
)
def test_a_state_adds_up_over_areas(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.answers[0]["value"] == 792 + 382


@pytest.mark.parametrize(
    "asked",
    ["sum of officers in kingsbridge and station quarter", "101 calls abandoned in kingsbridge and saltwell combined"],
)
def test_what_overlaps_or_is_a_percentage_does_not(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.status is not Status.ANSWERED


@pytest.mark.parametrize(
    "asked", ["total officers in post", "officers overall last 3 months", "total officers in 2025/26"]
)
def test_how_many_there_are_in_all_is_still_told(talking_of: dict[str, World], asked: str) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.status is Status.ANSWERED
