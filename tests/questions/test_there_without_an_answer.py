"""`There` behind a place without a figure is that place, and not what was told before it."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

_WITHOUT = ("recorded robbery", "in dudley")


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_WITHOUT, "what's up there", "Dudley:"),
        (_WITHOUT, "what is unusual there", "in Dudley"),
        (_WITHOUT, "robbery there", "Robbery in Dudley"),
        (("recorded robbery",), "what's up there", "West Midlands Police:"),
    ],
)
def test_there_is_the_place_that_was_named(talking: World, before: tuple[str, ...], then: str, words: str) -> None:
    assert words in said(talking, [*before, then])[-1].text


@pytest.mark.parametrize("then", ["dudley", "just dudley", "and dudley"])
def test_which_moved_is_not_completed_by_a_rank(talking: World, then: str) -> None:
    first, last = said(talking, ["which subdivisions are up on last year for robbery", then])
    assert not first.answers
    assert not last.answers
    assert last.choices == ()
