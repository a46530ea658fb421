"""How many there would be at the rate of another place is not told, and the figures of that place are no answer."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

VEHICLES = "vehicle crime in Birmingham in March 2026"


@pytest.mark.parametrize(
    "asked",
    [
        [VEHICLES, "how many would that be at the Coventry rate"],
        [VEHICLES, "how many would that be at Coventry's rate"],
        [VEHICLES, "how many would that be at the rate of Coventry"],
        [VEHICLES, "at the force's rate"],
        ["how many burglaries would Dudley have at the force rate"],
        ["how many burglaries would Dudley have at the average rate of similar forces"],
    ],
)
def test_it_is_refused_for_what_it_is(talking: World, asked: list[str]) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert found.status is Status.UNKNOWN
    assert "is no figure that is held" in found.text


def test_the_thread_goes_on_from_the_figure_before(talking: World) -> None:
    *_, found = said(talking, [VEHICLES, "at the force's rate", "per 1,000"], thread="goes on")
    assert "Vehicle crime in Birmingham" in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "what is robbery at a rate per 1,000",
        "what is the rate in Coventry for burglary",
        "where would we rank on the robbery rate",
        "are we going to meet the recorded robbery target at the current rate",
        "what would the robbery rate in Coventry be",
    ],
)
def test_rates_of_ones_own_stay(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert found.status is Status.ANSWERED
