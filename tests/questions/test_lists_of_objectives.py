"""A list narrowed in a thread to what stands under one objective."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_EIGHTH = "eighth_force"
_MISSED = "which targets are we missing"


@pytest.mark.parametrize(
    ("listed", "then", "words"),
    [
        (_MISSED, "only those under prevent crime", "1 target for Prevent crime is missed or off track"),
        (_MISSED, "just the ones under prevent crime", "1 target for Prevent crime is missed or off track"),
        (_MISSED, "and for prevent crime", "1 target for Prevent crime is missed or off track"),
        ("list the deliverables", "just the ones under prevent crime", "no deliverable of Prevent crime"),
    ],
)
def test_a_list_is_narrowed_to_an_objective(talking_of: dict[str, World], listed: str, then: str, words: str) -> None:
    assert words in talk(talking_of, [listed, then], _EIGHTH)[-1].text


def test_an_objective_that_is_not_known_is_not_passed_over(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_MISSED, "just the ones under priority 9"], _EIGHTH)[-1]
    assert found.status is not Status.ANSWERED
