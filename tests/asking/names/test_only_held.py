"""Plain names of which one measure alone is held."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_PERCENT = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
MEASURES = (
    measure("homes", "Residential burglary", "dwelling burglary"),
    measure("personal", "Robbery of personal property"),
    measure("business", "Robbery of business property"),
    measure("knife", "Knife-enabled offences"),
    measure("plant", "Theft of plant"),
    measure("injury", "Violence with injury"),
    measure("serious", "Most serious violence"),
    measure("backlog", "Digital forensics backlog (days)", combine=Combine.LAST),
    measure("confidence", "Good job confidence (Public Attitude Survey)", **_PERCENT),
    measure("arrests", "Arrests from stop and search", **_PERCENT),
    measure("sexual", "Rape and serious sexual offences"),
    measure("officers", "Special constables", combine=Combine.LAST),
    measure("collisions", "Fatal and serious injury collisions"),
    measure("casualties", "Serious casualties"),
)


def vocabulary(*measures: Measure) -> Vocabulary:
    return Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in measures}), Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, vocabulary(*MEASURES), DAY).outcome


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("burglaries in Harrow last month", "homes", "burglaries"),
        ("which district has most burglary", "homes", "burglary"),
        ("knife numbers in Harrow", "knife", "knife"),
        ("the forensics backlog", "backlog", "forensics backlog"),
        ("backlog at the end of March", "backlog", "backlog"),
        ("public attitude survey, latest", "confidence", "public attitude survey"),
    ],
)
def test_a_plain_name_is_the_only_measure_of_it_and_that_is_told(text: str, meant: str, said: str) -> None:
    words = vocabulary(*MEASURES)
    found = read(text, words, DAY)
    assert isinstance(found.outcome, Question)
    assert found.outcome.measures == (meant,)
    assert found.only_held == ((said, words.framework.measures[meant].name),)


def test_nothing_is_told_where_the_whole_name_was_said() -> None:
    assert read("burglary residential last month", vocabulary(*MEASURES), DAY).only_held == ()


@pytest.mark.parametrize(
    "text",
    [
        "robbery last month",  # of two kinds
        "theft last month",  # of which plant is little
        "violence last month",  # of two kinds, and of the most serious little else is
        "rape last month",  # counted with others
        "arrests last month",  # a percentage, and of searches alone
        "constables last month",
        "attempted burglary last month",
        "commercial burglary last month",
        "knife robberies last month",
    ],
)
def test_what_may_be_more_or_less_than_that_measure_is_not_taken_for_it(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


def test_a_tag_or_a_group_of_another_measure_keeps_a_plain_name_open() -> None:
    homes = MEASURES[0]
    for other in (measure("victims", "Victims", "victims of burglary"), measure("crime", "Crime", tags=("burglary",))):
        assert isinstance(read("burglary in Harrow", vocabulary(homes, other), DAY).outcome, NotUnderstood)


def test_a_framework_of_nothing_has_no_plain_names() -> None:
    assert Vocabulary.of(Framework(areas={}, measures={}), Register()).only == {}


def test_a_group_of_those_who_were_asked_keeps_none_open() -> None:
    asked = measure("asked", "Satisfaction", groups=(Group("burglary", "Burglary victims"),), **_PERCENT)
    found = read("burglary in Harrow", vocabulary(MEASURES[0], asked), DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("homes",)


@pytest.mark.parametrize("text", ["RTCs last month", "collisions in Harrow", "how many casualties"])
def test_the_worst_of_a_kind_do_not_stand_for_all_of_it(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, NotUnderstood), found
