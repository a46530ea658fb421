"""Small words that change nothing elsewhere, where they ask something else: how quickly, what could have been."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_QUICKLY = word_set("quick quickly fast")
_MODALS = word_set("could would")
_EVERY = _QUICKLY | _MODALS


def without_small_words(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """A way of cutting a question in which such words are left over."""
    moves = any(one.is_a(Sort.FIELD) for one in path)
    return tuple(Span(one.start, one.end) if _narrows(one, tokens, moves=moves) else one for one in path)


def _narrows(span: Span, tokens: Sequence[Token], *, moves: bool) -> bool:
    word = tokens[span.start].word
    if word not in _EVERY or span.end - span.start > 1 or not span.is_a(Sort.HARMLESS):
        return False
    if word in _QUICKLY:
        return not moves and span.start > 0 and tokens[span.start - 1].word == "how"
    return [token.word for token in tokens[span.end : span.end + 2]] == ["have", "been"]
