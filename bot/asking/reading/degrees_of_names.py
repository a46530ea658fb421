"""Very satisfied is not satisfied: how far something goes, before a word of the measure, narrows what is counted.

Of a move the same words say nothing that its number does not: how sharply burglary has fallen.
"""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token
from bot.asking.words.words_without_bearing import OF_DEGREE


def without_degrees_of_names(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which no such word before a word of the measure is passed over."""
    if OF_DEGREE.isdisjoint(token.word for token in tokens):
        return path
    return tuple(
        Span(one.start, one.end) if _narrows(place, path, tokens, vocabulary) else one for place, one in enumerate(path)
    )


def _narrows(place: int, path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    one = path[place]
    said = one.end == one.start + 1 and tokens[one.start].word in OF_DEGREE and one.is_a(Sort.HARMLESS)
    if not said or place + 1 == len(path) or tokens[one.end].opens:
        return False
    if one.start and tokens[one.start - 1].word == "how":
        return False  # how sharply burglary fell
    word, following = tokens[one.end].word, path[place + 1]
    again = following.is_a(Sort.HARMLESS) and word in vocabulary.words_of_measures and word not in HARMLESS
    return following.is_a(Sort.MEASURE) or again
