"""Figures in a lead's words that come near to one that is held and are not it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.chasing.bearing import Stated
from bot.chasing.figures_in_words import differing
from bot.figures.measures import Unit
from bot.figures.periods import parse_period
from tests.figures.small_world import measure

HELD = (
    Stated(measure(), "force", parse_period("2014-Q2"), Decimal(2712)),
    Stated(measure(), "force", parse_period("2014-06"), Decimal(930)),
    Stated(measure(key="satisfied", unit=Unit.PERCENT), "force", parse_period("2014-06"), Decimal("81.4")),
)


@pytest.mark.parametrize(
    ("words", "pointed_out"),
    [
        pytest.param("There were 2,700 in the quarter.", ["2,700"], id="a round number where another is held"),
        pytest.param("There were 2,712 in the quarter.", [], id="the figure itself"),
        pytest.param("There were 2712 in the quarter.", [], id="the figure without its comma"),
        pytest.param("There were about 2,700.", [], id="said to be rounded"),
        pytest.param("There were about 2,650.", ["2,650"], id="said to be rounded, and not to that"),
        pytest.param("Confidence is at 82%.", ["82%"], id="a percentage within a point"),
        pytest.param("Confidence is at 81 per cent.", [], id="a percentage rounded as it is written"),
        pytest.param("We trained 412 officers.", [], id="a number near to none is about something else"),
        pytest.param("14 of 16 elements; 12 December 2014; in 2700", ["2700"], id="dates and small counts are none"),
        pytest.param("See report 27/2014 of 12:30 and £2,700.", [], id="references, times and money are none"),
    ],
)
def test_what_is_pointed_out(words: str, pointed_out: list[str]) -> None:
    assert [one.written for one in differing(words, HELD)] == pointed_out


def test_the_nearest_figure_is_the_one_that_is_named() -> None:
    (found,) = differing("2,700 in all, and 2,700 again", HELD)

    assert found.held.about.in_words == "April to June 2014"
