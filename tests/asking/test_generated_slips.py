"""Words of names, misspelt in every typical way: nearly all are mended, and none to another name."""

from collections import Counter
from collections.abc import Iterator

from bot.asking.names.spelling import meant_words
from bot.asking.words.english_words import is_english
from bot.asking.words.tokens import stem
from tests.asking.catalogue import VOCABULARY

_LONG_ENOUGH = 6


def _slips(word: str) -> Iterator[str]:
    """A word with a letter left out, doubled, or exchanged with its neighbour."""
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        yield word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]


def test_nine_in_ten_slips_are_mended_and_none_makes_another_name_of_it() -> None:
    words = sorted(word for word in VOCABULARY.words_of_names if word.isalpha() and len(word) >= _LONG_ENOUGH)[::2]
    marks: Counter[str] = Counter()
    for word in words:
        typed = {one for one in _slips(word) if not is_english(one) and stem(one) not in VOCABULARY.known_words}
        for one in typed - {word}:
            meant = {stem(known) for known in meant_words(one, VOCABULARY)}
            marks["mended" if meant == {stem(word)} else "left"] += 1
            assert not meant or stem(word) in meant, (word, one, meant)
    assert marks["mended"] > 9 * marks["left"], marks
