"""Lists, overviews and targets are asked for in set words, and nothing else is taken for one of them."""

import pytest

from bot.asking.asked_period import NEWEST
from bot.asking.question import Intent, Question, Statistic
from tests.asking.rural_catalogue import outcome

_SIGNALS, _MOVED, _OVERVIEW, _TARGETS = Intent.LIST_SIGNALS, Intent.LIST_MOVED, Intent.OVERVIEW, Intent.LIST_TARGETS

_OF_MANY = (
    *(_SIGNALS, _MOVED, _OVERVIEW, Intent.LIST_AREAS),
    *(Intent.LIST_RUNS, Intent.LIST_RECORDS, Intent.LIST_COUNTS),
)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("anything odd this month", _SIGNALS),
        ("what stands out in Vale", _SIGNALS),
        ("is there anything out of the ordinary in last month's data", _SIGNALS),
        ("any red flags in Vale", _SIGNALS),
        ("what should I be worried about", _SIGNALS),
        ("any good news stories I can give comms?", _SIGNALS),
        ("which measures are heading the wrong way", _MOVED),
        ("what's going in the right direction", _MOVED),
        ("list all targets and status", _TARGETS),
        ("give us the headline for Vale", _OVERVIEW),
        ("how's Vale getting on overall", _OVERVIEW),
        ("brief me on Vale", _OVERVIEW),
        ("what's gone up 3 months running", Intent.LIST_RUNS),
        ("which crime types have fallen for four consecutive months in Vale", Intent.LIST_RUNS),
        ("has anything hit a record high", Intent.LIST_RECORDS),
        ("which measures are at their lowest since records began", Intent.LIST_RECORDS),
        ("crime mix in Vale", Intent.LIST_COUNTS),
        ("what's the commonest offence in Vale", Intent.LIST_COUNTS),
        ("split Vale's crime by category for March 2026", Intent.LIST_COUNTS),
        ("which measures have no target", Intent.LIST_LACKING),
        ("any measures without an owner", Intent.LIST_LACKING),
        ("which figures are still provisional", Intent.LIST_LACKING),
        ("which lead has most off-target measures", Intent.LEADS_MISSING),
        ("how far back does robbery go", Intent.HELD),
        ("do you hold anything on robbery by district", Intent.HELD),
        ("what is the earliest robbery figure you have", Intent.HELD),
        ("name the measures that are moving the wrong way", _MOVED),
        ("how are we doing against the plan", _TARGETS),
        ("Anything in Vale I shud worry about", _SIGNALS),
        ("are these final or will they get revised", Intent.LIST_LACKING),
        ("how many KPIs do you hold", Intent.LIST_MEASURES),
        ("how many areas are there", Intent.LIST_AREAS),
    ],
)
def test_what_is_asked_of_many_is_a_list(text: str, intent: Intent) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert found.intent is intent


@pytest.mark.parametrize(
    ("text", "side"),
    [("any good news", "better"), ("what should we be concerned about", "worse"), ("anything unusual", "")],
)
def test_signals_are_for_the_better_for_the_worse_or_all(text: str, side: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert found.signal_side == side


@pytest.mark.parametrize(("text", "way"), [("the wrong way", Statistic.GAP), ("the right way", Statistic.RANK)])
def test_the_wrong_way_is_for_the_worse(text: str, way: Statistic) -> None:
    found = outcome(f"what is moving {text}")
    assert isinstance(found, Question)
    assert found.extreme is way


@pytest.mark.parametrize(
    "text",
    [
        "anything odd about stabbings of women",
        "what was unusual in 2019",
        "headline for Tipton",
        "any good news except robbery",
        "is it unusual",
        "we have not looked at robbery, what should I be worried about",
        "most common crime against women",
        "what has gone up three months running apart from robbery",
        "breakdown of crime by gender",
        "how many areas are on fire",
    ],
)
def test_what_says_more_or_less_is_no_such_list(text: str) -> None:
    found = outcome(text)
    assert not (isinstance(found, Question) and found.intent in _OF_MANY)


def test_last_year_that_is_compared_with_is_no_period_of_what_moved() -> None:
    found = outcome("how's Vale doing overall compared w/ last yr")
    assert isinstance(found, Question)
    assert (found.intent, found.period) == (_MOVED, NEWEST)
