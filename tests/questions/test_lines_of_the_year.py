"""The line of a target at the end of its year, which is told beside the line so far however it is asked for."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Intent
from bot.duties.answer import World
from tests.questions.conversations import said

BOTH = "the line at 5,176 for April to December 2025, and at 6,465 for the whole year"
"""6,806 robberies in 2024/25 and 5,449 in its first three quarters, less 5%, in whole cases."""


@pytest.mark.parametrize(
    "asked",
    [
        "recorded robbery target",
        "recorded robbery target 2025/26",
        "target for recorded robbery at the end of the year",
        "target for 2025/26 in numbers for recorded robbery",
        "year-end target for recorded robbery",
        "end of year target for recorded robbery",
        "full year target for recorded robbery",
        "recorded robbery target for the whole year",
        "the annual target for recorded robbery",
        "recorded robbery target line for the year",
        "recorded robbery target by March",
        "what is the target for recorded robbery by the end of March",
        "what must recorded robbery be under by March",
        "what must we be under by the end of March for recorded robbery",
        "what should recorded robbery be at by the end of the year",
        "where should recorded robbery be by the end of March",
        "what does recorded robbery need to be below by year end",
    ],
)
def test_the_line_of_the_year_stands_beside_the_one_so_far(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert BOTH in found.text


@pytest.mark.parametrize(
    "then", ["and for the full year", "year end", "the annual target", "in numbers", "what must we be under by March"]
)
def test_it_can_be_asked_after_the_target(talking: World, then: str) -> None:
    *_, found = said(talking, ["recorded robbery target", then], thread=then)
    assert BOTH in found.text


@pytest.mark.parametrize(
    ("asked", "line"),
    [("violence with injury target", "23,913 for April"), ("what is the residential burglary target", "11,012")],
)
def test_so_it_is_of_other_measures(talking: World, asked: str, line: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert line in found.text
    assert "for the whole year" in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "recorded robbery in the full year",
        "year end target for recorded robbery in 2024/25",
        "recorded robbery at year end",
        "should I be worried about robbery by the end of March",
    ],
)
def test_what_is_no_target_of_this_year_has_no_line_of_it(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert found.status is not Status.ANSWERED or "6,465" not in found.text


def test_the_figure_after_a_target_is_the_figure(talking: World) -> None:
    *_, found = said(talking, ["recorded robbery target", "what was the figure"], thread="figure")
    assert found.question is not None
    assert found.question.intent is Intent.VALUE
