"""What it takes to reach a target, in all its words."""

from decimal import Decimal

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    "text",
    [
        "how many more burglaries can we afford this year before we bust the target",
        "how many burglaries can we have each month and still hit target",
        "what's the monthly allowance for burglary under the target",
        "headroom on the burglary milestone",
        "what run rate do we need on burglary to finish the year on target",
        "how many burglaries a month can we afford from now to march and still meet the target",
        "how many more burglaries can we have in q4 and still hit the milestone",
        "how many burglaries a month to hit the 4% cut",
    ],
)
def test_what_can_still_be_had_is_told_by_the_target(text: str) -> None:
    assert understood(text).intent is Intent.VARIANCE


@pytest.mark.parametrize(
    "text",
    ["what do we need on burglary to hit minus 8", "what would burglary need to be each month to be 8 percent down"],
)
def test_how_far_down_it_is_to_be_is_the_target_s_own_number_or_none(text: str) -> None:
    aim = understood(text).aim
    assert aim is not None
    assert (aim.number, aim.way) == (Decimal(8), -1)


def test_who_needs_a_figure_asks_for_no_target() -> None:
    assert understood("we need burglary last month").intent is Intent.VALUE


@pytest.mark.parametrize("text", ["can i have burglary in harrow last month", "could we see burglary in harrow please"])
def test_who_asks_for_a_figure_asks_for_no_target(text: str) -> None:
    assert understood(text).intent is Intent.VALUE


@pytest.mark.parametrize(
    "text",
    [
        "how many more burglaries can harrow have this year",
        "how many more burglaries could harrow still have",
        "so how many more burglaries can harrow take",
    ],
)
def test_what_a_place_can_still_have_is_told_by_its_target(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.areas) == (Intent.VARIANCE, ("harrow",))


def test_how_many_more_a_place_had_is_a_change() -> None:
    assert understood("how many more burglaries did harrow have this year").intent is Intent.CHANGE
