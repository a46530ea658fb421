"""How far one area is behind another, and the ends of an order are apart: the gap, and no distance to a target."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_DUDLEY = "robbery in dudley last month"
_BEHIND = "Robbery in Dudley: 37 below Coventry in March 2026: 25 against 62."
_PEERS = "recorded robbery vs similar forces"
_OURS = "Recorded robbery in West Midlands Police: 0.27 above Merseyside Police in October to December 2025"
_THEIRS = "recorded robbery in merseyside"
_PLACE = "Recorded robbery in West Midlands Police: 4th of 4 among Most Similar Forces"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_DUDLEY], "how far behind coventry", _BEHIND),
        ([_DUDLEY], "how far behind coventry is it", _BEHIND),
        ([_DUDLEY], "how far behind coventry are they", _BEHIND),
        ([_DUDLEY], "so how far off coventry are we", _BEHIND),
        ([_DUDLEY], "how far is it from coventry", _BEHIND),
        ([_DUDLEY], "how much lower than coventry is it", _BEHIND),
        ([_DUDLEY], "how much worse is it than coventry", _BEHIND),
        ([_DUDLEY, "how far behind coventry"], "how far behind coventry is it", _BEHIND),
        ([_DUDLEY, "how far behind coventry"], "and in february", "22 below Coventry in February 2026: 26 against 48"),
        (["robbery by borough"], "how far behind coventry is dudley", _BEHIND),
        (["robbery by borough"], "how far is dudley behind coventry", _BEHIND),
        (
            [_DUDLEY],
            "how far below the force is it",
            "Robbery in Dudley: 0.10 below West Midlands Police in March 2026",
        ),
        (["recorded robbery"], "how far behind merseyside are we", _OURS),
        (
            ["recorded robbery"],
            "how far ahead of us are merseyside",
            "Merseyside Police: 0.27 below West Midlands Police",
        ),
        ([_THEIRS], "are we better", _OURS),
        ([_THEIRS], "are we any worse than that", _OURS),
        ([_THEIRS, "and us"], "are we better", _OURS),
        ([_THEIRS, "and us"], "are we doing better than them", _OURS),
        ([_THEIRS, "and us"], "which is better", "Merseyside Police: 0.27 below West Midlands Police"),
        ([_THEIRS, "and us"], "which is higher", "Merseyside Police: 1,227 below West Midlands Police"),
        ([_THEIRS, "and us"], "are we better than last year", "against 1,626 in October to December 2024"),
        ([_PEERS], "how far behind merseyside are we", _OURS),
        ([_PEERS, "who's best"], "how far behind merseyside are we", _OURS),
        ([_PEERS, "who's best"], "how far behind them are we", _PLACE),
        ([_PEERS, "who's best"], "how far off the best are we", _PLACE),
        ([_PEERS, "who's best"], "gap to first place", _PLACE),
        (["are we missing the recorded robbery target"], "how far behind merseyside are we", _OURS),
        (["are we missing the recorded robbery target"], "gap to merseyside", _OURS),
        (["robbery by borough"], "gap between best and worst", "Apart: Birmingham and Dudley 267"),
        (["robbery by borough"], "how far apart are the top and bottom", "Apart: Birmingham and Dudley 267"),
        ([], "how far behind merseyside are we on recorded robbery", _OURS),
        ([], "how far is dudley behind coventry for robbery", "Robbery in Dudley: 0.10 below Coventry in March 2026"),
        ([], "how far behind coventry is dudley on robbery in january 2026", "0.11 below Coventry in January 2026"),
    ],
)
def test_behind_an_area_is_the_gap_to_that_area(talking: World, before: list[str], then: str, words: str) -> None:
    assert words in said(talking, [*before, then])[-1].text


_TARGET = "Recorded robbery in West Midlands Police: off track so far, 72 above 5,176"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (["recorded robbery"], "how far behind are we", _TARGET),
        (["recorded robbery"], "how far behind target are we", _TARGET),
        (["recorded robbery"], "how far off the best are we", _PLACE),
        (["are we missing the recorded robbery target"], "how far behind are we", _TARGET),
        (["are we missing the recorded robbery target"], "whats the gap", _TARGET),
        ([], "how far off target is west midlands for recorded robbery", _TARGET),
        ([], "how far from its target is recorded robbery", _TARGET),
        ([], "how far above average is dudley for robbery", "0.07 below the average of West Midlands boroughs"),
        (["robbery by borough"], "how far behind coventry", "I do not know which of them is meant"),
        ([_DUDLEY], "how far behind dudley is it", "I do not know which of them is meant"),
    ],
)
def test_behind_anything_else_is_no_gap_between_areas(talking: World, before: list[str], then: str, words: str) -> None:
    assert words in said(talking, [*before, then])[-1].text


_BEHIND_MERSEYSIDE = "how far behind merseyside are we on recorded robbery"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_BEHIND_MERSEYSIDE], "greater manchester", "West Midlands Police: 0.17 above Greater Manchester Police"),
        ([_BEHIND_MERSEYSIDE], "and gmp", "West Midlands Police: 0.17 above Greater Manchester Police"),
        ([_BEHIND_MERSEYSIDE], "what about west yorkshire", "West Midlands Police: 0.17 above West Yorkshire Police"),
        ([_BEHIND_MERSEYSIDE, "greater manchester"], "and west yorkshire", "0.17 above West Yorkshire Police"),
        ([_BEHIND_MERSEYSIDE, "greater manchester"], "where do we come", _PLACE),
        ([_BEHIND_MERSEYSIDE, "vs last"], "greater manchester", "0.17 above Greater Manchester Police"),
        ([_PEERS, "how far behind merseyside are we"], "west yorkshire", "0.17 above West Yorkshire Police"),
        ([_BEHIND_MERSEYSIDE], "can we see july to september 2025", "Merseyside Police in July to September 2025"),
        (["gap between us and merseyside on recorded robbery"], "and west yorkshire", "above West Yorkshire Police"),
        (["how far is dudley behind the force for robbery"], "and sandwell", "Sandwell: 0.036 below West Midlands"),
        (
            [_BEHIND_MERSEYSIDE],
            "difference between greater manchester and west yorkshire",
            "Greater Manchester Police: 190 above West Yorkshire Police",
        ),
        (["recorded robbery", "gap to the average"], "and merseyside", "average of Most Similar Forces"),
    ],
)
def test_another_place_is_held_against_us_as_the_one_before(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text


def test_several_others_are_each_held_against_us(talking: World) -> None:
    text = said(talking, [_BEHIND_MERSEYSIDE, "greater manchester and west yorkshire"])[-1].text
    assert "0.17 above Greater Manchester Police" in text
    assert "0.17 above West Yorkshire Police" in text


@pytest.mark.parametrize(
    "first", ["how far behind coventry is dudley on robbery", "gap between coventry and dudley on robbery"]
)
def test_a_third_place_behind_two_is_asked_back(talking: World, first: str) -> None:
    *_, asked, chosen = said(talking, [first, "and sandwell", "the dudley one"])
    assert asked.status is Status.AMBIGUOUS
    assert {choice.question for choice in asked.choices} == {
        "gap between Sandwell and Coventry",
        "gap between Sandwell and Dudley",
    }
    assert "Robbery in Sandwell" in chosen.text


@pytest.mark.parametrize("then", ["compared with february and with sandwell", "against february and against sandwell"])
def test_behind_two_places_it_is_not_told_which_is_held_against_both(talking: World, then: str) -> None:
    *_, last = said(talking, ["robbery in dudley last month", "and in walsall", "which is higher", then])
    assert last.answers == ()
