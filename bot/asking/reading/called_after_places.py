"""A club or a paper that is called after a place: Harwick FC asked, the Sale Mail wants to know. It is of no place."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_CLUBS_AND_PAPERS = word_set(
    """
    fc afc rfc rufc cfc united rovers wanderers athletic albion hotspur gazette chronicle post mail echo times herald
    argus express star news mercury observer advertiser telegraph journal guardian fm radio rugby football cricket
    """
)
_BEFORE_THEM = word_set("city town county evening daily weekly live sunday morning free")
_ASKS = frozenset(FRAME_SETS["wanting"].words) | word_set("ringing rang phoned emailed on been is are has have")
_BEHIND = 3


def is_called_after_a_place(words: Sequence[str], end: int) -> int:
    """Where the name of a club or a paper that asks ends, where a place that ends before a word begins it; else 0."""
    at = end + (words[end : end + 1] != [] and words[end] in _BEFORE_THEM)
    if at >= len(words) or words[at] not in _CLUBS_AND_PAPERS:
        return 0
    at += words[at + 1 : at + 2] == ["club"]
    return at + 1 if any(word in _ASKS for word in words[at + 1 : at + 1 + _BEHIND]) else 0


def without_places_of_clubs(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """A way of cutting a question in which no club or paper that asks stands for the place it is called after."""
    if not any(one.is_a(Sort.AREA) for one in path):
        return path
    words = [token.word for token in tokens]
    return tuple(
        Span(one.start, one.end) if one.is_a(Sort.AREA) and is_called_after_a_place(words, one.end) else one
        for one in path
    )
