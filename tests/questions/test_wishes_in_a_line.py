"""Several wishes about one thing in one line: each is told in its order, and none is dropped without a word."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "knife crime last month, its target and its lead",
            ["147 in October 2026", "met: 1,756", "Investigation leads"],
        ),
        (
            "shoplifting in Kingsbridge: October, same month last year, and YTD",
            ["466 in October 2026", "401 in October 2025", "3,134 in the year to date"],
        ),
        (
            "robbery in Saltwell last month vs Ashgrove vs the same month last year",
            [
                "34 in October 2026",
                "35 in October 2026",
                "Saltwell: 23 in October 2025",
                "Ashgrove: 20 in October 2025",
            ],
        ),
        (
            "robbery in Dunmoor in October, September and August and the total",
            ["41 in October", "22 in Sep", "85 in total"],
        ),
        (
            "robbery in Ashgrove last month, and the other boroughs",
            ["35 in October 2026", "Saltwell 34; Tarrington 10"],
        ),
        (
            "robbery last month by borough and who leads, and the target",
            ["Tarrington 10", "leads on", "no such target"],
        ),
        (
            "robbery last month, rank and lead for Saltwell",
            ["Saltwell: 34 in October", "Saltwell: 4th of 7", "leads on"],
        ),
        (
            "shoplifting in August, September and October in Saltwell plus the average",
            [
                "Saltwell: 275 in August",
                "Saltwell: 251 in September",
                "Saltwell: 217 in October",
                "Saltwell: on average",
            ],
        ),
    ],
)
def test_each_wish_of_a_line_is_told(talking_of: dict[str, World], line: str, told: list[str]) -> None:
    text = talk(talking_of, [line], _SEVENTH)[-1].text
    places = [text.find(one) for one in told]
    assert -1 not in places and places == sorted(places), text


@pytest.mark.parametrize(
    "line",
    [
        "shoplifting last month, in shops, target",
        "shoplifting last month by students, target and lead",
        "rolling year shoplifting, lowest ever",
        "robbery in Dunmoor December 2025 and January, and the target",
    ],
)
def test_what_narrows_or_is_open_stops_the_line(talking_of: dict[str, World], line: str) -> None:
    assert talk(talking_of, [line], _SEVENTH)[-1].status is not Status.ANSWERED
