"""A measure and a group of its own, with `and` between them, are asked back: neither is dropped."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "question", ["burglary and shed breaks in december", "total burglary and residential burglary"]
)
def test_neither_of_two_is_dropped(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert (
        len({one["measure"] + str(one["group"]) for one in found.answers}) != 1 or found.status is not Status.ANSWERED
    )
