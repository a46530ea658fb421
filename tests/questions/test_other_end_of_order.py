"""The other end of an order of areas, and those that moved the other way: told anew, and never the first that stood."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

_AREAS = "robbery by borough"
_MOVED = "which boroughs are up on robbery"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_AREAS, "who's bottom"], "and the top", "1st Birmingham, 292"),
        ([_AREAS, "who's bottom"], "whos highest", "1st Birmingham, 292"),
        ([_AREAS, "who's bottom", "and the top"], "and the lowest", "1st Dudley, 25"),
        (["which borough has the fewest robberies"], "and the most", "1st Birmingham, 292"),
        (
            [_AREAS],
            "biggest faller",
            "by number), most in Wolverhampton -4",
        ),
        ([_AREAS], "who had the biggest rise", "most in Birmingham +33 (+12.7%), 292"),
        ([_MOVED], "and down", "Robbery fell in 2 of 7"),
        ([_MOVED], "which are down", "Robbery fell in 2 of 7"),
        ([_MOVED, "and down"], "and up", "Robbery rose in 5 of 7"),
        (["which borough rose most for robbery"], "and the biggest fall", "most in Wolverhampton -4 (-13.3%), 26"),
    ],
)
def test_the_other_end_is_told_of_the_same_areas(talking: World, before: list[str], then: str, words: str) -> None:
    assert words in said(talking, [*before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_AREAS, "who's bottom"], "the first one", "Robbery in Dudley: 25 in March 2026"),
        ([_AREAS, "who's bottom"], "the second one", "Robbery in Wolverhampton: 26 in March 2026"),
        ([_AREAS], "the top", "1st Birmingham, 292"),
        (["robbery in dudley in 2025/26 by month"], "the highest", "August 2025"),
    ],
)
def test_what_points_at_one_that_stands_there_is_that_one(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text
