"""Kinds of crime that are held as groups alone are asked for by their names; what is no kind of it is asked back."""

from dataclasses import replace

import pytest

from bot.asking.names.kinds_as_groups import is_done_by_police
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group, Measure
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_BURGLARY = Group("burglary", "Dwelling burglary", ("burglary", "break-ins"))
_WOMEN = Group("women", "Women")


def outcome(text: str, *measures: Measure) -> Question | NotUnderstood:
    framework = replace(FRAMEWORK, measures={one.key: one for one in measures})
    return read(text, Vocabulary.of(framework, Register()), DAY).outcome


@pytest.mark.parametrize(
    "text", ["burglary in harrow last month", "break ins last month", "dwelling burglary in harrow"]
)
def test_a_kind_of_the_crimes_that_are_counted_is_taken_by_its_name(text: str) -> None:
    found = outcome(text, measure("acquisitive", "Acquisitive crime", groups=(_BURGLARY, _WOMEN)))
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("acquisitive",), ("burglary",))


@pytest.mark.parametrize(
    "name",
    ["Domestic abuse", "Knife crime", "Stop and search", "Positive outcomes", "Victims of crime", "Hate crime"],
)
def test_what_is_of_some_crimes_or_of_none_is_asked_back(name: str) -> None:
    found = outcome("burglary in harrow last month", measure("one", name, groups=(_BURGLARY, _WOMEN)))
    assert isinstance(found, NotUnderstood)


def test_who_it_was_done_to_is_no_kind_of_it() -> None:
    found = outcome("women in harrow last month", measure("one", "Acquisitive crime", groups=(_BURGLARY, _WOMEN)))
    assert isinstance(found, NotUnderstood)


def test_of_two_measures_with_the_kind_it_is_asked_which() -> None:
    two = [measure(key, name, groups=(_BURGLARY,)) for key, name in (("one", "Acquisitive crime"), ("two", "Theft"))]
    assert isinstance(outcome("burglary in harrow last month", *two), NotUnderstood)


def test_a_measure_that_is_called_so_is_that_measure() -> None:
    found = outcome(
        "burglary in harrow", measure("one", "Acquisitive crime", groups=(_BURGLARY,)), measure("own", "Burglary")
    )
    assert isinstance(found, Question), found
    assert found.measures == ("own",)


@pytest.mark.parametrize(("name", "done"), [("Public order offences", False), ("Protection orders", True)])
def test_offences_against_public_order_are_not_done_by_the_police(name: str, done: bool) -> None:
    assert is_done_by_police(name) is done
