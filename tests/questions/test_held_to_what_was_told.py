"""What is asked behind a list or beside another force is of what was told: no list of all, no figure of ourselves."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


def test_by_how_much_is_of_the_targets_that_are_missed_and_so_are_their_leads(talking: World) -> None:
    missed, far, leads = said(talking, ["are we missing any targets", "by how much", "who leads on those"])
    of_them = [(one["measure"], one["area"]) for one in missed.answers]
    assert [(one["measure"], one["area"]) for one in far.answers if one["statistic"] == "variance"] == of_them
    assert "Homicide" not in leads.text


@pytest.mark.parametrize("asked", ["are we higher or lower", "are we above or below", "are we higher than them"])
def test_we_are_held_against_the_other_force(talking: World, asked: str) -> None:
    lines = ["total recorded crime last quarter", "what about England and Wales", "per 1,000", asked]
    found = said(talking, lines, thread=asked)[-1]
    assert "4.05 above England and Wales" in found.text


@pytest.mark.parametrize(
    "lines",
    [
        ["burglary by borough last month", "how many more in the first two than the last two"],
        ["burglary by borough last month", "total for the bottom two", "how many fewer is that than the top two"],
        ["population", "per head"],
    ],
)
def test_what_cannot_be_told_is_not_told_of_another_thing(talking: World, lines: list[str]) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert found.status is not Status.ANSWERED
