"""Words that stand in a name of the catalogue which nobody can have meant: complaints received, beside 999 calls.

A name is meant by a word of it only where more of it is said, or where the word stands as a name by itself does. So a
word that changes nothing elsewhere changes nothing here, whatever a catalogue calls its measures.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import LONGEST_PHRASE, Vocabulary
from bot.asking.words.common_words import COMMON
from bot.asking.words.name_forms import SMALLEST, Words
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_sets import word_set

_SMALL = SMALLEST | HARMLESS | word_set("or of to by from at per not without")
_OF_ANY_NAME = word_set("all total overall recorded rate rates average percentage percent median mean time month year")
"""What so many names hold that by itself it points to none of them."""
_OF_THINGS = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.KIND)
_JOINING = word_set("and or vs v versus plus also")
_BEFORE_PLACES = _JOINING | word_set(
    "in at near around round across within inside throughout from for of between than with over through to by the"
)


class _Name(NamedTuple):
    """A name that holds a word: what else it holds, and what it is of."""

    others: frozenset[str]
    readings: frozenset[Reading]


class Said(NamedTuple):
    """A name said in full in a question: where, in what words, and of what."""

    first: int
    end: int
    words: frozenset[str]
    readings: frozenset[Reading]


def stands_in_a_name(words: Sequence[str], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a word stands within a name that is said in full, and neither begins nor ends it."""
    return any(name.first < place < name.end - 1 for name in names_said(tuple(words), vocabulary))


def name_goes_on(words: Sequence[str], behind: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a name goes on in the words that would ask for its meaning: serious violence (Home Office definition)."""
    measures = vocabulary.framework.measures.values() if "definition" in behind else ()
    said = [(*words, *behind[:end]) for end in range(1, len(behind) + 1)]
    return any(words_of(name) in said for one in measures for name in (one.name, *one.aliases))


def may_be_meant(tokens: Sequence[Token], place: int, vocabulary: Vocabulary, written: str) -> bool:
    """Whether a word of a question may stand for a name of the catalogue that holds it.

    So it may where another word of that name stands in no other name that was said, where with it a name that was said
    is more like that one, and where it stands as places do. A word of no name never may. `written` is the question as
    it was typed.
    """
    words = tuple(token.word for token in tokens)
    names = _names_holding(vocabulary).get(stem(words[place]), ())
    if not names:
        return False
    said = names_said(words, vocabulary)
    loose = {sense for at, sense in _loose(words, vocabulary) if at != place}
    joined = words[max(place - 1, 0)] in _JOINING or tokens[place].parted
    as_places_stand = _stands_as_a_place(tokens, place, said, written)
    return any(
        not one.others
        or bool(one.others & loose)
        or (as_places_stand and _is_of_a_place(one))
        or any(_is_nearer(one, other, joined=joined) for other in said)
        for one in names
    )


def _is_nearer(name: _Name, said: Said, *, joined: bool) -> bool:
    """Whether a word beside a name that was said makes another name of it: calls answered, and received."""
    if name.readings & said.readings:
        return False  # its own
    return said.words <= name.others or (joined and bool(said.words & name.others))


def _is_of_a_place(name: _Name) -> bool:
    return any(one.sort is Sort.AREA for one in name.readings)


def _stands_as_a_place(tokens: Sequence[Token], place: int, said: Sequence[Said], written: str) -> bool:
    """Whether a word stands where the name of a place does, or is written as one is."""
    word = tokens[place].word
    if place and tokens[place - 1].word in _BEFORE_PLACES:
        return True
    after = place + 1 < len(tokens) and not tokens[place + 1].parted
    if any((one.end == place and not tokens[place].parted) or (one.first == place + 1 and after) for one in said):
        return True
    capital = rf"(?<=[a-z,] ){word.capitalize()}\b"
    return re.search(capital, written) is not None


@lru_cache(maxsize=4)
def common_in_names(vocabulary: Vocabulary) -> frozenset[str]:
    """The common words that stand in names: they change nothing only where nobody can have meant those names."""
    in_names = {form for word in vocabulary.words_of_names for form in (word, stem(word))}
    return frozenset(word for word in COMMON if {word, stem(word)} & in_names and not vocabulary.readings((word,)))


@lru_cache(maxsize=64)
def names_said(words: Words, vocabulary: Vocabulary) -> tuple[Said, ...]:
    """The names of things that stand in a question in full, the longest at each place."""
    found: list[Said] = []
    at = 0
    while at < len(words):
        end = at + 1
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = words[at : at + length]
            readings = frozenset(one for one in vocabulary.readings(phrase) if one.sort in _OF_THINGS)
            if readings:
                end = at + length
                found.append(Said(at, end, _senses(phrase), readings))
                break
        at = end
    return tuple(found)


@lru_cache(maxsize=64)
def _loose(words: Words, vocabulary: Vocabulary) -> tuple[tuple[int, str], ...]:
    """The places of the words of a question that stand in no name that was said, and what they come down to."""
    covered = {at for one in names_said(words, vocabulary) for at in range(one.first, one.end)}
    return tuple((at, _sense(word)) for at, word in enumerate(words) if at not in covered)


@lru_cache(maxsize=4)
def _names_holding(vocabulary: Vocabulary) -> Mapping[str, tuple[_Name, ...]]:
    """The names that hold a word (its stem), each with what else it holds."""
    found: dict[str, list[_Name]] = defaultdict(list)
    for words, readings in vocabulary.names.items():
        for word in {*words} - {"and"}:
            others = _senses(tuple(one for one in words if stem(one) != stem(word)))
            found[stem(word)].append(_Name(others, readings))
    return {word: tuple(names) for word, names in found.items()}


def _senses(words: Words) -> frozenset[str]:
    """What the words of a name come down to, without those that point to no name by themselves, if others do."""
    told = [word for word in words if word not in _SMALL]
    telling = [word for word in told if word not in _OF_ANY_NAME] or told
    return frozenset(map(_sense, telling))


@lru_cache(maxsize=32_768)
def _sense(word: str) -> str:
    bag = sense_of((word,)).bag
    return next(iter(bag)) if len(bag) == 1 else root(word)
