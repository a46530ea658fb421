"""What is marked stays so past a line without an answer, beside another wish, and in whatever unit it is asked."""

from dataclasses import replace

import pytest

from bot.duties.answer import Asked, World, answer
from bot.figures.measures import Marking
from tests.questions.conversations import DAY

_HELD = ("25 in March", "45 in March", "29 in February", "0.02 thousand")


@pytest.fixture
def marked(talking: World) -> World:
    framework = talking.catalogue.framework
    secret = replace(framework.measures["robbery"], marking=Marking.OFFICIAL_SENSITIVE)
    measures = {**framework.measures, "robbery": secret}
    return replace(talking, catalogue=replace(talking.catalogue, framework=replace(framework, measures=measures)))


@pytest.mark.parametrize(
    "lines",
    [
        ["sausages in dudley last month", "robbery"],
        ["sausages in dudley last month", "ok robbery then", "and in walsall"],
        ["burglary in walsall last month", "is that down to the weather", "robbery in walsall"],
        ["burglary in walsall last month", "what about the gribbles", "and robbery", "yes"],
        ["robbery in dudley last month", "is that down to the weather", "and in walsall"],
        ["robbery in dudley last month in thousands"],
        ["robbery in walsall in february who leads on it"],
        ["robbery in walsall in february, and which borough had the most"],
        ["robbery in dudley in march compared with february and with walsall"],
    ],
)
def test_who_may_not_see_it_is_told_no_figure_of_it(marked: World, lines: list[str]) -> None:
    for one in lines:
        found = answer(marked, Asked(question=one, as_of=DAY, thread="t", person="U0OFFICER"))
        assert not any(each["measure"] == "robbery" for each in found.answers), found.text
        assert not any(held in found.text for held in _HELD)
        assert not any(choice.label.startswith("Robbery") for choice in found.choices)


def test_who_may_see_it_is_told(marked: World) -> None:
    found = answer(marked, Asked(question="robbery in dudley last month", as_of=DAY))
    assert "25 in March 2026" in found.text
