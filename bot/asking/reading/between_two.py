"""The difference of two areas, measures or groups over one time."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_SEVERAL = word_set("them those these both")


def between_two(parts: Parts) -> bool:
    """`How many more burglaries in Sale than in Hope`: the difference of two areas or measures, not of two periods."""
    if not parts.has(Field.DIFFERENCE):
        return False
    two = len(parts.areas) + parts.home_said == 2 or len(parts.measures) == 2 or len(parts.groups) == 2
    return two and len(parts.periods) < 2


def points_at_several(words: Sequence[str]) -> bool:
    """`The gap between them`: between several that were told, and never from one to the average of all."""
    return any(one == "between" and other in _SEVERAL for one, other in pairwise(words))
