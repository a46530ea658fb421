"""`Mean`: the average, or what a word means."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.span import Segmentation
from bot.asking.words.field_words import Field


def either_mean(path: Segmentation) -> bool:
    """Whether what is asked rests on a word that can be the average as well as a meaning."""
    asked = {Field.AVERAGE.value, Field.MEANING.value}
    return any({one.key for one in span.readings if one.sort is Sort.FIELD} == asked for span in path)
