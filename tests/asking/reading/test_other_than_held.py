"""What is other than what a measure counts is not answered with it: the opposite of its limit, what it leaves out."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_IN_TIME = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
MEASURES = (
    measure("emergency", "999 calls answered within 10 seconds", **_IN_TIME),
    measure("s-calls", "S Calls Attended within 1 Hour", "S calls", **_IN_TIME),
    measure("visits", "Victims visited within 72 hours", "victims visited", **_IN_TIME),
    measure(
        "ksi",
        "People killed or seriously injured on the roads",
        groups=(Group("walkers", "Pedestrians"), Group("riders", "Motorcyclists")),
    ),
    measure("wait", "101 average time to answer", "101 wait", unit=Unit.SECONDS, combine=Combine.MEAN),
    measure("crime", "Total recorded crime (excluding fraud)", "total crime"),
    measure("damage", "Criminal damage (excluding graffiti)", "criminal damage"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "s calls over 1 hour",
        "s calls over an hour",
        "s calls over 60 minutes last month",
        "s calls attended in more than 60 mins",
        "s calls longer than an hour",
        "s calls 60 minutes or more",
        "s calls not within 1 hour",
        "victims visited over 72 hours",
        "victims visited over 3 days",
        "999 over 10 seconds",
        "999 in over 10 seconds",
        "999 calls over ten seconds in harrow",
        "999 calls answered above 10 secs",
        "missing people",
        "how many people are missing",
        "motorcyclists killed",
        "pedestrians injured last month",
        "total crime with fraud",
        "fraud crime",
        "crime and fraud last month",
        "criminal damage graffiti",
        "graffiti criminal damage in harrow",
    ],
)
def test_what_is_other_than_is_held_has_no_figure(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("s calls within an hour", "s-calls"),
        ("999 calls answered within 10 seconds over the last 3 months", "emergency"),
        ("is the 101 wait over 3 minutes", "wait"),
        ("total crime", "crime"),
        ("total crime excluding fraud", "crime"),
        ("criminal damage in harrow", "damage"),
    ],
)
def test_what_says_the_same_is_read(text: str, measure: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == (measure,)
