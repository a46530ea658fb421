"""Behind a list in which none was so there is nothing to add up, and all of their kind are not meant."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("then", ["total of those", "average of those", "the lowest of those"])
@pytest.mark.parametrize("asked", [["which boroughs had more than 9000 shoplifting in october"]])
def test_nothing_is_made_of_none(talking_of: dict[str, World], asked: list[str], then: str) -> None:
    told = talk(talking_of, [*asked, then], "seventh_force")[-1]
    assert not told.answers
    assert told.text.startswith("None of them was")
