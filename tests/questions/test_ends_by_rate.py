"""The worst by a rate, asked at once after the numbers of areas: those areas in the order of their rates."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk

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
        ("positive outcomes by force", "highest rate", "1st Merseyside Police, 19.5%"),
        ("positive outcomes by force", "highest per 1,000", "no base for a rate"),
        ("robbery in Dudley, Walsall and Coventry", "the worst two by rate", "I do not know which of them is meant"),
        ("robbery by borough in January and February", "top two by rate", "I do not know which of them is meant"),
        (_NUMBERS, "worst two per 1,000 pensioners", "I hold nothing that I know by “1,000 pensioners”"),
    ],
)
def test_the_worst_by_a_rate_puts_the_areas_in_the_order_of_their_rates(
    talking: World, before: str, then: str, words: str
) -> None:
    assert words in said(talking, [before, then])[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which two are worst per 1,000", "the worst is Castle and Vale, 0.49 (5th of 5); then Ashbourne, 0.45"),
        ("top two by rate", "1st Castle and Vale, 0.49; 2nd Ashbourne, 0.45. All:"),
        ("per 1,000, which two are highest", "1st Castle and Vale, 0.49; 2nd Ashbourne, 0.45. All:"),
        ("the two with the highest rates", "1st Castle and Vale, 0.49; 2nd Ashbourne, 0.45. All:"),
        ("which has the highest rate", "per 1,000 households (of one month, not annualised)"),
    ],
)
def test_so_many_of_them_are_taken_by_the_rate_of_the_measure(
    then: str, words: str, talking_of: dict[str, World]
) -> None:
    assert words in talk(talking_of, ["residential burglary by district last month", then], "fifth_force")[-1].text
