"""Crime as a whole where no total is held: a summary by kind, and never a measure that merely has the word."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure


def held(*tags: str, **more: str) -> Vocabulary:
    measures = (
        measure("knife", "Knife crime", tags=tags),
        measure("rural", "Rural crime", tags=tags),
        measure("shops", "Shoplifting", tags=tags),
        measure("cars", "Vehicle theft", tags=tags),
        measure("from-cars", "Theft from vehicles", tags=tags),
        measure(
            "satisfaction",
            "Victim satisfaction",
            unit=Unit.PERCENT,
            combine=Combine.RATIO,
            groups=(Group("vehicle", "Vehicle crime victims", ("victims of vehicle crime",)),),
        ),
        *(measure(key.replace("_", "-"), name) for key, name in more.items()),
    )
    framework = Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in measures}, home="north")
    return Vocabulary.of(framework, REGISTER)


TAGGED = held("crime")


def asked(text: str, vocabulary: Vocabulary = TAGGED) -> Read:
    return read(text, vocabulary, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "total crime harrow february",
        "crime in harrow last month",
        "whats crime like in harrow",
        "what's the crime like in harrow this month",
        "all crime harrow ytd",
        "all the crime in harrow last month",
        "overall crime in harrow",
        "how many crimes in harrow last month",
        "crime levels in harrow",
        "recorded crime harrow february",
        "any crime in harrow last month",
        "crime figures for harrow last month",
    ],
)
def test_is_told_by_its_kinds_and_that_there_is_no_total(text: str) -> None:
    found = asked(text)
    assert isinstance(found.outcome, Question), found.outcome
    assert (found.outcome.intent, found.outcome.tags) == (Intent.OVERVIEW, ("crime",))
    assert found.outcome.areas == ("harrow",)
    assert found.only_held == (("crime", "its kinds, and no total of them"),)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("is crime up in harrow", ["crime figures in Harrow"]),
        ("crime up or down in harrow", ["crime figures in Harrow"]),
        ("crime in harrow vs last year", ["crime figures in Harrow last year"]),
        ("crime per 1000 in harrow", ["crime figures in Harrow"]),
        ("which district has the most crime", ["crime figures in North Force"]),
        ("crime target", ["crime figures in North Force"]),
        ("crime in harrow and harlow last month", []),
    ],
)
def test_what_a_summary_does_not_tell_is_asked_back_and_no_kind_is_put_forward(text: str, offered: list[str]) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, NotUnderstood), outcome
    assert outcome.reason == "no total of crime"
    assert [one.question for one in outcome.choices] == offered


@pytest.mark.parametrize(
    ("text", "key"), [("knife crime harrow", "knife"), ("rural crime last month", "rural"), ("shoplifting", "shops")]
)
def test_a_kind_of_it_that_is_named_is_that_kind(text: str, key: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert outcome.measures == (key,)


@pytest.mark.parametrize("text", ["serious crime harrow", "youth crime harrow", "crime at night in harrow"])
def test_what_narrows_crime_is_not_passed_over(text: str) -> None:
    assert isinstance(asked(text).outcome, NotUnderstood)


def test_where_a_total_is_held_it_is_that() -> None:
    outcome = asked("crime in harrow last month", held("crime", total="All recorded crime")).outcome
    assert isinstance(outcome, Question), outcome
    assert outcome.measures == ("total",)


def test_where_nothing_is_tagged_so_the_counts_of_it_are_told_and_none_is_offered() -> None:
    outcome = asked("crime in harrow last month", held()).outcome
    assert isinstance(outcome, NotUnderstood), outcome
    assert (outcome.reason, outcome.choices) == ("no total of crime", ())
    assert {*outcome.near} == {"Knife crime", "Rural crime"}


@pytest.mark.parametrize(
    "text",
    [
        "vehicle crime harrow last month",
        "vehicle crime",
        "car crime figures harrow february",
        "what was vehicle crime like in february",
        "whats car crime like in harrow",
        "car crime last month",
    ],
)
def test_vehicle_crime_is_the_counts_of_it_and_not_those_it_was_done_to(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, NotUnderstood), outcome
    assert [one.label for one in outcome.choices] == ["Vehicle theft", "Theft from vehicles"]


@pytest.mark.parametrize("text", ["vehicle crime victims", "satisfaction of vehicle crime victims"])
def test_those_it_was_done_to_are_meant_where_they_are_said(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert (outcome.measures, outcome.groups) == (("satisfaction",), ("vehicle",))


@pytest.mark.parametrize(
    "text",
    ["all shoplifting last month", "all the shoplifting in harrow", "all of our shoplifting", "all vehicle theft"],
)
def test_all_of_a_measure_is_the_whole_of_it(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert (outcome.intent, outcome.by) == (Intent.VALUE, "")


@pytest.mark.parametrize("text", ["all shoplifting by district", "shoplifting in all districts"])
def test_by_area_all_of_it_is_still_a_list(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert outcome.by == "district"
