import pytest

from bot.asking.names.spelling import (
    meant_beginning,
    meant_beside,
    meant_ordinary,
    meant_time,
    meant_words,
    nearest_names,
)
from bot.asking.names.written_otherwise import known_word
from tests.asking.catalogue import VOCABULARY, asked


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("burglery", ("burglary",)),
        ("burglray", ("burglary",)),
        ("burgary", ("burglary",)),
        ("buglery", ()),
        ("robery", ("robbery",)),
        ("robber", ()),
        ("rubbery", ()),
        ("harow", ("harlow", "harrow")),
        ("harrrow", ("harrow",)),
        ("barrow", ()),
        ("harrlow", ("harlow", "harrow")),
        ("trsut", ("trust",)),
        ("thrust", ()),
        ("nrth", ("north",)),
        ("derby", ()),
        ("septembr", ("september",)),
        ("burglary", ()),
        ("country", ()),
        ("x1y2z3", ()),
        ("", ()),
    ],
)
def test_a_slip_is_corrected_only_where_it_is_plain(typed: str, meant: tuple[str, ...]) -> None:
    assert meant_words(typed, VOCABULARY) == meant


def test_names_near_a_word_are_offered_and_not_taken() -> None:
    assert "Burglary" in nearest_names("burglars", VOCABULARY)
    assert nearest_names("xyz", VOCABULARY) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("nort", ("north",)), ("norht", ("north",)), ("nouth", ()), ("nothing", ()), ("no", ())],
)
def test_a_short_word_is_corrected_only_within_a_name(typed: str, meant: tuple[str, ...]) -> None:
    assert meant_beside([typed, "force"], 0, VOCABULARY) == meant
    assert meant_beside([typed, "burglary"], 0, VOCABULARY) == ()


@pytest.mark.parametrize(
    ("text", "place", "meant"),
    [
        ("thef from vehicle", 0, ("theft",)),
        ("theft frm veh", 2, ("vehicle",)),
        ("hate cri", 1, ("crime",)),
        ("noise compl", 1, ("complaints",)),
        ("nois compl", 1, ("complaints",)),
        ("noise complayntz", 1, ("complaints",)),
        ("solved ra", 1, ()),
        ("burglary compl", 1, ()),
        ("burglary py", 1, ("prior year",)),
        ("burglary dn", 1, ("down",)),
    ],
)
def test_a_word_cut_short_is_read_beside_the_other_words_of_a_measure(
    text: str, place: int, meant: tuple[str, ...]
) -> None:
    words = text.split()
    assert (meant_words(words[place], VOCABULARY) or meant_beside(words, place, VOCABULARY)) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("last moth", ("month",)),
        ("this qaurter", ("quarter",)),
        ("6 mnths", ("months",)),
        ("the moth", ()),
        ("last night", ()),
    ],
)
def test_a_noun_of_time_is_read_behind_last_and_a_number(text: str, meant: tuple[str, ...]) -> None:
    assert meant_time(text.split(), 1) == meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("burgl", ("burglary",)),
        ("disor", ("disorder",)),
        ("burg", ()),
        ("robber", ()),
        ("harro", ()),
        ("theft", ()),
        ("burglx", ()),
    ],
)
def test_the_beginning_of_one_word_of_the_measures_is_that_word(word: str, meant: tuple[str, ...]) -> None:
    assert meant_beginning(word, VOCABULARY) == meant


def test_nobody_is_taken_to_have_meant_an_oath() -> None:
    assert meant_ordinary("fricking", VOCABULARY) == ()
    assert meant_words("fricking", VOCABULARY) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("roling", "rolling"),
        ("recored", "recorded"),
        ("singal", "signal"),
        ("neighborhood", ""),
        ("hate", ""),
        ("recoded", ""),
        ("hatecrimee", "hatecrime"),
    ],
)
def test_what_looks_like_a_form_of_another_word_may_be_a_known_one_written_amiss(typed: str, meant: str) -> None:
    assert known_word(typed, VOCABULARY) == meant


def test_what_was_put_right_and_passed_over_is_not_told() -> None:
    assert asked("specificaly burglary in harrow last month").corrected == ()
    assert asked("burglary offenses in harrow last month").corrected == ()
    assert asked("burglery in harrow last month").corrected == (("burglery", "burglary"),)
