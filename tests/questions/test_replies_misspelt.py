"""A reply in a thread is taken as it was meant where its small words are misspelt; names are left to the reading."""

import pytest

from bot.asking.names.ordinary_words import ordinary_words_put_right
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import ENGLISH
from bot.duties.answer import World
from tests.questions.conversations import said

ASKED = "robbery in dudley last month"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("which borugh is hihgest", "which borough is highest"),
        ("hwo does it comapre with feb", "how does it compare with feb"),
        ("waht about the yaer to date", "what about the year to date"),
        ("is taht unusaul", "is that unusual"),
        ("and how does taht comapre with walsall", "and how does that compare with walsall"),
    ],
)
def test_it_is_answered_as_it_was_meant(talking: World, typed: str, meant: str) -> None:
    as_typed = said(talking, [ASKED, typed], thread=typed)[-1]
    as_meant = said(talking, [ASKED, meant], thread=f"{typed} meant")[-1]
    assert as_meant.answers
    assert as_typed.answers == as_meant.answers


@pytest.mark.parametrize("typed", ["and in walsal", "and burglery"])
def test_names_are_put_right_by_the_reading_which_says_so(talking: World, typed: str) -> None:
    found = said(talking, [ASKED, typed], thread=typed)[-1]
    assert found.text.count("(Taking ") == 1


def test_no_word_of_english_is_taken_for_another(talking: World) -> None:
    words = sorted(one for one in ENGLISH | COMMON | {"arent", "isnt", "whats", "thats", "hows"} if one.isalpha())
    changed = [one for one in words if ordinary_words_put_right(one, talking.vocabulary)[0] != one]
    assert changed == []
