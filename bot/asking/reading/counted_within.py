"""`Robbery`, `GBH`, `hare coursing`, where a measure's description alone speaks of it: counted within that measure.

It has no figure by itself, and the measure's is more than it; so it is said what it is counted within, with that asked
instead as a choice.
"""

import re
from collections.abc import Iterator, Sequence

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

_PIECES = re.compile(r"[;.]")
_LEFT_OUT = re.compile(r"\b(?:left out|not counted|not included|excluded|belongs? to no|are no|is no)\b", re.I)
_EXCLUDED = re.compile(r"\b(?:not|no|without|except|excluding|excl|other than|apart from|but|out of)\b.*", re.I)
_IN_FULL = {
    "gbh": "grievous bodily harm",
    "abh": "actual bodily harm",
    **dict.fromkeys(("sheep", "cattle", "lambs", "cows"), "livestock"),
    "diesel": "fuel",
}
"""What the descriptions of measures call in full, or in a wider word."""
_TOO_WIDE = word_set("theft assault speed")
_FEWEST = 2
MOST_WITHIN = 3


def counted_within(words: Sequence[str], vocabulary: Vocabulary) -> list[Reading]:
    """The counts whose descriptions have all of some words in one piece; none where they say too little alone."""
    said = sense_of(tuple(one for word in words for one in words_of(_IN_FULL.get(word, word)))).bag
    deeds = said & DEEDS - _TOO_WIDE
    if not said or (not deeds and len(said) < _FEWEST):
        return []
    found = [
        Reading(Sort.MEASURE, key)
        for key, one in vocabulary.framework.measures.items()
        if any(said <= piece for piece in _pieces(one))
    ]
    return found if len(found) <= MOST_WITHIN else []


def _pieces(measure: Measure) -> Iterator[frozenset[str]]:
    """What is counted by the description of a measure, piece by piece, without what is left out."""
    if measure.unit is not Unit.COUNT or measure.combine is not Combine.SUM:
        return
    for piece in _PIECES.split(measure.description):
        if not _LEFT_OUT.search(piece):
            counted = (words_of(_EXCLUDED.sub("", part)) for part in piece.split(","))
            yield from (sense_of(words).bag for words in counted if words)
