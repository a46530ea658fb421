"""`Rest of the central boroughs`, `and the other two` behind some places: the figures of those that were not told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_ONE = "knife crime in guildhall last month"
_TWO = "knife crime in ashcombe and brentley last month"


@pytest.mark.parametrize(
    ("lines", "areas"),
    [
        ([_ONE, "rest of the central boroughs, same month"], ["castlegate-priory", "lambourne"]),
        ([_ONE, "remaining boroughs in central"], ["castlegate-priory", "lambourne"]),
        ([_ONE, "and lambourne", "rest of central"], ["castlegate-priory"]),
        ([_TWO, "and the other six boroughs"], ["guildhall", "castlegate-priory", "lambourne", "highmoor"]),
        (["knife crime in central last month", "rest of the commands"], ["northern", "riverside"]),
    ],
)
def test_those_of_the_kind_that_were_not_told(lines: list[str], areas: list[str], talking_of: dict[str, World]) -> None:
    found = talk(talking_of, lines, "tenth_force")[-1]
    assert [one["area"] for one in found.answers][: len(areas)] == areas
    assert {one["period"] for one in found.answers} == {"2026-12"}


@pytest.mark.parametrize("then", ["the other five", "the other two wards", "the rest of the cases", "rest of northern"])
def test_so_many_or_such_as_there_are_not_get_no_figure(then: str, talking_of: dict[str, World]) -> None:
    assert talk(talking_of, [_ONE, then], "tenth_force")[1].status is not Status.ANSWERED


def test_behind_a_total_the_others_are_added_up_too(talking_of: dict[str, World]) -> None:
    told = talk(talking_of, [_TWO, "total for both", "and the other six"], "tenth_force")[2]
    assert told.text.startswith("Knife Crime in Guildhall, Castlegate and Priory, Lambourne, Highmoor, Dockhead and")
    assert " together: " in told.text
