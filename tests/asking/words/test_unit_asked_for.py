"""The units that a figure is asked in."""

from decimal import Decimal

import pytest

from bot.asking.words.unit_asked_for import asked_in
from bot.figures.measures import Unit


@pytest.mark.parametrize(
    ("text", "own", "name", "of"),
    [
        ("101 wait in minutes", Unit.SECONDS, "minutes", 60),
        ("101 wait in hrs", Unit.SECONDS, "hours", 3600),
        ("attendance in hours", Unit.MINUTES, "hours", 60),
        ("overtime in £k", Unit.POUNDS, "thousand", 1_000),
        ("overtime in millions", Unit.POUNDS, "million", 1_000_000),
        ("crime in thousands", Unit.COUNT, "thousand", 1_000),
    ],
)
def test_a_unit_that_is_asked_for_is_so_many_of_its_own(text: str, own: Unit, name: str, of: int) -> None:
    said = asked_in(text, own)
    assert said is not None
    assert (said.name, said.of) == (name, Decimal(of))


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("101 wait in seconds", Unit.SECONDS),
        ("overtime in pounds", Unit.POUNDS),
        ("overtime in minutes", Unit.POUNDS),
        ("charge rate in thousands", Unit.PERCENT),
        ("robbery in minster", Unit.COUNT),
        ("robbery", Unit.COUNT),
    ],
)
def test_its_own_unit_and_what_it_cannot_be_told_in_are_none(text: str, own: Unit) -> None:
    assert asked_in(text, own) is None
