"""The worst by a rate, asked at once after the numbers of areas: those areas in the order of their rates."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

_NUMBERS = "robbery by borough"
_MOST = "All: Birmingham 0.25, Coventry 0.17, Walsall 0.16"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_NUMBERS, "which is worst per head", _MOST),
        (_NUMBERS, "whats the worst one per head", _MOST),
        (_NUMBERS, "and which is highest per head", _MOST),
        (_NUMBERS, "highest rate", _MOST),
        (_NUMBERS, "worst per 1000", _MOST),
        (_NUMBERS, "who has the highest rate", _MOST),
        (_NUMBERS, "per 1000, who's worst", _MOST),
        (_NUMBERS, "lowest per head", "(the lowest first): 1st Dudley, 0.08"),
        ("which borough has the most robbery", "which is worst per 1000 residents", _MOST),
        ("robbery by borough last quarter", "worst per 1000", "Birmingham, 0.70"),
        (_NUMBERS, "worst per 1000 under 18s", "I do not know “under”"),
        ("positive outcomes by force", "highest rate", "no base for a rate"),
    ],
)
def test_the_worst_by_a_rate_puts_the_areas_in_the_order_of_their_rates(
    talking: World, before: str, then: str, words: str
) -> None:
    assert words in said(talking, [before, then])[-1].text
