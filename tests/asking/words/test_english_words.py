import pytest

from bot.asking.words.english_words import ENGLISH, NAMES_ELSEWHERE, is_english
from bot.asking.words.word_sets import word_set

WORDS = word_set(
    "robbers stabbing stopped burglaries carried organised organized happiness readable handover warranty committee "
    "outage unreported calculations colour bolton hughes sexting confidant leicestershire wildfire wildfires wildfowl "
    "wildcats handovers housefires motorbikes quadbikes hatchbacks blackbirds sunglasses shortfalls highways"
)
MISSPELT = word_set(
    "robery burglarys vehical recieve stoped monthes busness knfe homocide normaly sicknes seperate wich wildlif "
    "violance lastmonth hatecrme stopserch arsno drugdriving"
)


@pytest.mark.parametrize("word", sorted(WORDS))
def test_words_their_regular_forms_and_names_elsewhere_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", sorted(MISSPELT))
def test_misspellings_are_no_forms_of_any_word(word: str) -> None:
    assert not is_english(word)


def test_the_lists_hold_plain_words_alone() -> None:
    assert all(word.isalpha() and word.isascii() and word.islower() for word in ENGLISH | NAMES_ELSEWHERE)
    assert len(ENGLISH) > 9000
