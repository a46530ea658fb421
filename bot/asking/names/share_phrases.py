"""Parts of a whole that are named as a fraction: more than half of all theft."""

from collections.abc import Iterator, Sequence
from itertools import product

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_phrases import by_first_word

_OF_IT = frozenset({"all", "our", "the", "total", "whole", "force", "wide", "recorded", "overall", "reported"})
_FRACTIONS = (
    *(("half",), ("a", "half"), ("one", "half"), ("a", "third"), ("one", "third"), ("two", "thirds")),
    *(("a", "quarter"), ("one", "quarter"), ("three", "quarters"), ("a", "fifth"), ("a", "tenth")),
    *(("the", "majority"), ("the", "bulk"), ("the", "lion", "share"), ("a", "majority")),
)
_ABOUT = (
    *(("more", "than"), ("over",), ("nearly",), ("almost",), ("about",), ("around",), ("roughly",), ("at", "least")),
    *(("less", "than"), ("under",), ("well", "over"), ("fully",), ("up", "to"), ()),
)
_SAID = frozenset((*about, *fraction) for about, fraction in product(_ABOUT, _FRACTIONS))
FRACTION_BEGINNINGS = frozenset(said[0] for said in (*_ABOUT, *_FRACTIONS) if said)
_IS_IT = frozenset({"is", "are", "was", "were", "isnt", "does", "do", "did", "has", "have", "had", "makes", "make"})
_PARTS_OF_TIME = frozenset({"first", "second", "last", "this", "next", "one"})
_FURTHEST = 4
_LONGEST = 5


def fractions_of(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[int]:
    """How many words from a place on ask whether something is so large a part of a measure that is named behind it."""
    if said[at] not in FRACTION_BEGINNINGS or (at and said[at - 1] in _PARTS_OF_TIME):
        return
    for phrase in by_first_word(_SAID).get(said[at], ()):
        length = len(phrase)
        if tuple(said[at : at + length]) == phrase and said[at + length : at + length + 1] == ["of"]:
            if phrase in _FRACTIONS and not _IS_IT & {*said}:
                return  # half of them is no question whether it is half
            if names_a_measure(said, at + length + 1, vocabulary):
                yield length + 2 * (said[at + length : at + length + 2] == ["of", "all"])
            return


def names_a_measure(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a measure is named behind a place, with nothing before it but that it is of all there are."""
    for place in range(at, min(at + _FURTHEST, len(said))):
        phrases = (tuple(said[place : place + length]) for length in range(1, _LONGEST + 1))
        if any(one.sort is Sort.MEASURE for phrase in phrases for one in vocabulary.readings(phrase)):
            return True
        if said[place] not in _OF_IT:
            return False
    return False
