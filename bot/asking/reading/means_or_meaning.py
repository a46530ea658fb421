"""`Mean`: the average, or what a word means."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.span import Segmentation
from bot.asking.words.field_words import Field

_ASKED = {Field.AVERAGE.value, Field.MEANING.value}


def either_mean(path: Segmentation) -> bool:
    """Whether what is asked rests on a word that can be the average as well as a meaning."""
    several = (span.readings for span in path if len(span.readings) > 1)
    return any({one.key for one in readings if one.sort is Sort.FIELD} == _ASKED for readings in several)
