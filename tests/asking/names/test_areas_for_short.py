"""Areas cut short, and as they are written for short."""

from dataclasses import replace

import pytest

from bot.asking.names.areas_for_short import may_be_area, meant_area
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK

_AREAS = (
    Area("port", "Port and Docks", "district", "north"),
    Area("downs", "Penhurst and the Downs", "district", "north"),
    Area("saint", "St Cuthbert's", "district", "north"),
    Area("south-west", "South and West", "district", "north"),
    Area("wex", "Wexcombe", "district", "north"),
    Area("hull", "Harwick Town", "district", "north", ("Harwick",)),
    Area("city", "Wexcombe City Centre", "neighbourhood", "wex"),
    Area("coast", "Coast and Ferries", "district", "north"),
    Area("weald", "North Weald", "district", "north"),
    Area("force", "Wealdshire", "district", "north"),
    Area("llan", "Llanwern", "district", "north"),
    Area("wilts", "Wiltshire Police", "force"),
    Area("lock", "Lock Street", "neighbourhood", "wex"),
    Area("great", "Great Harling", "neighbourhood", "wex"),
    Area("kingsmere", "Kingsmere", "district", "north"),
    Area("ashwell", "Ashwell Green", "neighbourhood", "wex"),
    Area("barrow", "Long Barrow", "neighbourhood", "wex"),
    Area("lark", "Upper Lark", "neighbourhood", "wex", ("Lark Valley",)),
    Area("moor", "High Moor", "neighbourhood", "wex"),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, areas={**FRAMEWORK.areas, **{one.key: one for one in _AREAS}}), Register()
)


@pytest.mark.parametrize(
    ("said", "area"),
    [
        ("Port Docks", "port"),
        ("Penhurst Downs", "downs"),
        ("Penhurst and Downs", "downs"),
        ("Saint Cuthberts", "saint"),
        ("St Cu", "saint"),
        ("St Cuth", "saint"),
        ("Wexc", "wex"),
        ("Wilts", "wilts"),
        ("n weald", "weald"),
        ("the city centre", "city"),
        ("the coast", "coast"),
        ("the town", "hull"),
        ("lock st", "lock"),
        ("gt harling", "great"),
        ("kingsmeer", "kingsmere"),
        ("Ashwell", "ashwell"),
        ("Barrow", "barrow"),
        ("Lark", "lark"),
    ],
)
def test_an_area_goes_by_what_people_write_for_short(said: str, area: str) -> None:
    found = read(f"robbery in {said} last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.areas == (area,)


@pytest.mark.parametrize(
    "said",
    [
        "south west",
        "Wex",
        "Llan",
        "Har",
        "weald",
        "s weald",
        "the centre",
        "the ferries",
        "the south coast",
        "the port",
        "Lower Lark",
        "High",
        "Barrow Street",
        "houses outside Ashwell",
    ],
)
def test_what_may_be_another_place_is_not_taken_for_one(said: str) -> None:
    assert isinstance(read(f"robbery in {said} last month", VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(("typed", "meant"), [("wex", ("wexcombe",)), ("llan", ("llanwern",)), ("har", ())])
def test_of_three_letters_and_what_many_places_begin_with_it_is_asked_back(typed: str, meant: tuple[str, ...]) -> None:
    words = ["robbery", "in", typed]
    assert meant_area(words, 2, VOCABULARY) == ()
    assert may_be_area(words, 2, VOCABULARY) == meant


def test_a_part_of_one_areas_name_is_offered() -> None:
    found = read("robbery in the Docks last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.label for one in found.choices] == ["Port and Docks"]


@pytest.mark.parametrize("text", ["robbery wex last month", "burglary wex feb", "burglary per 1000 residents wex"])
def test_three_letters_behind_what_is_counted_are_asked_back(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == [text.replace("wex", "wexcombe")]


def test_three_letters_of_no_area_are_none() -> None:
    found = read("robbery att last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == ["robbery last month"]
