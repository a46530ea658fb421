"""Ordinary words of a reply that are misspelt, put right before they are looked at.

A reply is mostly small words, by which it is known what it asks: `which distirct is dragging it down`, `where r we
agianst last year`. Names of the catalogue are left to the reading, which knows whether a name so spelt has a place.
"""

import re
from functools import lru_cache

from bot.asking.names.spelling import meant_words
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.names.written_otherwise import is_no_slip
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import is_english
from bot.asking.words.misspelt_words import MISSPELT
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import tokens_of

_WORD = re.compile(r"[A-Za-z]+")
_LONGEST = 14
"""Of how many words a reply is at most: what is longer is read as a question of its own."""


def ordinary_words_put_right(text: str, vocabulary: Vocabulary) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with its ordinary words as they were meant, and those that a reader is to know of, each with its own."""
    if len(tokens_of(text)) > _LONGEST:
        return text, ()
    taken: dict[str, str] = {}

    def put(found: re.Match[str]) -> str:
        typed = found[0].lower()
        meant = _meant(typed, vocabulary)
        sure = typed in SHORTHAND or (typed in MISSPELT and meant not in _words_of_names(vocabulary))
        if meant and not (sure or is_no_slip(typed, meant)):
            taken[typed] = meant
        return meant or found[0]

    return _WORD.sub(put, text), tuple(taken.items())


def _meant(word: str, vocabulary: Vocabulary) -> str:
    """The only ordinary word that a word can be a misspelling of; empty where there is none, or it is one of a name."""
    if is_english(word) or word in COMMON or word in vocabulary.known_words:
        return ""  # for is no four, and form no from, whatever a reading may make of one that is left over
    meant = meant_words(word, vocabulary)
    if len(meant) != 1 or meant[0] == word:
        return ""
    if word in SHORTHAND or word in MISSPELT:
        return meant[0]  # nobody means anything else by it
    return "" if any(one in _words_of_names(vocabulary) for one in meant[0].split()) else meant[0]


@lru_cache(maxsize=4)
def _words_of_names(vocabulary: Vocabulary) -> frozenset[str]:
    """Every word of a name that is not by itself what a kind of area is called."""
    named = {word for name, found in vocabulary.names.items() if found for word in name}
    kinds = {
        name[0]
        for name, found in vocabulary.names.items()
        if len(name) == 1 and any(one.sort is Sort.KIND for one in found)
    }
    return frozenset(named - kinds)
