"""A change that is said by where words stand is a change; the same words elsewhere are none."""

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Against, Intent, NotUnderstood, Question
from tests.asking.catalogue import asked, not_understood, understood
from tests.asking.rural_catalogue import understood as rural


@pytest.mark.parametrize(
    "said",
    [
        "has burglary been getting lower",
        "which way is burglary moving",
        "in which direction is burglary heading",
        "what direction is burglary going in",
        "did burglary double",
        "has burglary nearly halved",
        "has burglary more than doubled",
        "burglary hasn't moved much, has it",
        "burglary hasnt changed much has it",
        "how far has burglary fallen",
        "how much has burglary changed by",
        "has burglary risen at all",
        "is burglary falling at all",
        "burglary on last year",
    ],
)
def test_without_another_time_a_move_is_against_the_year_before(said: str) -> None:
    question = understood(said)
    assert (question.intent, question.against) == (Intent.CHANGE, Against.YEAR_EARLIER), said


@pytest.mark.parametrize(
    "said",
    [
        "what has burglary done since january",
        "whats burglary been doing since january",
        "whats happened to burglary since january",
        "is burglary above january's level",
        "is burglary below what it was in january",
        "is burglary where it was in january",
        "is burglary any different from january",
        "is burglary any worse than in january",
        "how much did burglary fall by since january",
        "has burglary come down since january",
        "what is the delta in burglary since january",
    ],
)
def test_what_is_held_against_a_time_is_held_against_that(said: str) -> None:
    question = understood(said)
    assert question.intent is Intent.CHANGE, said
    assert question.against_period is not None
    assert [one.text for one in question.against_period.candidates] == ["2026-01"]


@pytest.mark.parametrize(
    "said",
    ["burglary: this february against last", "difference between this february and last february for burglary"],
)
def test_of_this_and_the_last_of_its_name_the_one_is_held_against_the_other(said: str) -> None:
    question = understood(said)
    assert question.intent is Intent.CHANGE
    then = question.against is Against.YEAR_EARLIER
    assert then or [one.text for one in getattr(question.against_period, "candidates", ())] == ["2025-02"]


@pytest.mark.parametrize(
    "said", ["how many burglaries have we done since january", "what have we done on burglary since january"]
)
def test_what_was_done_is_counted_and_no_change(said: str) -> None:
    outcome = asked(said).outcome
    assert isinstance(outcome, NotUnderstood) or (outcome.intent, outcome.period.form) == (Intent.VALUE, Form.SINCE)


@pytest.mark.parametrize(
    "said",
    [
        "which districts haven't gone down on burglary",
        "how many months hasn't burglary risen",
        "burglary double locked",
        "burglary hasn't been solved in february",
        "burglary not reported in february",
        "has burglary been above 200 at all",
        "which months has burglary risen at all",
    ],
)
def test_what_picks_cases_or_times_is_no_plain_change(said: str) -> None:
    outcome = asked(said).outcome
    assert isinstance(outcome, NotUnderstood) or outcome.intent not in (Intent.CHANGE, Intent.VALUE), said


def test_how_often_of_a_percentage_is_that_percentage() -> None:
    assert understood("how often is the solved rate hit") != understood("solved rate")
    assert understood("how often solved rate in february") == understood("solved rate in february")
    assert not_understood("how often are burglaries recorded")


def test_one_stretch_combined_is_its_total() -> None:
    together = understood("burglary january to february combined")
    assert isinstance(together, Question)
    assert together == understood("burglary january to february")
    assert not_understood("burglary and robbery january to february combined").reason == "sums"
    assert not_understood("burglary combined").reason == "sums"


def test_how_many_there_were_as_a_year_began_is_how_many_there_were_as_the_one_before_ended() -> None:
    assert [one.text for one in rural("officers at the start of 2025").period.candidates] == ["2024-12"]
