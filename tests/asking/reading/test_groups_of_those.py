"""Groups in a thread: those of the measure before, ages that could be numbers, another measure of the same group."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_MISSING = (Group("child", "Under 18", ("children",)), Group("adult", "Adult"))
_SEARCHED = (Group("young", "Under 18s", ("juveniles",)), Group("older", "18 and over"))
MEASURES = (
    measure("missing", "Missing person reports", "missing", groups=_MISSING),
    measure("searches", "Stop and search", groups=_SEARCHED),
    measure("force", "Use of force", groups=_SEARCHED),
    measure("finds", "Find rate"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def outcome(*said: str) -> Question | NotUnderstood:
    before: Question | None = None
    found: Question | NotUnderstood | None = None
    for text in said:
        found = read(text, VOCABULARY, DAY, before).outcome
        before = found if isinstance(found, Question) else before
    assert found is not None
    return found


@pytest.mark.parametrize(
    "then", ["under 18s", "under 18", "how many of them under 18", "how many were under 18", "and under 18s in harrow"]
)
@pytest.mark.parametrize(("asked", "group"), [("stop and search last month", "young"), ("missing", "child")])
def test_a_group_that_two_measures_have_is_that_of_the_one_before(asked: str, then: str, group: str) -> None:
    found = outcome(asked, then)
    assert isinstance(found, Question), found
    assert (found.intent, found.groups) == (Intent.VALUE, (group,))


@pytest.mark.parametrize("text", ["missing under 18 last month", "missing under 18s last month"])
def test_an_age_beside_its_measure_is_a_group_and_no_number(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.measures, found.groups, found.threshold) == (("missing",), ("child",), None)


@pytest.mark.parametrize(
    "text",
    [
        "how many months was missing under 18",
        "how many months was stop and search under 600",
        "was find rate ever under 18",
    ],
)
def test_of_times_it_stays_a_number(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert found.threshold is not None
    assert not found.groups


@pytest.mark.parametrize("then", ["and the find rate for them", "find rate of those", "find rate for that group"])
def test_another_measure_of_those_is_not_that_of_all(then: str) -> None:
    found = outcome("stop and search of juveniles last month", then)
    assert found == NotUnderstood("no such groups", "Find rate")


def test_another_measure_that_has_the_group_is_of_it() -> None:
    found = outcome("stop and search of juveniles last month", "and use of force on those")
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("force",), ("young",))


def test_another_measure_that_points_at_nothing_is_of_all() -> None:
    found = outcome("stop and search of juveniles last month", "and the find rate")
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("finds",), ())
