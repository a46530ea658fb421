"""A word that counts have in their names, where a percentage is told of it and a tag goes by it too."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

_MEASURES = (
    measure("all-crime", "Total recorded crime", "crime", tags=("crime",)),
    measure("homes", "Residential burglary", tags=("crime",)),
    measure("shops", "Burglary of business premises", tags=("crime",)),
    measure(
        "charged",
        "Charge rate by crime kind",
        unit=Unit.PERCENT,
        combine=Combine.RATIO,
        groups=(Group("burglary", "Burglary"), Group("arson", "Arson")),
    ),
)
_VOCABULARY = Vocabulary.of(
    Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in _MEASURES}, home="north"), REGISTER
)


@pytest.mark.parametrize("text", ["burglary last month", "how many burglaries in april", "burglary in harrow"])
def test_counts_that_have_the_word_are_offered_and_not_the_percentage(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert {one.label for one in found.choices} == {"Residential burglary", "Burglary of business premises"}


@pytest.mark.parametrize("text", ["burglary charge rate last month", "charge rate for burglary"])
def test_the_percentage_is_given_where_it_is_asked_for(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("charged",), ("burglary",))


def test_what_no_count_has_in_its_name_is_offered_as_it_was() -> None:
    found = read("arson last month", _VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.label for one in found.choices] == ["Charge rate by crime kind (Arson)"]


@pytest.mark.parametrize("text", ["is crime on target", "are we hitting crime", "is crime on target this year"])
def test_the_measure_of_that_name_is_held_to_its_target(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.intent, found.measures) == (Intent.VARIANCE, ("all-crime",))


@pytest.mark.parametrize("text", ["are we hitting our crime targets", "crime targets"])
def test_targets_are_those_of_the_tag(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.tags) == ((), ("crime",))
