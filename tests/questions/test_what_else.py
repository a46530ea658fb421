"""`What else do they lead on`, `what else do they owe`: but for what was told, or that it is all."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_LATE = ["which deliverables are late", "and the second", "who leads on it"]


@pytest.mark.parametrize(
    ("said", "words", "without"),
    [
        (["who leads on hate crime", "what else do they lead on"], "Besides: ACC Communities leads on:", "Hate crime;"),
        (["who leads on hate crime", "what do they lead on"], "Hate crime;", "Besides"),
        ([*_LATE, "what else do they owe"], "Nothing else of theirs is overdue, as at", "Carry out"),
        ([*_LATE, "what do they owe"], "Carry out the rural crime plan", "Nothing else"),
        (
            [*_LATE, "what do they owe", "what else do they owe"],
            "Nothing else of theirs is overdue, as at",
            "Carry out",
        ),
        (["who leads on fuel", "what else do they lead on"], "leads on Overtime", "Fuel costs"),
        (["who leads on section 60 searches", "what else do they owe"], "Carry out the rural crime plan", "Nothing"),
        (["which targets are missed", "what else do they lead on"], "", "leads on"),
    ],
)
def test_what_else_is_but_for_what_was_told(
    talking_of: dict[str, World], said: list[str], words: str, without: str
) -> None:
    found = talk(talking_of, said)[-1].text
    assert words in found
    assert without not in found
