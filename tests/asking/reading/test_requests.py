"""However a figure is asked to be fetched, it is the same; what says which cases is never passed over with it."""

import pytest

from bot.asking.question import NotUnderstood
from tests.asking.catalogue import asked, understood

PLAIN = "burglary in february"


@pytest.mark.parametrize(
    "said",
    [
        "run burglary in february",
        "pull me burglary in february",
        "could you supply burglary figures in february",
        "please provide burglary in february",
        "chasing the burglary figure in february",
        "trying to get hold of the burglary count in february",
        "any chance of burglary in february",
        "any joy with burglary in february",
        "only need the burglary figure in february",
        "my DCI is on at me for the burglary figure in february",
        "being asked for burglary in february",
        "for DMM, burglary in february",
        "for dmm burglary in february",
        "what sort of burglary numbers in february",
        "tally of burglaries in february",
        "no. of burglaries in february",
        "No. burglaries in february",
        "burglary no. in february",
        "how may burglaries in february",
        "how many burglaries hit us in february",
        "what've we got on burglary in february",
        "what have you got for burglary in february",
    ],
)
def test_a_request_changes_nothing(said: str) -> None:
    assert understood(said) == understood(PLAIN), said


def test_what_there_was_in_the_way_of_it_is_how_much_of_it() -> None:
    assert understood("what have we had in the way of burglaries in february").period == understood(PLAIN).period


@pytest.mark.parametrize(
    "said",
    [
        "run burglary at night in february",
        "chasing burglary suspects in february",
        "what kind of burglary in february",
        "no burglaries in february",
        "how many burglaries reached us online in february",
        "burglary by 3pm in february",
        "only need burglary with weapons in february",
        "fetch recovered burglary property in february",
        "how may i report burglary",
    ],
)
def test_what_narrows_is_not_passed_over_with_it(said: str) -> None:
    assert isinstance(asked(said).outcome, NotUnderstood), said
