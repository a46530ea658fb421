"""Objectives that are headed by their number: Mission 2, and what that mission is called."""

import pytest

from bot.asking.names.references import parts_of_heading
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

_FIRST, _SECOND = "Mission 1 Take Violence off the Streets", "Mission 2 Look After Every Neighbourhood"
MEASURES = (
    measure("robbery", "Robbery", objective=(_FIRST,)),
    measure("burglary", "Burglary", objective=(_SECOND, "M2.1 Burglary")),
    measure("asb", "ASB", objective=(_SECOND,)),
)
VOCABULARY = Vocabulary.of(Framework(FRAMEWORK.areas, {one.key: one for one in MEASURES}, home="north"), REGISTER)


@pytest.mark.parametrize(
    "text",
    [
        "What measures do you have for Mission 2?",
        "which KPIs sit under mission 2",
        "what measures are there under Mission 2",
        "which measures come under look after every neighbourhood",
        "measures under mission 2",
        "what falls under mission 2",
    ],
)
def test_the_measures_of_an_objective_are_listed(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.intent in (Intent.LIST_MEASURES, Intent.OVERVIEW)
    assert found.objectives == (_SECOND,)


@pytest.mark.parametrize(
    "text", ["list the measures", "what can i ask about", "what can i ask about, list the measures"]
)
def test_all_measures_are_listed(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.intent, found.objectives) == (Intent.LIST_MEASURES, ())


@pytest.mark.parametrize("text", ["measures under mission 9", "what's under robbery", "measures under burglary"])
def test_what_there_is_not_and_a_measure_are_no_objective(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("objective", "parts"),
    [
        (_SECOND, ("Mission 2", "Look After Every Neighbourhood")),
        ("Priority 3: Safer roads", ()),
        ("M2.1 Burglary", ()),
        ("Grade 1 calls answered", ()),
        ("Theme 1 Burglary", ()),
    ],
)
def test_only_what_heads_a_plan_is_a_heading(objective: str, parts: tuple[str, ...]) -> None:
    assert parts_of_heading(objective) == parts
