"""`Who's best`, `who's top` after a place among peers: of those forces, and at that time."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_RANK = "where do we rank on all crime"


@pytest.mark.parametrize(
    ("then", "words"), [("who's best", "1st "), ("who's top", "1st "), ("who is bottom", "the worst is ")]
)
def test_the_ends_are_those_of_the_peers(talking_of: dict[str, World], then: str, words: str) -> None:
    place, end = talk(talking_of, [_RANK, then], "eighth_force")
    assert "among Most Similar Forces" in place.text
    best, worst = place.text.split(". ")[-1], end.text.split(words, 1)[1].split(",")[0]
    assert worst in best


def test_the_top_is_the_best_again_after_the_bottom(talking_of: dict[str, World]) -> None:
    best, *_, top = talk(talking_of, [_RANK, "who is bottom", "who's top"], "eighth_force")[1:]
    assert "the worst is" in best.text and "1st " in top.text and "the highest first" not in top.text


def test_among_which_peers_is_asked_back_where_several_fit(talking: World) -> None:
    found = said(talking, ["where do we rank on robbery", "who's best"], thread="ends of peers")[-1]
    assert found.status is Status.UNKNOWN and "which of them" in found.text
