"""Behind a list: those of it that are under one objective, that miss their targets, or that meet them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "second", ["just the ones under Trust", "and the Trust ones", "only those under the Trust priority"]
)
def test_of_a_list_of_targets_those_of_one_objective(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["missed targets", second, "who owns those"], "tenth_force")
    assert found[1].text.startswith("1 target for Trust is missed")
    assert found[2].text.startswith("Commander Frontline Policing leads on Public Confidence in Local Policing.")


@pytest.mark.parametrize(
    "second", ["just the ones under 18", "only the ones by students", "just those under investigation"]
)
def test_what_is_no_objective_narrows_no_list(talking_of: dict[str, World], second: str) -> None:
    assert talk(talking_of, ["missed targets", second], "tenth_force")[1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("which of those are off track", "1 target for Trust"),
        ("only those missed", "1 target for Trust"),
        ("and which of those are we hitting", "None of 1 target for Trust is met"),
    ],
)
def test_of_the_measures_of_an_objective_those_off_track(talking_of: dict[str, World], second: str, words: str) -> None:
    assert talk(talking_of, ["what measures are under Trust", second], "tenth_force")[1].text.startswith(words)
