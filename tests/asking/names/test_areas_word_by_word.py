"""Areas whose names are written short word by word."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK

_AREAS = (
    Area("university", "University Quarter", "ward", "north"),
    Area("station", "Station Quarter", "ward", "north"),
    Area("market", "Dunmoor Market", "ward", "north"),
    Area("dunmoor", "Dunmoor", "district", "north"),
    Area("castle", "Castle and Vale", "district", "north"),
    Area("airport", "Westway and Airport", "district", "north"),
    Area("holt", "Holt Valley", "district", "north"),
    Area("village", "Highmoor Village", "ward", "north"),
    Area("hall", "Harwick Hall", "ward", "north"),
    Area("hill", "Harwick Hill", "ward", "north"),
    Area("south", "South Cotsmere", "district", "north"),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, areas={**FRAMEWORK.areas, **{one.key: one for one in _AREAS}}), Register()
)


@pytest.mark.parametrize(
    ("said", "area"),
    [
        ("uni quarter", "university"),
        ("univ qtr", "university"),
        ("stn qtr", "station"),
        ("the sttn quarter", "station"),
        ("dunmoor mkt", "market"),
        ("dun mkt", "market"),
        ("c+v", "castle"),
        ("c&v", "castle"),
        ("c n v", "castle"),
        ("castle n vale", "castle"),
        ("castle + vale", "castle"),
        ("W&A", "airport"),
        ("w n a", "airport"),
        ("westway apt", "airport"),
        ("holt vally", "holt"),
        ("holt vly", "holt"),
        ("highmoor vill", "village"),
        ("sth cotsmere", "south"),
    ],
)
@pytest.mark.parametrize("written", ["robbery in {} last month", "robbery {} last month"])
def test_an_area_goes_by_its_words_written_short(written: str, said: str, area: str) -> None:
    found = read(written.format(said), VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.areas == (area,)


@pytest.mark.parametrize(
    "said",
    [
        "h+h",
        "harwick hl",
        "c+d",
        "dunmoor marketing",
        "university hospital",
        "holt farm",
        "stat, qtr",
        "uni",
    ],
)
def test_what_is_short_for_two_areas_or_none_is_not_taken(said: str) -> None:
    assert isinstance(read(f"robbery in {said} last month", VOCABULARY, DAY).outcome, NotUnderstood)


def test_what_was_taken_is_told_as_a_whole() -> None:
    found = read("robbery in c+v last month", VOCABULARY, DAY)
    assert found.corrected == (("c + v", "castle and vale"),)


@pytest.mark.parametrize("said", ["South?", "and the south", "what about in the south then"])
def test_a_side_by_itself_after_another_question_is_the_only_area_called_so(said: str) -> None:
    before = read("robbery in Dunmoor last month", VOCABULARY, DAY).outcome
    assert isinstance(before, Question)
    found = read(said, VOCABULARY, DAY, before).outcome
    assert isinstance(found, Question), found
    assert found.areas == ("south",)
    assert isinstance(read("robbery in the south last month", VOCABULARY, DAY).outcome, NotUnderstood)
    assert isinstance(read("the south of Dunmoor", VOCABULARY, DAY, before).outcome, NotUnderstood)


def test_an_area_goes_by_the_words_of_its_key_that_begin_those_of_its_name() -> None:
    fell = Area("whin-fell", "Whin and Fellside", "district", "north")
    other = Area("hill-dean", "Castleton Forest", "district", "north")
    areas = {**FRAMEWORK.areas, fell.key: fell, other.key: other}
    words = Vocabulary.of(replace(FRAMEWORK, areas=areas), Register())
    for text in ("robbery whin fell last month", "robbery december 2025, whin fell"):
        found = read(text, words, DAY).outcome
        assert isinstance(found, Question), found
        assert found.areas == ("whin-fell",)
    assert isinstance(read("robbery hill dean last month", words, DAY).outcome, NotUnderstood)


_TOWNS = (
    Area("lace", "Lace Quarter", "ward", "north", ("the Lace",)),
    Area("central", "Stanchester Central", "district", "north"),
    Area("outer", "Stanchester Outer", "district", "north"),
    Area("whinfell", "Whin and Fellside", "district", "north"),
    Area("hilltown", "Hilltown Top", "district", "north"),
    Area("linden", "Linden Vale", "district", "north"),
)
TOWNS = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **{one.key: one for one in _TOWNS}}), Register())


@pytest.mark.parametrize(
    ("said", "area"),
    [
        ("lace q", "lace"),
        ("stan central", "central"),
        ("stan outer", "outer"),
        ("whin and fell", "whinfell"),
        ("whin n fell", "whinfell"),
    ],
)
def test_a_letter_and_an_english_beginning_go_for_a_word_beside_the_rest_of_the_name(said: str, area: str) -> None:
    found = read(f"burglary {said} last month", TOWNS, DAY).outcome
    assert isinstance(found, Question), found
    assert found.areas == (area,)


@pytest.mark.parametrize("said", ["lace d", "q lace", "stan", "hill top", "lace q 1", "linden v harrow"])
def test_a_letter_of_another_word_and_a_place_of_its_own_do_not(said: str) -> None:
    found = read(f"burglary {said} last month", TOWNS, DAY).outcome
    assert isinstance(found, NotUnderstood) or len(found.areas) != 1 or found.areas == ("linden",)
