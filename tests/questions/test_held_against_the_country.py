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


_SALE_AND_FORCE = "burglary in Birmingham compared with the force"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([_SALE_AND_FORCE], "Birmingham is 0.095 above West Midlands Police."),
        (["is robbery in Dudley worse than the force"], "Dudley is 0.10 below West Midlands Police."),
        (["compare total recorded crime in West Midlands and England and Wales"], "4.05 above England and Wales."),
        (["total recorded crime", "are we better or worse than the national picture"], "4.05 above England and Wales."),
        ([_SALE_AND_FORCE, "and vehicle crime"], "Birmingham is 0.15 above West Midlands Police."),
        ([_SALE_AND_FORCE, "as a count"], "Birmingham is 584 below West Midlands Police."),
        (["Walsall against Dudley for burglary", "per 1,000"], "Walsall is 0.035 above Dudley."),
        (["Walsall against Dudley for burglary", "and robbery"], "Walsall is 20 above Dudley."),
        (["Walsall against Dudley for burglary", "per 1,000", "and Coventry"], "is Coventry, the lowest Dudley."),
        (["Walsall against Dudley for burglary", "and the force"], "is West Midlands Police, the lowest Dudley."),
        (["compare us with GMP on robbery", "what about England and Wales"], "the lowest England and Wales."),
    ],
)
def test_what_is_held_against_another_stays_so_and_by_rates_where_their_sizes_are_unlike(
    lines: list[str], told: str, talking: World
) -> None:
    assert told in said(talking, lines, thread=" > ".join(lines))[-1].text


@pytest.mark.parametrize("then", ["just Solihull", "Solihull", "and Solihull only"])
def test_a_place_that_is_asked_for_alone_is_not_set_beside_those_before(then: str, talking: World) -> None:
    *_, found = said(talking, ["robbery in Birmingham against Coventry", then], thread=f"alone {then}")
    assert [one["area"] for one in found.answers] == ["solihull"]
