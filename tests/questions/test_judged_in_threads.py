"""Behind a figure: whether it is unusual and what is asked beside that, whether it is usual again, and why it moved."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_FIGURE = "personal robbery in dockhead in november 2026"


@pytest.mark.parametrize("judged", ["thats high isnt it?", "that's a bit low, right?", "is that normal?"])
def test_a_judgement_and_another_time_are_both_told(talking_of: dict[str, World], judged: str) -> None:
    found = talk(talking_of, [_FIGURE, f"{judged} what was october"], "tenth_force")[1]
    assert "272 in November 2026. Stable" in found.text and "265 in October 2026." in found.text


def test_what_narrows_it_behind_a_judgement_stops_both(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_FIGURE, "thats high isnt it? what about among students"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize("then", ["back to usual since?", "has it gone back to normal", "did it settle back to normal"])
def test_whether_it_is_usual_again_is_asked_of_the_newest(talking_of: dict[str, World], then: str) -> None:
    assert "439 in December 2026." in talk(talking_of, [_FIGURE, then], "tenth_force")[1].text


@pytest.mark.parametrize("then", ["is anything noted about why its gone up", "any notes on why it went up"])
def test_what_is_noted_of_why_it_moved(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["personal robbery in dockhead in december 2026", then], "tenth_force")[1]
    assert "Known of it, for December 2026" in found.text


def test_why_something_else_moved_is_not_what_is_noted_here(talking_of: dict[str, World]) -> None:
    then = "is anything noted about why burglary went up"
    assert talk(talking_of, [_FIGURE, then], "tenth_force")[1].status is not Status.ANSWERED


def test_em_is_them_and_not_what_is_not_known(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_FIGURE, "how many of em were haunted"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED
    assert "“haunted”" in found.text and "“em”" not in found.text
