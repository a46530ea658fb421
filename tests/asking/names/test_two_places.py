"""Areas that are called as words of the field are: Upper and Lower."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_AREAS = {
    **FRAMEWORK.areas,
    "upper": Area("upper", "Upper Valley", "district", "north", ("Upper",)),
    "lower": Area("lower", "Lower Valley", "district", "north", ("Lower",)),
}
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, areas=_AREAS, measures={"burglary": measure("burglary", "Burglary")}), Register()
)


def outcome(text: str, before: str = "") -> Question | NotUnderstood:
    first = read(before, VOCABULARY, DAY).outcome if before else None
    return read(text, VOCABULARY, DAY, first if isinstance(first, Question) else None).outcome


@pytest.mark.parametrize(
    "text",
    [
        "difference between upper and lower for burglary",
        "burglary upper and lower last month",
        "burglary upper v lower",
    ],
)
def test_two_areas_are_no_limits(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert found.areas == ("upper", "lower")


@pytest.mark.parametrize("text", ["and lower", "lower?", "what about lower", "just lower"])
def test_after_one_the_other_is_a_place(text: str) -> None:
    found = outcome(text, "burglary in upper last month")
    assert isinstance(found, Question), found
    assert found.areas == ("lower",)


@pytest.mark.parametrize("text", ["which is lower", "is it lower or higher"])
def test_which_is_lower_is_asked_of_figures(text: str) -> None:
    found = outcome(text, "burglary in upper last month")
    assert not isinstance(found, Question) or found.areas != ("lower",)


def test_without_such_areas_they_are_the_limits() -> None:
    framework = replace(FRAMEWORK, measures={"burglary": measure("burglary", "Burglary")})
    found = read("upper and lower limits for burglary in harrow", Vocabulary.of(framework, Register()), DAY).outcome
    assert isinstance(found, Question), found
    assert found.lines
