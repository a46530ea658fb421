"""Whether something is a problem is answered by its figure, and what is yet to come by none."""

from dataclasses import replace

import pytest

from bot.asking.question import CountBehind, NotUnderstood, Question
from tests.asking.rural_catalogue import outcome

PLAIN = outcome("robbery")


@pytest.mark.parametrize(
    "question",
    [
        "is robbery a problem",
        "is robbery still a big issue for us",
        "should I worry about robbery",
        "how worried should we be about robbery",
        "any concerns on robbery",
        "anything to worry about on robbery",
        "do we have a problem with robbery",
        "have we got a robbery problem",
        "how bad has robbery got",
        "robbery - where are we",
        "update me on robbery",
        "robbery situation",
        "what should the chief say about robbery",
    ],
)
def test_how_it_stands_is_its_figure(question: str) -> None:
    found = outcome(question)
    assert isinstance(found, Question)
    assert isinstance(PLAIN, Question)
    assert replace(found, home_meant=True) == PLAIN


@pytest.mark.parametrize(
    "question", ["is robbery a knife problem", "should I worry about men and robbery", "any concerns on street robbery"]
)
def test_a_word_that_may_narrow_it_still_stops_the_answer(question: str) -> None:
    assert isinstance(outcome(question), NotUnderstood)


@pytest.mark.parametrize(
    "question",
    [
        "where will we end the year on robbery",
        "what will robbery be next month",
        "robbery projection",
        "what is the forecast for robbery",
        "where will robbery be by March",
    ],
)
def test_what_is_yet_to_come_is_refused(question: str) -> None:
    found = outcome(question)
    assert isinstance(found, NotUnderstood)
    assert found.reason == "forecast"


def test_the_run_so_far_is_offered_in_its_place() -> None:
    found = outcome("what will robbery in Vale be next month")
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == ["Recorded robbery in Vale year to date"]


@pytest.mark.parametrize("question", ["sample size of confidence", "how many people were asked about confidence"])
def test_how_many_were_asked_is_the_sample(question: str) -> None:
    found = outcome(question)
    assert isinstance(found, Question)
    assert found.count_behind is CountBehind.WHOLE


def test_of_what_is_counted_nobody_was_asked() -> None:
    assert isinstance(outcome("sample size of robbery"), NotUnderstood)
