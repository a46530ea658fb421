"""Shares of what was told: of several together, of those that are so, of months; and the others without one of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_TWO = "robbery in Coventry and Dudley last month"  # 62 and 25; the force 528
_BOROUGHS = "robbery by borough last month"  # Birmingham 292, Coventry 62, Sandwell 49
_TOP = "top three boroughs for robbery last month"


@pytest.mark.parametrize(
    ("lines", "part", "whole"),
    [
        ([_TWO, "what % of the two is Dudley"], 25, 87),
        ([_TWO, "what % of the two is Dudley", "and Coventry"], 62, 87),
        ([_TWO, "what % of the force is that"], 87, 528),
        ([_TWO, "what percentage of the force are they together"], 87, 528),
        ([_BOROUGHS, "share of those in Sandwell"], 49, 528),
        ([_TOP, "what % of the total is that"], 403, 528),
        ([f"{_TOP}, and what % of the total is that"], 403, 528),
        (["robbery in Dudley last month", "and Coventry", "what % of the force are the two together"], 87, 528),
        (["robbery in Dudley last month", "and Coventry", "what % of the force is that"], 62, 528),
        (["robbery in Dudley last month", "what % is that of the force"], 25, 528),
    ],
)
def test_both_numbers_of_the_share_are_told(talking: World, lines: list[str], part: int, whole: int) -> None:
    found = said(talking, lines)[-1]
    assert found.answers[-1]["statistic"] == "share", found.text
    assert f", {part} of {whole}." in found.text


def test_a_month_is_a_part_of_the_months_that_were_told(talking: World) -> None:
    months = ["robbery in Dudley by month since December", "what % of them were in January", "and February"]
    listed, january, february = said(talking, months)
    values = [int(one["value"]) for one in listed.answers]
    assert f", {values[1]} of {sum(values)}." in january.text
    assert f", {values[2]} of {sum(values)}." in february.text


def test_the_share_goes_on_at_another_time_of_the_same_ones(talking: World) -> None:
    *_, before = said(talking, [_TWO, "what % of the force is that", "and in February"])
    assert [(one["statistic"], one["area"]) for one in before.answers] == [("share", "coventry+dudley")], before.text


@pytest.mark.parametrize(
    "lines",
    [
        [_TWO, "what % of the three is Dudley"],
        [_TWO, "what % of the two is Sandwell"],
        [_TWO, "what % of the two is Dudley", "and Walsall"],
        ["999 calls answered in 10 seconds last month", "what % of that is Dudley"],
    ],
)
def test_what_is_no_part_of_what_stands_has_no_share_of_it(talking: World, lines: list[str]) -> None:
    found = said(talking, lines)[-1]
    assert found.status is not Status.ANSWERED, found.text
