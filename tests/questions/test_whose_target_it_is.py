"""Where the areas of a kind have no target it is said whose the target is, of whichever of them is asked."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_ASKED = ["immediates in 15 last month", "what's the target", "each borough"]


@pytest.mark.parametrize("asked", [_ASKED, [*_ASKED, "without Kingsbridge"]])
def test_it_is_the_force_s_behind_some_of_them_too(talking_of: dict[str, World], asked: list[str]) -> None:
    told = talk(talking_of, asked, "seventh_force")[-1].text
    assert told.startswith("(No target is held of boroughs; there is one of Merrowdale Metropolitan Police.)")
