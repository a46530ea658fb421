"""`Drop robbery` behind several things: the others of them, and neither a fall of it nor that one alone."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import DAYS_OF_FORCES, said

_MEASURES = "shoplifting, robbery and burglary last month"


@pytest.mark.parametrize(
    ("before", "then", "left"),
    [
        ([_MEASURES], "drop robbery", {("shoplifting", "west-midlands"), ("burglary", "west-midlands")}),
        ([_MEASURES], "take the robbery out please", {("shoplifting", "west-midlands"), ("burglary", "west-midlands")}),
        ([_MEASURES], "lose the first", {("robbery", "west-midlands"), ("burglary", "west-midlands")}),
        ([_MEASURES], "we dont need robbery and burglary", {("shoplifting", "west-midlands")}),
        (["robbery last month", "and burglary"], "drop robbery", {("burglary", "west-midlands")}),
        (["robbery in Dudley and Walsall"], "leave Walsall out", {("robbery", "dudley")}),
        (["robbery in Dudley and Walsall"], "excluding Walsall", {("robbery", "dudley")}),
    ],
)
def test_the_others_are_told(talking: World, before: list[str], then: str, left: set[tuple[str, str]]) -> None:
    found = said(talking, [*before, then])[-1]
    assert {(one["measure"], one["area"]) for one in found.answers if one["statistic"] == "value"} == left, found.text


def test_of_a_breakdown_the_other_areas_are_told(talking: World) -> None:
    listed, found = said(talking, ["robbery by borough", "drop Birmingham"])
    assert {one["area"] for one in listed.answers} - {one["area"] for one in found.answers} == {"birmingham"}


def test_of_an_order_the_others_are_told_by_their_figures_and_by_no_place_of_theirs(talking: World) -> None:
    listed, found = said(talking, ["rank robbery by borough", "drop Dudley"])
    assert {one["area"] for one in listed.answers} - {one["area"] for one in found.answers} == {"dudley"}
    assert "rank" not in {one["statistic"] for one in found.answers}


@pytest.mark.parametrize(
    ("before", "then", "total"),
    [
        (["robbery last month"], "without Birmingham", 236),
        (["robbery by borough last month"], "total without Birmingham", 236),
        (["robbery by borough last month"], "without Birmingham whats the total", 236),
        (["top three boroughs for robbery last month"], "total without Birmingham", 111),
    ],
)
def test_the_total_is_that_of_the_others(talking: World, before: list[str], then: str, total: int) -> None:
    found = said(talking, [*before, then])[-1]
    assert [(one["statistic"], one["value"]) for one in found.answers] == [("total", total)], found.text


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ([_MEASURES], "without robbery"),
        ([_MEASURES], "drop homicide"),
        (["robbery in Dudley"], "drop Dudley"),
    ],
)
def test_what_would_be_another_figure_is_not_told(talking: World, before: list[str], then: str) -> None:
    assert said(talking, [*before, then])[-1].status is Status.UNKNOWN


def test_a_drop_in_it_is_its_fall(talking: World) -> None:
    assert "cannot be compared with the year before" in said(talking, [_MEASURES, "drop in robbery"])[-1].text


def test_a_percentage_of_the_others_is_of_their_counts(talking_of: dict[str, World]) -> None:
    world, day = talking_of["fifth_force"], DAYS_OF_FORCES["fifth_force"]
    (found,) = said(world, ["stop and search find rate last month without Harwick"], day=day)
    assert "30.3% in June 2026 (143 of 472:" in found.text
    assert "without Harwick for the other districts of Wealdshire Police" in found.text


def test_nothing_is_told_of_the_others_where_one_is_withheld(talking_of: dict[str, World]) -> None:
    world, day = talking_of["fourth_force"], DAYS_OF_FORCES["fourth_force"]
    (found,) = said(world, ["hare coursing in June 2025 without the Vale"], day=day)
    assert (found.status, found.answers) == (Status.REFUSED, ())


def test_the_total_is_held_against_their_total_then(talking: World) -> None:
    *_, total, then = said(talking, ["robbery by borough last month", "total without Birmingham", "vs February"])
    assert [one["statistic"] for one in (*total.answers, *then.answers)] == ["total", "change", "percent_change"]
    assert "236 in March 2026 against" in then.text
