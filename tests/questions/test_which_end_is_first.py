"""Every order of areas says which end stands first, and numbers of places of different size that they are numbers."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("rank the boroughs by burglary", "the lowest first, which is best"),
        ("robbery by borough ranked", "the lowest first, which is best"),
        ("burglary by borough, worst first", "first, which is worst"),
        ("which three boroughs have the most burglary", "the most first"),
    ],
)
def test_an_order_says_which_end_is_first(worlds: dict[str, World], question: str, words: str) -> None:
    (found,) = said(worlds["sample"], [question])
    assert words in found.text


def test_how_many_times_of_numbers_is_told_by_rate_beside(worlds: dict[str, World]) -> None:
    (found,) = said(worlds["sample"], ["how many times higher is burglary in Coventry than in Solihull"])
    assert "These are numbers; per 1,000 residents it is" in found.text
