"""Of a percentage that a time is asked of, it is told that no time is held; of how many were in time it is not."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.reading.times_not_held import time_not_held
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_IN_TIME = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
_MEASURES = (
    measure("attendance", "Attendance within target", "response times", "response", **_IN_TIME),
    measure("calls", "Calls answered in time", groups=(Group("n", "Non-emergency calls", ("101",)),), **_IN_TIME),
    measure("lost", "Working time lost to sickness", **_IN_TIME),
    measure("custody", "Custody wait", unit=Unit.MINUTES, combine=Combine.NONE),
)
_VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("response times in Harrow last month", "Attendance within target"),
        ("average response time", "Attendance within target"),
        ("median response time last month", "Attendance within target"),
        ("are response times getting worse", "Attendance within target"),
        ("response times by district", "Attendance within target"),
        ("101 waiting times last month", "Calls answered in time"),
        ("average 101 answer time", "Calls answered in time"),
    ],
)
def test_a_time_that_is_not_held_is_said_not_to_be(text: str, name: str) -> None:
    found = read(text, _VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.no_time == name


def test_an_average_time_that_is_not_held_is_no_average_of_the_percentage() -> None:
    timed = read("average response time in Harrow", _VOCABULARY, DAY).outcome
    plain = read("average response in Harrow", _VOCABULARY, DAY).outcome
    assert isinstance(timed, Question)
    assert isinstance(plain, Question)
    assert (timed.intent, timed.lines, plain.intent) == (Intent.VALUE, (), Intent.LINES)


@pytest.mark.parametrize(
    "text",
    [
        "response last month",
        "calls answered in time last month",
        "101 calls answered in time",
        "what percentage of response times were on target last month",
        "working time lost to sickness",
        "custody wait last month",
        "response in Harrow this time last year",
        "response within 15 minutes last month",
    ],
)
def test_what_asks_for_no_time_is_plainly_told(text: str) -> None:
    assert not read(text, _VOCABULARY, DAY).no_time


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("immediate response average minutes", True),
        ("minutes to attend immediate response", True),
        ("immediate response in 20 minutes", False),
        ("immediate response right first time", False),
    ],
)
def test_minutes_that_it_takes_are_a_time_and_a_limit_is_none(text: str, asked: bool) -> None:
    attended = measure("immediate", "Immediate response", "immediate response right first time", unit=Unit.PERCENT)
    assert bool(time_not_held(text.split(), (attended,))) is asked


_OF_BOTH = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure("share", "Immediate incidents attended within 15 minutes", "immediates in 15", **_IN_TIME),
                measure(
                    "median",
                    "Immediate incidents - median time to attend",
                    unit=Unit.MINUTES,
                    combine=Combine.NONE,
                ),
            )
        },
    ),
    Register(),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("minutes to attend immediates last month", "median"),
        ("how many minutes to attend immediates", "median"),
        ("mins taken to attend immediates", "median"),
        ("time to attend immediates", "median"),
        ("immediates in 15 minutes last month", "share"),
        ("immediate incidents attended within 15 minutes", "share"),
    ],
)
def test_a_time_that_is_held_is_meant_and_no_share_of_what_was_in_time(text: str, key: str) -> None:
    found = read(text, _OF_BOTH, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == (key,)


@pytest.mark.parametrize("text", ["average time for immediates last month", "median time for immediates"])
def test_of_an_average_time_only_the_measure_of_a_time_is_offered(text: str) -> None:
    found = read(text, _OF_BOTH, DAY).outcome
    if isinstance(found, NotUnderstood):
        assert [one.label for one in found.choices] == ["Immediate incidents - median time to attend"]
    else:
        assert found.measures == ("median",)


_CALLS = measure("rung", "Calls received", groups=(Group("n", "101 calls", ("101",)),))
_QUEUES = measure("queued", "Callers who waited", "waits")


@pytest.mark.parametrize("text", ["average wait on 101", "101 wait last month", "101 waiting last month"])
def test_how_many_rang_says_nothing_of_how_long_they_waited(text: str) -> None:
    words = Vocabulary.of(replace(FRAMEWORK, measures={"rung": _CALLS}), Register())
    found = read(text, words, DAY).outcome
    assert isinstance(found, NotUnderstood), found
    assert read("101 last month", words, DAY).outcome != found


def test_waits_that_are_counted_are_told() -> None:
    words = Vocabulary.of(replace(FRAMEWORK, measures={"queued": _QUEUES}), Register())
    assert isinstance(read("waits last month", words, DAY).outcome, Question)
