"""The minutes that a thing takes are its time, and no share of what was done within so many minutes."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.reading.time_to_do_it import with_times_asked_plainly
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_IN_TIME = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
_MEASURES = (
    measure("median", "Immediate incidents - median time to attend", unit=Unit.MINUTES, combine=Combine.NONE),
    measure("in-time", "Immediate incidents attended within 15 minutes", "immediates in 15", **_IN_TIME),
    measure("answered", "101 calls answered within 3 minutes", "101 answer time", **_IN_TIME),
)
_VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "minutes to attend immediates",
        "average minutes to attend immediates last month",
        "how many minutes to get to immediates",
        "mins to reach immediates",
        "minutes to immediates",
        "time to get to immediates",
        "how many minutes are we taking to get to immediates",
        "how many minutes does it take to attend immediates",
        "response minutes for immediates",
        "immediate attendance minutes last month",
    ],
)
def test_minutes_without_a_number_ask_for_the_time(text: str) -> None:
    found = read(text, _VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == ("median",)


@pytest.mark.parametrize("text", ["minutes to answer 101", "seconds to answer 101 calls", "time to answer 101"])
def test_where_no_time_is_held_that_is_said(text: str) -> None:
    found = read(text, _VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.no_time == "101 calls answered within 3 minutes"


@pytest.mark.parametrize(
    "text",
    [
        "immediates attended within 15 minutes",
        "were we within 15 minutes to attend immediates",
        "it is time to answer the question",
        "when was the last time to reach 80%",
        "time to reach 80%",
        "delay minutes last month",
        "response minutes lost",
        "15 minutes to attend",
    ],
)
def test_what_says_how_many_or_which_time_stays_as_it_is(text: str) -> None:
    assert with_times_asked_plainly(text, _VOCABULARY) == text
