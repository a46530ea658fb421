"""`Only Valleys by month`, `just for High Moor`: what stands there, of these places alone."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_LISTED = ["complaints by district 2025/26"]
_TWO = ["complaints and shoplifting by district 2025/26"]


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_LISTED, "only High Moor", "in High Moor: 101"),
        (_LISTED, "only for High Moor", "in High Moor: 101"),
        (_LISTED, "only High Moor and Eastfield in 2024/25", "in Eastfield: "),
        (_TWO, "only High Moor", "Shoplifting in High Moor: "),
        (["which measures rose in 2025/26"], "just in High Moor", "High Moor: "),
    ],
)
def test_only_these_places(talking_of: dict[str, World], before: list[str], then: str, words: str) -> None:
    found = talk(talking_of, [*before, then], "sixth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize("then", ["only in Sale", "only High Moor women", "only those with a knife"])
def test_what_else_is_said_still_stops_it(talking_of: dict[str, World], then: str) -> None:
    assert talk(talking_of, [*_LISTED, then], "sixth_force")[-1].answers == ()
