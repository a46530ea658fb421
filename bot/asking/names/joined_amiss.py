"""Names of several words written together and misspelt: stopserch, knifcrime."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.english_words import is_english

_SHORTEST = 8
_MOST_WORDS = 3


def meant_joined(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The only name of a measure, written together, that is one letter from a word which is none of English."""
    if len(word) < _SHORTEST or not word.isalpha() or is_english(word):
        return ()
    near = [one for one in _joined(vocabulary) if one[0] == word[0] and OSA.distance(word, one, score_cutoff=1) <= 1]
    meant = {frozenset(vocabulary.readings((one,))) for one in near}
    return (near[0],) if len(meant) == 1 else ()


@lru_cache(maxsize=4)
def _joined(vocabulary: Vocabulary) -> tuple[str, ...]:
    several = (
        "".join(words)
        for words, readings in vocabulary.names.items()
        if 1 < len(words) <= _MOST_WORDS and any(one.sort is Sort.MEASURE for one in readings)
    )
    return tuple(sorted({one for one in several if one.isalpha()}))
