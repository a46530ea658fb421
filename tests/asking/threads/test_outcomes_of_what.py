"""What a percentage is of is what the catalogue says, where its name says nothing of it or another thing."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure


@pytest.mark.parametrize(
    "said", ["whats the charge rate", "and the charge rate", "charge rate?", "whats the solved rate"]
)
def test_a_rate_behind_a_crime_is_its_own_by_any_name_of_it(said: str) -> None:
    rate = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
    rates = (
        measure("charged", "Robbery charge rate", of="robbery", **rate),
        measure("cleared", "Robbery solved rate", of="robbery", **rate),
        measure("outcomes", "Positive outcome rate", "solved rate", **rate),
    )
    named = replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in rates}})
    vocabulary = Vocabulary.of(named, Register())
    told = {"robbery": ("charged", "cleared"), "burglary": ()}
    for crime, own in told.items():
        reply = replied(said, Thread(question=Question(measures=(crime,))), vocabulary, DAY)
        found = None if reply.read is None else reply.read.outcome
        assert (isinstance(found, Question) and found.measures[0] in own) == bool(own)


@pytest.mark.parametrize(
    ("of", "stands", "told"),
    [
        ("robbery", "robbery", True),
        ("robbery", "burglary", False),
        (None, "burglary", False),
        ("recorded", "burglary", False),
        ("recorded", "recorded", True),
        (None, "recorded", True),
    ],
)
def test_a_rate_is_told_behind_what_it_is_of(of: str | None, stands: str, told: bool) -> None:
    solved = measure("solved", "Solved rate", unit=Unit.PERCENT, combine=Combine.RATIO, of=of)
    measures = {**FRAMEWORK.measures, "recorded": measure("recorded", "Total recorded crime"), "solved": solved}
    del measures["outcomes"]
    vocabulary = Vocabulary.of(replace(FRAMEWORK, measures=measures), Register())
    reply = replied("solved rate", Thread(question=Question(measures=(stands,))), vocabulary, DAY)
    if told:
        assert reply.read is None or isinstance(reply.read.outcome, Question)
    else:
        assert reply.read is not None and isinstance(reply.read.outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("said", "told"),
    [("and Solved rate in Harrow in May 2025", "outcomes"), ("and the solved rate in Harrow", "cleared")],
)
def test_another_rate_by_its_whole_name_with_place_and_time_is_not_that_of_the_crime(said: str, told: str) -> None:
    rates = (
        measure("cleared", "Robbery solved rate", of="robbery", unit=Unit.PERCENT, combine=Combine.RATIO),
        measure("outcomes", "Solved rate", unit=Unit.PERCENT, combine=Combine.RATIO),
    )
    named = replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in rates}})
    thread = Thread(question=Question(measures=("cleared",)))
    reply = replied(said, thread, Vocabulary.of(named, Register()), DAY)
    found = None if reply.read is None else reply.read.outcome
    assert isinstance(found, Question)
    assert found.measures == (told,)
