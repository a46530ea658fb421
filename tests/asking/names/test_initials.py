"""Measures by their initials."""

from dataclasses import replace

import pytest

from bot.asking.names.initials import names_by_initials
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("without", "Violence without injury"),
    measure("with", "Violence with injury"),
    measure("business", "Burglary - Business & Community"),
    measure("rural", "Rural-flagged offences", "rural crime", tags=("rural",)),
)
FORCE = replace(FRAMEWORK, measures={one.key: one for one in MEASURES})
VOCABULARY = Vocabulary.of(FORCE, Register())


def test_four_initials_and_more_name_the_only_measure_with_them() -> None:
    found = read("VWOI in Harrow last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("without",)


@pytest.mark.parametrize("text", ["the BBC asked about it last month", "vwx last month"])
def test_fewer_may_stand_for_much_else(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


def test_initials_that_two_measures_share_name_neither() -> None:
    twins = (measure("one", "Fraud of the young people"), measure("two", "Farms of the yellow plain"))
    framework = replace(FRAMEWORK, measures={one.key: one for one in twins})
    assert ("fotyp",) not in dict(names_by_initials(framework))


def test_offences_of_a_tag_are_the_crime_that_is_counted_by_that_name() -> None:
    found = read("rural offences in Harrow last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("rural",)
