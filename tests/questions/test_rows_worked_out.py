"""Rows of places and what is asked of them say what follows from the figures themselves."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_FORCE = "sixth_force"
_ROWS = "Shoplifting by district in August 2026"


@pytest.mark.parametrize(
    ("picked", "then", "told"),
    [
        ("which are above average", "which of those is lowest", ["central", "riverside", "northgate"]),
        ("which are above average", "which of them fell on the year before", ["central", "riverside", "northgate"]),
        ("the two highest", "which of the two is lowest", ["central"]),
        ("the two highest", "gap between them", ["central"]),
        ("the three highest", "which of those rose on the year before", ["central", "riverside", "northgate"]),
    ],
)
def test_what_is_asked_of_those_picked_is_asked_of_no_others(
    picked: str, then: str, told: list[str], talking_of: dict[str, World]
) -> None:
    found = talk(talking_of, [_ROWS, picked, then], _FORCE)[-1]
    assert {one["area"] for one in found.answers} == {*told}


def test_of_one_that_was_picked_none_is_the_lowest_of_all(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_ROWS, "which are above 300", "which of those is lowest"], _FORCE)[-1]
    assert found.status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "apart"),
    [
        ("gap between Riverside and the highest district", "Apart: City Central and Riverside 170."),
        ("difference between Riverside and the lowest district", "Apart: High Moor and Riverside 182."),
    ],
)
def test_how_far_a_place_is_from_the_end_of_its_kind(asked: str, apart: str, talking_of: dict[str, World]) -> None:
    assert apart in talk(talking_of, [f"{asked} for Shoplifting in August 2026"], _FORCE)[-1].text


def test_the_end_of_another_kind_is_no_rank_of_the_place(talking_of: dict[str, World]) -> None:
    asked = "gap between Riverside and its highest neighbourhood for Shoplifting in August 2026"
    assert talk(talking_of, [asked], _FORCE)[-1].status is Status.UNKNOWN


def test_crime_measures_are_those_of_crime(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["which crime measures rose in May 2026 on the year before"], _FORCE)[-1]
    risen = ["shoplifting", "theft-person", "robbery-personal", "serious-violence"]
    assert [one["measure"] for one in found.answers] == risen
