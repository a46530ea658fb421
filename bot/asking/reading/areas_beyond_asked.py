"""Whether a question asks which areas of a kind are beyond a number: which districts had more than 200 burglaries."""

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_OF_THEIR_MEAN = (Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE)
_BESIDE_THE_MEAN = frozenset({*_OF_THEIR_MEAN, Field.WHICH, Field.ANY, Field.RATE, Field.HOME, Field.AS_NUMBERS})
_OF_EACH = word_set("its their own our my process or")
"""Each has an average over time, too; on which side of it something lies is asked with `or`."""
_OTHERWISE = (Field.CHANGE, Field.COMPARE, Field.DIFFERENCE, Field.HOW_OFTEN, Field.RANK, Field.SHARE, Field.PERCENT)


def asks_which_are_beyond(parts: Parts) -> bool:
    """Whether areas of a kind are held against a number that stands before what is counted.

    Behind it a number may say of whom it is: missing persons under 18 by district. The average may stand for one.
    """
    if _are_beyond_their_mean(parts):
        return True
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    kinds = [place for place, (_, one) in enumerate(parts.taken) if one is not None and _is_of_areas(one)]
    if len(at) != 1 or len(named) != 1 or not (parts.kinds and kinds) or parts.has(*_OTHERWISE):
        return False
    return kinds[0] < at[0] < named[0]


def _are_beyond_their_mean(parts: Parts) -> bool:
    """`Which districts are above average`: above the mean of what the districts have."""
    place = next((parts.fields[one] for one in _OF_THEIR_MEAN if one in parts.fields), None)
    plain = len(parts.kinds) == len(parts.measures) == 1 and not (parts.cadences or parts.peers or parts.dimensions)
    if place is None or not plain or len(parts.periods) > 1 or not {*parts.fields} <= _BESIDE_THE_MEAN:
        return False
    return _OF_EACH.isdisjoint(parts.words_at(place))


def _is_of_areas(reading: Reading) -> bool:
    """Whether areas are asked for: by their kind, or as areas alone."""
    return reading.sort is Sort.KIND or reading == _AREAS


_AREAS = Reading(Sort.FIELD, Field.AREAS.value)
