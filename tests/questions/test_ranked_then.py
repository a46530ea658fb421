"""After the figures of areas: in their order, each as a rate, and our place among our peers."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_BY_BOROUGH = "robbery by borough last month"
_RATES = "robbery per 1,000 by borough last month"
_PEERS = "recorded robbery by most similar forces"


def _last(talking: World, before: str, then: str) -> str:
    *_, last = said(talking, [before, then])
    assert last.status is Status.ANSWERED, last.text
    return last.text


@pytest.mark.parametrize("then", ["rank them", "in order", "ok order those", "highest to lowest", "as a league table"])
def test_figures_are_put_in_their_order_as_they_were_given(talking: World, then: str) -> None:
    assert "by number and not by rate" in _last(talking, _BY_BOROUGH, then)
    ranked = _last(talking, _RATES, then)
    assert "per 1,000 residents" in ranked
    assert "1st Birmingham" in ranked


@pytest.mark.parametrize("then", ["per 1,000", "as a rate", "per head", "each per 1,000 residents"])
@pytest.mark.parametrize("before", [_BY_BOROUGH, _RATES, _PEERS])
def test_each_is_given_as_a_rate(talking: World, before: str, then: str) -> None:
    assert "per 1,000 residents" in _last(talking, before, then)


@pytest.mark.parametrize("then", ["what rank are we", "where are we", "our rank", "where do we come"])
def test_our_place_is_told_among_our_peers(talking: World, then: str) -> None:
    assert "among Most Similar Forces" in _last(talking, _PEERS, then)


def test_shares_are_put_in_order_as_shares(talking: World) -> None:
    *_, last = said(talking, ["shoplifting by borough last month", "as shares", "rank them"])
    assert "by borough, in March 2026: Birmingham 37.9% (1,048 of 2,763); Walsall 11.5% (319 of 2,763);" in last.text


def test_a_rate_of_so_many_others_is_of_so_many(talking: World) -> None:
    assert "per 100,000 residents" in _last(talking, _BY_BOROUGH, "per 100,000")


@pytest.mark.parametrize("text", ["where are we for recorded robbery in our most similar forces", "our position"])
def test_where_we_are_among_peers_is_our_place(talking: World, text: str) -> None:
    before = [_PEERS, "rank them"] if text == "our position" else []
    found = said(talking, [*before, text])[-1]
    assert "4th of 4 among Most Similar Forces" in found.text


def test_of_the_next_measure_it_is_our_place_too(talking: World) -> None:
    *_, found = said(talking, ["where are we for recorded robbery among similar forces", "and recorded burglary"])
    assert "3rd of 4 among Most Similar Forces" in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (["rank recorded robbery in most similar forces"], "the average", "Average of the 4: 0.38, the plain mean"),
        ([_PEERS, "our position"], "the force average", "Average of the 4: 0.38, the plain mean"),
        ([_PEERS], "average of the forces", "Average of the 4: 994.3, the plain mean"),
        ([_BY_BOROUGH], "the average", "Average of the 7: "),
        ([_RATES], "whats the borough average", "per 1,000 residents (of one month, not annualised) by borough"),
    ],
)
def test_the_average_behind_areas_is_theirs(talking: World, before: list[str], then: str, words: str) -> None:
    found = said(talking, [*before, then])[-1]
    assert words in found.text, found.text
    assert "the plain mean of what each has" in found.text


@pytest.mark.parametrize("then", ["the monthly average", "the force average", "the ward average"])
def test_another_average_is_not_told_for_theirs(talking: World, then: str) -> None:
    assert "plain mean of what each" not in said(talking, [_BY_BOROUGH, then])[-1].text
