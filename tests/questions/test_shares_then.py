"""Behind a figure: its share of the area around it, the share of one group, the same places, what it is part of."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_FIGURE = "personal robbery in dockhead in december 2026"


@pytest.mark.parametrize(
    "then",
    ["how much of the command total is that", "what share of the command is that", "as a percentage of its command"],
)
@pytest.mark.parametrize("before", [[_FIGURE], [_FIGURE, "change on last year"]])
def test_the_area_around_it_goes_by_its_kind(talking_of: dict[str, World], before: list[str], then: str) -> None:
    *_, found = talk(talking_of, [*before, then], "tenth_force")
    assert "81.4% of Robbery of Personal Property in Riverside Area Command in December 2026, 439 of 539" in found.text


@pytest.mark.parametrize("then", ["how much of the borough total is that", "what share of the ward is that"])
def test_of_no_area_around_it_no_share_is_told(talking_of: dict[str, World], then: str) -> None:
    assert talk(talking_of, [_FIGURE, then], "tenth_force")[1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    "then", ["percentage that is religion?", "what % are religion", "how much of that is religion"]
)
@pytest.mark.parametrize("before", ["hate crime by strand", "hate crime last month"])
def test_the_share_of_a_group_that_was_told(talking_of: dict[str, World], before: str, then: str) -> None:
    found = talk(talking_of, [before, then], "eighth_force")[1]
    assert found.status is Status.ANSWERED
    assert "(Religion)" in found.text and "% of" in found.text


@pytest.mark.parametrize("where", ["in those same boroughs", "across these boroughs", "for each of the same boroughs"])
def test_the_same_places_are_all_that_were_told(talking_of: dict[str, World], where: str) -> None:
    found = talk(talking_of, ["personal robbery by borough", f"residential burglary {where}"], "tenth_force")[1]
    assert "by borough" in found.text and "Dockhead" in found.text


@pytest.mark.parametrize("before", ["top 3 boroughs for personal robbery", "personal robbery by command"])
def test_of_some_of_them_it_is_not_all(talking_of: dict[str, World], before: str) -> None:
    found = talk(talking_of, [before, "residential burglary in those boroughs"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize("then", ["ok its part of dockhead, do that then", "its in dockhead", "that's under dockhead"])
def test_what_a_place_is_part_of_takes_its_place(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["personal robbery in Ferrow Cross last month", then], "tenth_force")[1]
    assert "Robbery of Personal Property in Dockhead: 439" in found.text


@pytest.mark.parametrize("then", ["when does that next need an update", "whens the next update due", "next update?"])
def test_when_the_next_update_of_a_deliverable_is_due(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["who owns the winter robbery plan", then], "tenth_force")[1]
    assert "Deliver the winter robbery plan: no day is set for it, and an update is owed each month" in found.text
