"""A figure in the unit that it was asked in: its own stays, and the other is told beside it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "asked", ["101 ASA in minutes", "101 ASA in september in mins and secs", "101 ASA in mins last month"]
)
def test_a_time_is_told_in_the_unit_asked_beside_its_own(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "sixth_force")
    assert found.status is Status.ANSWERED
    minutes, seconds = divmod(round(found.answers[0]["value"]), 60)
    assert found.answers[0]["unit"] == "seconds"
    assert f"In September 2026 that is {found.answers[0]['value'] / 60:.2f} minutes" in found.text
    assert not minutes or f"({minutes} min {seconds} s)" in found.text


@pytest.mark.parametrize("asked", ["101 ASA in miles", "101 ASA in £k", "101 ASA in 10 minutes", "burglary in hours"])
def test_what_it_cannot_be_told_in_is_not_passed_over(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "sixth_force")
    assert found.status is not Status.ANSWERED
