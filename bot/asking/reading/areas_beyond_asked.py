"""Whether a question asks which areas of a kind are beyond a number: which districts had more than 200 burglaries."""

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_OTHERWISE = (Field.CHANGE, Field.COMPARE, Field.DIFFERENCE, Field.HOW_OFTEN, Field.RANK, Field.SHARE, Field.PERCENT)


def asks_which_are_beyond(parts: Parts) -> bool:
    """Whether areas of a kind are held against a number that stands before what is counted.

    Behind it a number may say of whom it is: missing persons under 18 by district.
    """
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    kinds = [place for place, (_, one) in enumerate(parts.taken) if one is not None and _is_of_areas(one)]
    if len(at) != 1 or len(named) != 1 or not (parts.kinds and kinds) or parts.has(*_OTHERWISE):
        return False
    return kinds[0] < at[0] < named[0]


def _is_of_areas(reading: Reading) -> bool:
    """Whether areas are asked for: by their kind, or as areas alone."""
    return reading.sort is Sort.KIND or reading == _AREAS


_AREAS = Reading(Sort.FIELD, Field.AREAS.value)
