"""A deliverable that is named by words of its title and by nothing else: how it is coming on."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_HUB = "Open the second digital forensics hub"


@pytest.mark.parametrize(
    "asked", ["forensics hub", "digital hub?", "how many forensics hubs are open", "when does the forensics hub start"]
)
def test_words_that_are_all_in_one_title_are_that_deliverable(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert found.status is Status.ANSWERED
    assert _HUB in found.text
    assert all(one["measure"] is None for one in found.answers)


@pytest.mark.parametrize(
    "asked", ["how many forensics hub arrests", "forensics hub burglary", "forensics", "robbery last month", "search"]
)
def test_a_word_beside_them_that_is_not_in_it_is_not_passed_over(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "tenth_force")
    assert _HUB not in found.text
