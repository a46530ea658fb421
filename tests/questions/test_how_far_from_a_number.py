"""How far something is from a number that is named, and on which side of it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_TIMES = ["emergency attendance time by district last month"]  # 16.6, 15.1 and 15.1 minutes
_TOWNS = ["antisocial behaviour by town last month"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (["how far is emergency attendance time in east wych from 12.5"], "That is 4.1 minutes above 12.5 minutes."),
        (
            ["antisocial behaviour in deal last month", "how far is that from 90", "and aske"],
            "79 in October 2025. That",
        ),
        ([*_TIMES, "how far is the worst from 17"], "16.6 minutes in October 2025. That is 0.4 minutes below 17 min"),
        ([*_TIMES, "which of those are over 16", "how far is each from 12"], "East Wych"),
        (
            [*_TOWNS, "how far from 40 are the bottom two"],
            "the furthest first: Aske St Mary 34 (6 below); Hatch Green 37",
        ),
        ([*_TOWNS, "top three", "difference between them"], "Apart: Deal and Street 19; Deal and Aske 7."),
        (
            [*_TOWNS, "top three", "average of those", "how far is street from that"],
            "77.3, the plain mean of what each",
        ),
        ([*_TOWNS, "total of the top three", "what % of the total is that", "average of those"], "of the 3: 77.3, the"),
    ],
)
def test_it_is_told_with_its_side(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said, "fourth_force")[-1].text


def test_what_is_none_of_those_has_no_share_of_them(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [*_TOWNS, "bottom two", "total of those", "what % of those is deal"], "fourth_force")[-1]
    assert (found.status, found.reason) == (Status.UNKNOWN, "none of these")
