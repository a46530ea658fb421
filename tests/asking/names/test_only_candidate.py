"""Words that can be meant for one thing of the catalogue alone, and words that may be less, more or another."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

MEASURES = (
    measure("open", "Crimes open for more than 120 days", "aged investigations", combine=Combine.LAST),
    measure("vehicles", "Theft of motor vehicle"),
    measure("arrests", "Drink and drug drive arrests"),
    measure("solved", "Stalking solved rate", unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("deaths", "Fatal collisions on the roads"),
    measure("shops", "Business and community burglary"),
    measure("waiting", "Exhibits awaiting examination", combine=Combine.LAST),
    measure(
        "robbery",
        "Robbery",
        groups=(Group("personal", "Personal robbery", ("mugging",)), Group("till", "Business robbery")),
    ),
)
HOME = FRAMEWORK.home or ""
AREAS = (
    Area("outer", "Stanchester Outer", "town", parent=HOME),
    Area("central", "Stanchester Central", "town", parent=HOME),
    Area("dales", "Morwick", "town", aliases=("Morwick Dales",), parent=HOME),
    Area("ridge", "Ridgeworth and Downley", "town", aliases=("Ridgeworth",), parent=HOME),
    Area("downs", "Penhurst and the Downs", "town", parent=HOME),
    Area("weald", "North Weald", "town", parent=HOME),
)
VOCABULARY = Vocabulary.of(
    Framework(
        areas={**FRAMEWORK.areas, **{one.key: one for one in AREAS}},
        measures={one.key: one for one in MEASURES},
        home=FRAMEWORK.home,
    ),
    REGISTER,
)


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("aged crimes last month", "open", "Crimes open for more than 120 days"),
        ("how many aged crimes last month", "open", "Crimes open for more than 120 days"),
        ("vehicle theft last month", "vehicles", "Theft of motor vehicle"),
    ],
)
def test_the_only_measure_that_can_be_meant_is_taken_and_told(text: str, key: str, name: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == (key,)
    assert name in {taken for _, taken in found.only_held}


@pytest.mark.parametrize(
    "text",
    [
        "theft from motor vehicle last month",  # another offence
        "drink driving last month",  # offences, and not who was arrested for them
        "stalking last month",  # how many, and not how many of them were solved
        "how many collisions last month",  # the worst alone are counted
        "business burglary last month",  # one of two
        "exhibits last month",  # those that wait alone
        "crimes last month",
        "theft last month",
        "opened last month",
    ],
)
def test_what_may_be_less_or_more_or_another_is_asked_back(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("said", "key"), [("outer", "outer"), ("central", "central"), ("the dales", "dales"), ("in the dales", "dales")]
)
def test_the_only_area_of_the_force_that_is_called_so_is_taken(said: str, key: str) -> None:
    found = read(f"robbery {said} last month", VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.areas == (key,)


@pytest.mark.parametrize("said", ["the downs", "weald", "the north"])
def test_a_part_of_an_area_that_may_lie_elsewhere_is_asked_back(said: str) -> None:
    assert isinstance(read(f"robbery in {said} last month", VOCABULARY, DAY).outcome, NotUnderstood)


def test_a_deed_is_counted_as_what_it_is() -> None:
    found = read("muggings last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("robbery",), ("personal",))


@pytest.mark.parametrize("text", ["robbery downley", "robbery in downley last month", "downley robbery last year"])
def test_the_other_half_of_a_name_of_two_places_is_that_area_and_told(text: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.areas == ("ridge",)
    assert ("downley", "Ridgeworth and Downley") in found.corrected


@pytest.mark.parametrize(
    "text", ["robbery in the downs", "robbery near downley park", "robbery in downley and the docks"]
)
def test_half_of_a_name_that_is_a_word_or_stands_beside_another_place_is_not_taken(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
