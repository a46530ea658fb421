"""A force held against the country, and against the forces like it: by rates, and none of it a chart."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, said

_PEERS = "recorded theft of a motor vehicle in our most similar forces"


@pytest.mark.parametrize("asked", ["which is higher", "which is worse", "difference"])
def test_a_force_and_the_country_are_held_against_each_other_by_rates(talking: World, asked: str) -> None:
    lines = ["recorded robbery in West Midlands last quarter", "and in England and Wales", asked]
    *_, found = said(talking, lines, thread=asked)
    assert "0.19 above England and Wales" in found.text
    assert "per 1,000 residents" in found.text


def test_places_held_against_each_other_by_number_are_said_to_be(talking: World) -> None:
    *_, found = said(talking, ["burglary in Birmingham last month", "and Coventry", "which of those two is worse"])
    assert "404 above Coventry" in found.text
    assert "These are numbers, not rates: for those add “per 1,000”." in found.text


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([_PEERS, "what's our gap to the best", "and to the average"], 0.43),
        ([_PEERS, "how far are we from the average"], 0.43),
        ([_PEERS, "where do we rank", "are we above the average"], 0.43),
        (["recorded burglary by force last quarter", "gap to the best", "and to the average"], 0.13),
    ],
)
def test_behind_our_peers_the_average_is_theirs(talking: World, lines: list[str], told: float) -> None:
    *_, found = said(talking, lines, thread=" ".join(lines))
    assert (first(found)["statistic"], first(found)["value"]) == ("gap", pytest.approx(told, abs=0.005))


def test_behind_the_forces_the_gap_to_the_best_is_ours_and_behind_boroughs_nobodys(talking: World) -> None:
    *_, ours = said(talking, ["theft of motor vehicle 2024/25 by force", "per 1,000", "what's the gap to the best"])
    assert "2.93 behind Merseyside Police" in ours.text
    *_, found = said(talking, ["burglary by borough last month", "gap to the best"], thread="boroughs")
    assert found.status is not Status.ANSWERED
    *_, own = said(talking, ["recorded burglary last quarter", "and the average"], thread="own")
    assert "process average" in own.text


@pytest.mark.parametrize(
    ("asked", "area"),
    [
        ("how do we compare with the national picture on recorded burglary", "west-midlands"),
        ("what's the national picture on recorded burglary", "england-and-wales"),
        ("how's the Coventry picture for robbery", "coventry"),
    ],
)
def test_the_picture_of_a_place_is_no_chart(talking: World, asked: str, area: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert first(found)["area"] == area
    assert found.question is not None
    assert not (found.question.chart or found.choices)
