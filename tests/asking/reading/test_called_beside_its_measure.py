"""A group beside its measure, by the thing that its name ends with or as its catalogue calls it."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_ASB = (
    Group("bikes", "Off-road bikes", ("nuisance bikes",)),
    Group("drinking", "Street drinking"),
    Group("noise", "Noise and parties", ("noise",)),
    Group("rowdy", "Rowdy and abusive", ("rowdy", "youths")),
)
_THEFT = (Group("keys", "Taken with the keys", ("car key burglary",)), Group("other", "By other means"))
_MISSING = (Group("child", "Children", ("kids",)), Group("adult", "Adults"))
MEASURES = (
    measure("asb", "ASB incidents", "ASB", groups=_ASB),
    measure("vehicles", "Vehicle theft", "stolen cars", groups=_THEFT),
    measure("missing", "Missing people", groups=_MISSING),
    measure("burglary", "House burglary"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("asb bikes", "bikes"),
        ("asb bikes last month", "bikes"),
        ("bikes asb in Harrow", "bikes"),
        ("asb bikes by district last month", "bikes"),
        ("car key burglary in Harrow", "keys"),
        ("car key burglaries last month", "keys"),
    ],
)
def test_it_is_that_group(text: str, group: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.groups == (group,)


@pytest.mark.parametrize("text", ["bikes", "asb street", "asb cars", "theft bikes", "asb child", "robbery bikes"])
def test_what_may_be_another_thing_is_not_taken(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


def test_a_choice_says_the_measure_once() -> None:
    found = read("asb street in Harrow", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == ["asb Street drinking in harrow"]
