"""Words beside a place or a group of peers that say no more than that it is one."""

from dataclasses import replace

import pytest

from bot.asking.names.names_of_places import names_of_home
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK

_MORE = {
    one.key: one
    for one in (
        Area("quay", "Quay", "ward", "harlow"),
        Area("mill", "Mill End", "town", "harlow"),
        Area("gate", "Harlow City Gate", "ward", "harlow"),
    )
}
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **_MORE}), Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("burglary in Harrow LPA last month", "harrow"),
        ("burglary in Harrow police district last month", "harrow"),
        ("burglary in the Harrow area last month", "harrow"),
        ("burglary in the district of Harrow last month", "harrow"),
        ("burglary in the borough of Harrow last month", "harrow"),
        ("burglary in Mill End neighbourhood", "mill"),
        ("North Force area burglary", "north"),
        ("burglary across our patch", "north"),
        ("burglary across the whole force area", "north"),
        ("burglary countywide last month", "north"),
    ],
)
def test_what_only_says_what_kind_of_place_it_is_is_part_of_its_name(text: str, area: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.areas, found.by) == ((area,), "")


@pytest.mark.parametrize(
    "text",
    [
        "burglary in Harlow city last month",  # it may be Harlow City Gate
        "burglary in Harrow ward",  # wards are other places
        "Harrow town burglary",  # the town is a part of the district
        "burglary in Harrow town last month",
        "burglary in Harrow beat",  # a part of it
        "burglary in Harrow city centre",
        "burglary in the north of the county",
        "county lines burglary",
        "burglary across the region",
    ],
)
def test_what_may_be_another_place_is_not(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("burglary district by district", "district"),
        ("burglary per district last month", "district"),
        ("burglary by force area", "force"),
        ("burglary for each police force", "force"),
        ("burglary for everyone in our family", "peers:family"),
        ("burglary for the forces in our family of forces", "peers:family"),
    ],
)
def test_each_of_a_kind_may_be_asked_for_in_many_words(text: str, by: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.VALUE, by)


def test_naming_some_areas_is_asking_for_them() -> None:
    found = outcome("name the two districts with most burglary")
    assert isinstance(found, Question)
    assert (found.intent, found.by, found.first) == (Intent.RANKING, "district", 2)


@pytest.mark.parametrize(("home", "known"), [("North City Police", True), ("North Force", False)])
def test_the_whole_city_is_home_where_it_is_called_so(home: str, known: bool) -> None:
    areas = {
        "north": Area("north", home, "force"),
        "harrow": Area("harrow", "Harrow", "district", "north"),
    }
    for elsewhere in (False, True):
        if elsewhere:
            areas["harlow"] = Area("harlow", "Harlow City", "district", "north")
        named = dict(names_of_home(Framework(areas=areas, measures={}, home="north")))
        assert (("whole", "city") in named) is (known and not elsewhere)
        assert named["countywide",] == "north"
