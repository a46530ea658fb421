"""Ages and sexes that stand side by side in one measure, with no dimension declared, are told apart by their names."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.group_dimensions import groups_in, told_by_names
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_WOMEN, _MEN = Group("w", "Women"), Group("m", "Men")
_YOUNG, _OLD = Group("y", "Aged 16 to 34"), Group("o", "35 and over")
_CITY = Group("city", "City residents")
CONFIDENCE = measure("confidence", "Public confidence", "confidence", groups=(_WOMEN, _MEN, _YOUNG, _OLD, _CITY))
SEARCHES = measure(
    "searches",
    "Stop and search",
    groups=(
        *(Group("arrest", "Arrest"), Group("res", "Community resolution or penalty notice")),
        *(Group("nfa", "No further action"), Group("white", "White"), Group("black", "Black")),
        *(Group("asian", "Asian"), Group("mixed", "Mixed or other ethnicity"), Group("not", "Ethnicity not stated")),
    ),
)
BURGLARY = measure("burglary", "Burglary", groups=(Group("home", "Residential"), Group("shop", "Commercial")))
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, measures={one.key: one for one in (CONFIDENCE, BURGLARY, SEARCHES)}), Register()
)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("confidence by age", "groups:age"),
        ("confidence by age group last month", "groups:age"),
        ("split of confidence by gender", "groups:sex"),
        ("confidence by sex in harrow", "groups:sex"),
        ("confidence by group", "groups:group"),
        ("stop and search by ethnicity last month", "groups:ethnicity"),
        ("stop and search in harrow by ethnic group", "groups:ethnicity"),
        ("stop and search by outcome", "groups:outcome"),
        ("split of stop and search by outcome last month", "groups:outcome"),
    ],
)
def test_what_is_asked_by_age_is_asked_of_the_ages(text: str, by: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.by == by


@pytest.mark.parametrize("text", ["burglary by age", "burglary by gender", "confidence by ethnicity"])
def test_of_what_has_none_nothing_is_told(text: str) -> None:
    assert not isinstance(read(text, VOCABULARY, DAY).outcome, Question)


def test_the_groups_of_each_are_those_that_their_names_tell() -> None:
    assert groups_in(CONFIDENCE, "age") == (_YOUNG, _OLD)
    assert groups_in(CONFIDENCE, "sex") == (_WOMEN, _MEN)
    assert [one.key for one in groups_in(SEARCHES, "outcome")] == ["arrest", "res", "nfa"]
    assert [one.key for one in groups_in(SEARCHES, "ethnicity")] == ["white", "black", "asian", "mixed", "not"]
    assert groups_in(CONFIDENCE, "group") == CONFIDENCE.groups
    assert groups_in(CONFIDENCE, "religion") == ()


@pytest.mark.parametrize(
    "groups",
    [
        (_WOMEN, _MEN),  # all there are: they are its groups
        (_WOMEN, _CITY),  # one alone is no dimension
        (Group("sex=w", "Women"), Group("sex=m", "Men"), _CITY),  # declared
    ],
)
def test_nothing_is_told_where_it_need_not_be(groups: tuple[Group, ...]) -> None:
    assert told_by_names(measure("one", "One", groups=groups)) == {}


_WHITE, _BLACK, _MIXED = Group("white", "White"), Group("black", "Black"), Group("mixed", "Mixed and other")


@pytest.mark.parametrize(
    "rest",
    ["Not stated", "Unknown", "Not known", "Not recorded", "Prefer not to say", "Other or not stated", "Refused"],
)
def test_those_of_whom_it_is_not_told_are_of_the_dimension_of_all_others(rest: str) -> None:
    searches = measure("one", "One", groups=(_WHITE, _BLACK, _MIXED, Group("not", rest)))
    assert groups_in(searches, "ethnicity") == searches.groups
    declared = (Group("sex=w", "Women"), Group("sex=m", "Men"), Group("not", rest))
    assert groups_in(measure("two", "Two", groups=declared), "sex") == declared


def test_beside_groups_of_another_thing_they_are_of_neither() -> None:
    rest = Group("not", "Not stated")
    both = measure("one", "One", groups=(_WHITE, _BLACK, _WOMEN, _MEN, rest))
    assert groups_in(both, "ethnicity") == (_WHITE, _BLACK)
    assert groups_in(measure("two", "Two", groups=(_WHITE, _BLACK, _CITY)), "ethnicity") == (_WHITE, _BLACK)
