"""`DD` stands for drink and for drug driving: what else a measure is called tells which of them it counts."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure


def _read(text: str, *names: str) -> Question | NotUnderstood:
    force = replace(FRAMEWORK, measures={"driving": measure("driving", *names)})
    outcome = read(text, Vocabulary.of(force, Register()), DAY).outcome
    assert isinstance(outcome, Question | NotUnderstood)
    return outcome


DRUG = ("Drug-driving arrests", "drug driving", "DD arrests")
DRINK = ("Drink-driving arrests", "DD arrests")


@pytest.mark.parametrize(
    "text",
    [
        "drink drivers nicked last month",
        "drink driving arrests last month",
        "drink drive arrests last month",
        "drink and drug drive arrests last month",
        "how many drink drivers did we arrest last month",
    ],
)
def test_drink_drivers_are_no_drug_drivers(text: str) -> None:
    assert isinstance(_read(text, *DRUG), NotUnderstood)


@pytest.mark.parametrize("text", ["drug drivers nicked last month", "DD arrests last month", "drug drive arrests"])
def test_what_is_called_so_is_found(text: str) -> None:
    found = _read(text, *DRUG)
    assert isinstance(found, Question)
    assert found.measures == ("driving",)


@pytest.mark.parametrize("names", [DRINK, ("DD arrests",)])
def test_the_short_word_alone_stands_for_drink_driving(names: tuple[str, ...]) -> None:
    found = _read("drink drive arrests last month", *names)
    assert isinstance(found, Question)
    assert found.measures == ("driving",)


def test_drug_drivers_are_no_drink_drivers() -> None:
    assert isinstance(_read("drug drive arrests last month", *DRINK), NotUnderstood)


_BOTH = replace(
    measure(
        "driving", "Drink and drug drive arrests", "drink drive", "drug drive arrests", "drink/drug drive", "DD arrests"
    ),
    groups=(Group("kind=drink", "Drink drive", ("drink",)), Group("kind=drug", "Drug drive", ("drug",))),
)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("drug drive arrests last month", ("kind=drug",)),
        ("drink drive last month", ("kind=drink",)),
        ("drink drive arrests last month", ("kind=drink",)),
        ("arrests for drug driving last month", ("kind=drug",)),
        ("drink/drug drive last month", ()),
        ("DD arrests last month", ()),
        ("drink and drug drive arrests last month", ()),
    ],
)
def test_what_a_measure_is_called_that_is_one_of_its_groups_is_that_group(text: str, groups: tuple[str, ...]) -> None:
    vocabulary = Vocabulary.of(replace(FRAMEWORK, measures={_BOTH.key: _BOTH}), Register())
    found = read(text, vocabulary, DAY).outcome
    assert isinstance(found, Question)
    assert found.groups == groups
