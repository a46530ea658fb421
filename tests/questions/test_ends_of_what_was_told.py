"""The ends of areas that were told: so many of their shares, one that is quickest, and of another measure the worst."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_SHARES = ["detainees last week by borough", "as a share of the force"]
_WORST = ["worst borough for abandoned 101 calls"]
_SLOWEST = ["immediate response time by borough", "who is slowest", "how far off the force are they"]


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_SHARES, "top three", "the highest 3 of 7: Kingsbridge 34.2% (253 of 740); Fernhill and Lees 13.1% (97 of"),
        (_SHARES, "bottom two", "the lowest 2 of 7: Holt Valley 7.3% (54 of 740); Tarrington 8.6% (64 of 740). As"),
        (_SHARES, "the biggest three", "the highest 3 of 7: Kingsbridge 34.2%"),
        (_SHARES, "the smallest one", "the lowest 1 of 7: Holt Valley 7.3% (54 of 740). As"),
        (_SHARES[:1], "is Holt Valley the highest", "1st Kingsbridge, 253"),
        ([_SHARES[0], "rank them"], "lowest two", "1st Holt Valley, 54; 2nd Tarr"),
        (_SHARES, "top two", "the highest 3 of 7: Kingsbridge"),
        (_SLOWEST, "and the quickest one", "(the lowest first): 1st Kingsbridge, 9.9 minutes."),
        ([*_SLOWEST, "and the quickest one"], "how far off the force are they", "in Kingsbridge: 1 minute below"),
        (_WORST, "for immediates in 15 then", "the worst is Kingsbridge, 77.0% (7th of 7)"),
        ([*_WORST, "for immediates in 15 then"], "and the best", "1st Holt Valley, 82.0%"),
        (["immediates in 15 by borough"], "who was slowest", "the worst is Kingsbridge, 77.0% (7th of 7)"),
        (_WORST, "what about shoplifting", "the worst is Kingsbridge, 1.38 (7th of 7)"),
        (_WORST, "how is shoplifting in the force", "Shoplifting in Merrowdale Metropolitan Police: 1,491"),
    ],
)
def test_the_end_that_is_asked_for_is_told(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*before, then], _SEVENTH)[-1].text
