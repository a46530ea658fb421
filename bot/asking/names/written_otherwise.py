"""A word that is known, written as it is not written here: as in America, with a letter doubled amiss, or as one name.

Such a word may look like a form of another (roling of role, occuring of occur); left over, it is none.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import ENGLISH, NAMES_ELSEWHERE, as_written_here, is_english
from bot.asking.words.misspelt_words import MISSPELT
from bot.asking.words.slips import single
from bot.asking.words.tokens import stem

_SHORTEST_DOUBLED, _SHORTEST_JOINED, _SHORTEST_SPOKEN = 6, 8, 4
_LEFT_OUT = frozenset({"and", "of", "the", "a", "in"})


def known_word(word: str, vocabulary: Vocabulary) -> str:
    """The known word that a word can only be, or nothing: recored, offenses, behavior, droped, missin, stopserch."""
    if meant := MISSPELT.get(word, ""):
        return meant
    if american := in_american(word, vocabulary):
        return american
    if word in ENGLISH or word in NAMES_ELSEWHERE:
        return ""
    if with_its_end := _without_its_g(word, vocabulary):
        return with_its_end
    alike = _by_single_letters(vocabulary).get(single(word), ()) if len(word) >= _SHORTEST_DOUBLED else ()
    return alike[0] if len(alike) == 1 else _joined(word, vocabulary)


def _without_its_g(word: str, vocabulary: Vocabulary) -> str:
    """`Missin`, `lookin`: the word as it is written, where it is known."""
    whole = f"{word}g"
    spoken = len(word) >= _SHORTEST_SPOKEN and word.endswith("in") and not is_english(word)
    if not (spoken and _is_known(whole, vocabulary)):
        return ""
    names = (known for known in vocabulary.words_of_names - {whole} if known[0] == word[0])
    return "" if any(_is_one_letter_off(word, known) for known in names) else whole  # population, cut short by one


def in_american(word: str, vocabulary: Vocabulary) -> str:
    """`Offenses`, `organized`, `behavior`: the word as it is written in Britain, where that is known."""
    forms = (form for form in as_written_here(word) if form != word)
    return next((form for form in forms if _is_known(form, vocabulary)), "")


def is_no_slip(word: str, known: str) -> bool:
    """Whether a word was only written otherwise, so that nobody need be told what it was taken for."""
    return known in as_written_here(word)


def _is_known(word: str, vocabulary: Vocabulary) -> bool:
    return bool({word, stem(word)} & vocabulary.known_words) or word in COMMON


@lru_cache(maxsize=4)
def _by_single_letters(vocabulary: Vocabulary) -> Mapping[str, Sequence[str]]:
    """The longer words of questions by how they are written without a letter doubled; two names may lie too close."""
    found: dict[str, list[str]] = {}
    for word in sorted((vocabulary.known_words - vocabulary.words_of_names) | COMMON):
        if len(word) >= _SHORTEST_DOUBLED and word.isalpha():
            found.setdefault(single(word), []).append(word)
    return found


def _joined(word: str, vocabulary: Vocabulary) -> str:
    """`Stopserch`: the one name of several words written together, with a slip."""
    if len(word) < _SHORTEST_JOINED:
        return ""
    near = {one for one in _joined_names(vocabulary) if one[0] == word[0] and _is_one_letter_off(word, one)}
    return near.pop() if len(near) == 1 else ""


def _is_one_letter_off(word: str, known: str) -> bool:
    return abs(len(word) - len(known)) <= 1 and OSA.distance(word, known, score_cutoff=1) == 1


@lru_cache(maxsize=4)
def _joined_names(vocabulary: Vocabulary) -> frozenset[str]:
    """The names of measures of two and three words, written together."""
    named = (words for words, found in vocabulary.names.items() if any(one.sort is Sort.MEASURE for one in found))
    plain = (tuple(word for word in words if word not in _LEFT_OUT) for words in named)
    return frozenset("".join(words) for words in plain if 2 <= len(words) <= 3 and all(map(str.isalpha, words)))
