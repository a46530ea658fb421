"""Small words written as one, or with a word of a name: lastmonth, howmany, inWestbrook, injuryin."""

from functools import lru_cache

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.words.english_words import is_english
from bot.asking.words.word_sets import word_set

_SMALL = word_set(
    "a all and as at by compared date each every far for how in last long lot many most much next of on per since so "
    "the this to up vs well with month months quarter year years week weeks"
) | frozenset(MONTH_NUMBERS)
_BEFORE_NAMES = word_set("in at for and vs the of")
_BEHIND_NAMES = word_set("in at for last this by")
_SHORTEST, _LONGEST, _SHORTEST_NAME, _MOST = 4, 24, 4, 3


def written_apart(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The only row of small words, or of one and a word of a name, that a word can be, with spaces between them."""
    if not (_SHORTEST <= len(word) <= _LONGEST) or not word.isalpha() or is_english(word):
        return ()
    rows = {" ".join(row) for row in _rows(word, vocabulary, _MOST)}
    return tuple(rows) if len(rows) == 1 else ()


def _rows(word: str, vocabulary: Vocabulary, most: int) -> list[tuple[str, ...]]:
    """The ways in which a word is a row of at most so many words, two at least."""
    found: list[tuple[str, ...]] = []
    for end in range(1, len(word)):
        first, rest = word[:end], word[end:]
        if rest in _BEHIND_NAMES and len(first) >= _SHORTEST_NAME and first in _words_of_names(vocabulary):
            found.append((first, rest))
        if first not in _SMALL:
            continue
        if rest in _SMALL or (first in _BEFORE_NAMES and rest in _words_of_names(vocabulary)):
            found.append((first, rest))
        elif most > 2:
            found.extend((first, *row) for row in _rows(rest, vocabulary, most - 1))
    return found


@lru_cache(maxsize=4)
def _words_of_names(vocabulary: Vocabulary) -> frozenset[str]:
    """The words of the names of areas, of their kinds and of measures, that are long enough to be known for theirs."""
    named = (words for words, found in vocabulary.names.items() if any(one.sort in _NAMED for one in found))
    return frozenset(word for words in named for word in words if len(word) >= _SHORTEST_NAME)


_NAMED = (Sort.AREA, Sort.KIND, Sort.MEASURE)
