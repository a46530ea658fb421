"""Some of a kind that were told are what the next goes on from: their total, their average, and the others of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_ROBBERY, _THEFT = "robbery by borough last month", "shoplifting by borough last month"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([_ROBBERY, "which are up on last year", "total of those"], "together: 110 in October 2026"),
        (
            [_ROBBERY, "which are up on last year", "average of those"],
            "Dunmoor 41 (close to the upper control limit); Saltwell 34. As at 10 November 2026, source: Connect RMS. "
            "Average of the 3: 36.7",
        ),
        ([_ROBBERY, "which are up on last year", "total of those", "the others"], "Kingsbridge, Fernhill and Lees"),
        ([_ROBBERY, "which are unusual", "total of those"], "in Holt Valley: 14 in October 2026"),
        ([_ROBBERY, "which are unusual", "the rest", "total"], "together: 200 in October 2026 (Kingsbridge 59"),
        ([_THEFT, "which are above average", "total"], "Kingsbridge and Saltwell together: 683"),
        ([_THEFT, "which are above average", "the rest", "total of those"], "together: 808 in October 2026"),
        ([_THEFT, "top three", "the others", "total of those"], "Holt Valley and Tarrington together: 599"),
        ([_THEFT, "bottom three", "total of the bottom three"], "Holt Valley, Tarrington and Ashgrove together: 412"),
        ([_THEFT, "bottom three", "total of the top three"], "together: 892 in October 2026"),
        ([_ROBBERY, "total of the top two", "the others"], "together: 114 in October 2026"),
        ([_THEFT, "top three", "the others", "which are up on last year"], "Shoplifting rose in 3 of 4"),
        ([_THEFT, "what % of those is Saltwell", "the lowest of those"], "the lowest Holt Valley"),
        ([_THEFT, "top three", "total of those"], "Kingsbridge, Saltwell and Fernhill and Lees together: 892"),
    ],
)
def test_what_follows_some_of_a_kind_is_of_them_or_of_the_others(
    talking_of: dict[str, World], said: list[str], words: str
) -> None:
    assert words in talk(talking_of, said, _SEVENTH)[-1].text


@pytest.mark.parametrize("then", ["the others", "and the rest"])
def test_where_all_rose_there_are_no_others(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, [_THEFT, "which are above 5", then], _SEVENTH)[-1]
    assert (found.status, found.text) == (Status.UNKNOWN, "There are no others: all of them were told.")
