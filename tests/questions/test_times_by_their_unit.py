"""Minutes that are asked for by name and are not held: a share in time is told for none of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

FORCE = "eighth_force"
MINUTES_HELD = "fourth_force"


@pytest.mark.parametrize(
    ("asked", "share"),
    [
        ("average minutes to attend priorities", "Grade 2 (priority) incidents attended within 60 minutes"),
        ("immediate response minutes", "Grade 1 (immediate) incidents attended within 15 minutes"),
        ("999 answering seconds last month", "999 calls answered within 10 seconds"),
    ],
)
def test_no_share_stands_for_the_time_that_it_took(asked: str, share: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked], FORCE)
    assert (found.status, found.reason) == (Status.UNKNOWN, "told apart"), found.text
    assert f"{share} is, which is not the same" in found.text
    assert not found.answers


@pytest.mark.parametrize(
    "asked", ["immediate response within 15 minutes", "999 calls answered in 10 seconds", "immediate response"]
)
def test_a_limit_of_so_many_minutes_is_the_share_within_it(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked], FORCE)
    assert first(found)["unit"] == "percent"


def test_minutes_that_are_held_are_told(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["average minutes to attend emergencies"], MINUTES_HELD)
    assert first(found)["measure"] == "emergency-attendance"
