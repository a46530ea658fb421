"""A group that is listed anyway says no more beside its dimension; one of another dimension narrows."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_SEARCHED = (
    Group("arrest", "Arrest", ("arrests",)),
    Group("nfa", "No further action", ("NFA",)),
    Group("white", "White"),
    Group("black", "Black"),
    Group("asian", "Asian"),
    Group("not-stated", "Ethnicity not stated", ("not stated",)),
)
_AGES = (Group("adult", "Adults"), Group("child", "Under 18s", ("children",)))
MEASURES = (
    measure("searches", "Stop and search", groups=_SEARCHED),
    measure("custody", "Detainees brought into custody", "custody", groups=_AGES),
    measure("burglary", "Burglary", groups=(Group("adults", "Adults"), Group("sheds", "Sheds"))),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "stop and search by ethnicity with not stated",
        "stop and search by ethnicity including not stated last month",
        "stop and search by ethnicity incl the ethnicity not stated",
    ],
)
def test_what_is_listed_anyway_says_no_more(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.by, found.groups) == ("groups:ethnicity", ())


def test_a_group_narrows_where_something_else_is_listed() -> None:
    for text in ("stop and search by district with nfa", "stop and search by ethnicity with nfa"):
        found = read(text, VOCABULARY, DAY).outcome
        assert isinstance(found, Question), found
        assert found.groups == ("nfa",)


def test_children_and_adults_are_told_by_age() -> None:
    found = read("custody by age last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.by == "groups:group"
    assert isinstance(read("burglary by age", VOCABULARY, DAY).outcome, NotUnderstood)
