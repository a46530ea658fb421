"""What a clause beside a question was found to say, and what of the catalogue and of times stands in some words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.called_after_places import is_called_after_a_place
from bot.asking.words.misspelt_words import MISSPELT
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import Token, root
from bot.asking.words.word_sets import word_set

_LONGEST_NAME = 6
_NAMING = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.DELIVERABLE, Sort.WAVE)
_ALSO_ASKERS = frozenset({"resident", "residents", "public", "people", "pcc", "opcc", "commissioner", "deal"})
"""Names that are also those who ask, or what is done: we had to deal with it, though a town is called Deal."""
_CAPITALS = re.compile(r"(?<=[^\W_] )[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement as it was written, and what of the catalogue and of times it names.

    `is_plain` says that all its words are passed over anyway; `may_place` that it may say where; `says_who` that it
    says who asks, whose area is meant where the question names none, and `is_theirs` that it says no more than that;
    `one_of_each` has for each word that may be of a
    measure those that it can be of;
    `called_after` has the measures that an occasion is called after.
    """

    text: str
    measures: frozenset[str] = frozenset()
    areas: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    is_plain: bool = True
    may_place: bool = False
    says_who: bool = False
    is_theirs: bool = False
    one_of_each: tuple[frozenset[str], ...] = ()
    called_after: frozenset[str] = frozenset()


def names_in(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
    """The names of the catalogue among some words, longest first: where each begins and ends, and what it means."""
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + length])
            readings = tuple(one for one in vocabulary.readings(phrase) if one.sort in _NAMING)
            if readings and not (length == 1 and words[at] in _ALSO_ASKERS):
                yield at, at + length, readings
                at += length - 1
                break
        at += 1


def names_meant(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
    """The names among some words, without places that a club or a paper that asks is called after."""
    for start, end, readings in names_in(words, vocabulary):
        if not (is_called_after_a_place(words, end) and any(one.sort is Sort.AREA for one in readings)):
            yield start, end, readings


def times_in(reader: PeriodReader, number: int) -> Iterator[tuple[int, int]]:
    """The times that are said among so many words: where each begins and ends."""
    at = 0
    while at < number:
        found = reader.period(at)
        if found is not None:
            yield at, at + found[0]
        at += found[0] if found is not None else 1


def written_in_capitals(text: str) -> Iterator[str]:
    """Words that are written as names are, and abbreviations as they are written."""
    if text.isupper():
        return
    yield from (word.casefold() for word in _CAPITALS.findall(text) if word.casefold() not in _NAMES_PASSED)
    yield from (word.upper() for word in re.findall(r"\b(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]+)\b", text) if word != "I")


_NAMES_PASSED = word_set(
    """
    chief mp mayor council councillor cllr home office gold silver bronze board panel q a monday tuesday wednesday
    thursday friday saturday sunday press deputy assistant commissioner constable sergeant inspector
    superintendent express star mail post gazette echo times herald chronicle federation fed
    """
)


def is_of_a_measure(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word, in any form of it, stands in the name of a measure or a group: complained, complaints."""
    same = (readings for known, readings in vocabulary.parts.items() if root(known) == root(word))
    return any(one.sort is not Sort.AREA for readings in same for one in readings)


def as_meant(token: Token) -> Token:
    """A word without its slip, and written in full."""
    word = MISSPELT.get(token.word, token.word)
    return replace(token, word=SHORTHAND.get(word, word))
