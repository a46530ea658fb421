"""Areas that are called by a letter, in a first line: never passed over for the article."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.letters_of_areas import with_lettered_areas_in_full
from bot.asking.reading.reading import read
from bot.figures.areas import Area
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, VOCABULARY

_AREAS = {
    "north": FRAMEWORK.areas["north"],
    **{f"{one.lower()}-div": Area(f"{one.lower()}-div", f"{one} Division", "division", "north") for one in "ACD"},
}
_LETTERED = Vocabulary.of(Framework(areas=_AREAS, measures=FRAMEWORK.measures, home="north"), REGISTER)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("burglary in A last month", "a-div"),
        ("burglary in a last month", "a-div"),
        ("burglary in c", "c-div"),
        ("A's burglary last month", "a-div"),
        ("is C up on burglary", "c-div"),
        ("burglary for D in april 2026", "d-div"),
        ("burglary in A Division last month", "a-div"),
        ("burglary in Division A last month", "a-div"),
        ("burglary in Div C last month", "c-div"),
        ("division d burglary", "d-div"),
    ],
)
def test_a_letter_where_a_place_stands_is_that_area(text: str, area: str) -> None:
    found = read(text, _LETTERED, DAY).outcome
    assert isinstance(found, Question)
    assert found.areas == (area,)


@pytest.mark.parametrize(
    "text",
    [
        "burglary in A, C and D last month",
        "burglary in A Division, C Division and D Division last month",
        "burglary in divisions A, C and D last month",
        "burglary in divs A C and D last month",
        "burglary in Div A, Div C and Div D last month",
    ],
)
def test_each_letter_of_a_list_is_its_area(text: str) -> None:
    plain = with_lettered_areas_in_full(text, _LETTERED)
    assert with_lettered_areas_in_full(plain, _LETTERED) == plain
    found = read(text, _LETTERED, DAY).outcome
    assert isinstance(found, Question)
    assert {*found.areas} == {"a-div", "c-div", "d-div"}


@pytest.mark.parametrize(
    "text",
    [
        "each division a month",
        "burglary in a month",
        "is a burglary recorded",
        "grade A calls",
        "burglary in a row",
        "a burglary in april",
    ],
)
def test_an_article_stays(text: str) -> None:
    assert "Division" not in with_lettered_areas_in_full(text, _LETTERED)


def test_where_no_area_is_called_by_a_letter_nothing_changes() -> None:
    assert with_lettered_areas_in_full("burglary in C", VOCABULARY) == "burglary in C"
