"""`Robbery compared with last year, burglary too`: both are held against that time, which is no time of their own."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        ("complaints compared with last year, officer sickness too", 2),
        ("complaints compared with last year and officer sickness", 2),
        ("complaints up on last year, officer sickness as well", 2),
        ("complaints compared with last year, officer sickness too, by district", 12),
        ("complaints in Eastfield compared with last year, High Moor too", 2),
        ("complaints compared with officer sickness last year", 0),
        ("compare last year's complaints and officer sickness", 0),
        ("complaints compared with last year's officer sickness", 0),
    ],
)
def test_what_is_joined_is_held_against_that_time_too(talking_of: dict[str, World], said: str, changes: int) -> None:
    text = talk(talking_of, [said], "sixth_force")[-1].text
    assert text.count(" against ") == changes, text
