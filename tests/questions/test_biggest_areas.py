"""Areas that are said to be big are those that a measure puts in order, which is asked for, and never taken."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    "asked",
    [
        "burglary last month in the three biggest boroughs",
        "burglary in the biggest three boroughs",
        "burglary in our largest borough",
        "which of the smallest boroughs has most burglary",
    ],
)
def test_how_big_places_are_meant_is_asked_back(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert (found.status, found.reason) == (Status.AMBIGUOUS, "sized areas")
    (people,) = said(talking, [found.choices[-1].question], thread=f"{asked} then")
    assert people.answers[0]["measure"] == "residents"


@pytest.mark.parametrize(
    "asked", ["which are the three biggest boroughs for burglary", "where was the biggest rise in burglary"]
)
def test_what_has_most_of_a_measure_is_told_as_before(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert found.status is Status.ANSWERED
