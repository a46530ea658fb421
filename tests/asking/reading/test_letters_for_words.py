"""The first word of a name by its letter before a stroke."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.letters_for_words import with_letters_in_full
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from tests.asking.catalogue import FRAMEWORK, REGISTER, measure

MEASURES = (
    measure("search", "Stop and search"),
    measure("abuse", "Domestic abuse offences"),
    measure("hate", "Hate crime"),
    measure("homicide", "Homicide crime"),
)
VOCABULARY = Vocabulary.of(Framework(FRAMEWORK.areas, {one.key: one for one in MEASURES}, home="north"), REGISTER)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("s/search in Harrow", "stop search in Harrow"), ("D/Abuse offences", "domestic Abuse offences")],
)
def test_a_letter_is_the_only_word_that_stands_there_in_a_name(text: str, plain: str) -> None:
    assert with_letters_in_full(text, VOCABULARY) == plain


@pytest.mark.parametrize("text", ["h/crime", "a/c", "x/search", "n/a", "harrow/harlow", "1/search", "w/search"])
def test_it_stays_where_that_cannot_be_told(text: str) -> None:
    assert with_letters_in_full(text, VOCABULARY) == text


def test_a_motor_vehicle_is_written_with_a_stroke() -> None:
    assert words_of("theft of m/v") == ("theft", "of", "motor", "vehicle")
    assert words_of("m/vs") == ("motor", "vehicles")
