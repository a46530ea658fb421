"""Which measures moved is asked without naming one."""

from dataclasses import replace

import pytest

from bot.asking.question import Against, Intent, Question, Statistic
from bot.asking.reading.reading import read
from tests.asking.rural_catalogue import DAY, VOCABULARY, not_understood, outcome


@pytest.mark.parametrize(
    ("text", "extreme"),
    [
        ("what went up most last month", Statistic.HIGHEST),
        ("biggest rise", Statistic.HIGHEST),
        ("fastest growing crime type", Statistic.HIGHEST),
        ("which measures fell most in Vale", Statistic.LOWEST),
        ("what is getting worse", Statistic.GAP),
        ("which crime types are improving", Statistic.RANK),
        ("biggest mover", None),
        ("what has changed the most", None),
    ],
)
def test_the_measures_that_moved_are_asked_for(text: str, extreme: Statistic | None) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.extreme, found.against) == (Intent.LIST_MOVED, extreme, Against.YEAR_EARLIER)


@pytest.mark.parametrize("text", ["is it rising", "which districts are rising", "up", "any better"])
def test_what_names_no_measures_or_areas_is_no_such_question(text: str) -> None:
    found = outcome(text)
    assert not (isinstance(found, Question) and found.intent is Intent.LIST_MOVED)


def test_in_a_thread_the_biggest_rise_goes_on_from_the_measure_before() -> None:
    previous = outcome("robbery in vale last month")
    assert isinstance(previous, Question)
    going_on = read("biggest rise", VOCABULARY, DAY, previous).outcome
    assert not (isinstance(going_on, Question) and going_on.intent is Intent.LIST_MOVED)
    anew = read("what has gone up most", VOCABULARY, DAY, replace(previous)).outcome
    assert isinstance(anew, Question)
    assert anew.intent is Intent.LIST_MOVED


def test_a_place_that_is_not_known_still_stops_it() -> None:
    assert not_understood("what went up most in Tipton").reason == "word"


@pytest.mark.parametrize("text", ["which offence rose most", "what crime has gone up most"])
def test_an_offence_or_crime_that_is_asked_for_is_one_of_the_measures(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert found.intent is Intent.LIST_MOVED
