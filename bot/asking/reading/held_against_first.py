"""`Compared with February, how was March`: what a figure is held against may be named first."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.span import Segmentation
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token

_HOLDS_AGAINST = frozenset({"with", "to", "against", "than", "versus", "vs", "v", "from"})
_COMPARES = Reading(Sort.FIELD, Field.COMPARE.value)


def held_against_at(path: Segmentation, chosen: Sequence[Reading | None], tokens: Sequence[Token]) -> frozenset[int]:
    """The stretches that say that something is held against what follows: compared with, but not compare."""
    return frozenset(
        place
        for place, span in enumerate(path)
        if chosen[place] == _COMPARES and tokens[span.end - 1].word in _HOLDS_AGAINST
    )
