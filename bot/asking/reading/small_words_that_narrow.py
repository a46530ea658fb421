"""Small words that change nothing elsewhere, where they ask something else: how quickly, what could have been.

So do those that stand as a quality of cases: urgent calls, how many of them were silly, searches that were requested.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.common_words import DAYTIMES
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_QUICKLY = word_set("quick quickly fast")
_MODALS = word_set("could would")
_OF_WHO_ASKS = word_set("you i we u reeve somebody someone anyone anybody please it that this")
_DONE_TO_THEM = word_set(
    """
    asked asking calling collated compiled draft drafted forwarded furnished heard little looked mentioned needed noted
    obtained prepared provided requested requiring revealed rough saw seeking seen sought standing summarised told
    tried urgent waiting
    """
)
"""Between `how many` and a measure they say which of its cases: requested searches, tried burglaries."""
_NUMBERS = word_set("number numbers count total")
_WERE = word_set("is are was were been being")
_AS_THEY_WERE = frozenset(FRAME_SETS["remark"].words) | word_set("urgent back seen saw rough")
_AT_THE_END = DAYTIMES | {"suspect"}
_SHIFTS = word_set("shift shifts")
_WHOSE_SHIFT = word_set("my our his her their your night late early day this each per")
_FELL = word_set("fell fall falls fallen falling")
_LONG_TERM = (["long", "term"], ["short", "term"], ["longer", "term"])
_OVER_TIME = word_set("trend trends trending")
_EVERY = _SHIFTS | {"term"} | _FELL | _QUICKLY | _MODALS | _DONE_TO_THEM | _AS_THEY_WERE | _AT_THE_END


def without_small_words(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """A way of cutting a question in which such words are left over."""
    if _EVERY.isdisjoint(token.word for token in tokens):
        return path
    narrowing = {*_narrowing(path, tokens)}
    return tuple(Span(one.start, one.end) if place in narrowing else one for place, one in enumerate(path))


def _narrowing(path: Segmentation, tokens: Sequence[Token]) -> Iterator[int]:
    words = [token.word for token in tokens]
    moves = any(one.is_a(Sort.FIELD) for one in path)
    for place, one in enumerate(path):
        if words[one.start] in _SHIFTS and words[max(one.start - 1, 0)] in _WHOSE_SHIFT:
            yield place
        if (
            words[one.start] in _FELL
            and words[one.end : one.end + 1] == ["through"]
            and "the" not in words[one.end :][:2]
        ):
            yield place  # they came to nothing
        if words[one.start : one.end] in _LONG_TERM and _is_of_a_measure(path[place + 1 : place + 2], tokens):
            yield place  # long-term sickness is some of it
        if not one.is_a(Sort.HARMLESS) or words[one.end - 1] not in _EVERY:
            continue
        alone, before, word = one.end - one.start == 1, words[: one.start], words[one.end - 1]
        after = path[place + 1] if place + 1 < len(path) and not tokens[one.end].opens else None
        of_a_time = alone and word in _QUICKLY and before[-1:] == ["how"] and not moves
        last = alone and word in _AT_THE_END and one.end == len(words) > 1
        named = after is not None and after.is_a(Sort.MEASURE) and alone
        if (
            of_a_time
            or last
            or (named and _is_of_the_cases(word, before))
            or _is_what_they_were(one, words)
            or (alone and word in _MODALS and _might_have_been(words, one.start))
        ):
            yield place


def _is_of_a_measure(after: Sequence[Span], tokens: Sequence[Token]) -> bool:
    """Whether a measure follows in the same clause, and no trend of it is asked for."""
    named = bool(after) and after[0].is_a(Sort.MEASURE) and not tokens[after[0].start].parted
    return named and _OVER_TIME.isdisjoint(token.word for token in tokens)


def _is_of_the_cases(word: str, before: Sequence[str]) -> bool:
    """Whether a word straight before a measure says which of its cases are meant."""
    counted = [*before[-1:]] == ["many"] or ([*before[-1:]] == ["of"] and bool(_NUMBERS & {*before[-2:-1]}))
    return word == "urgent" or (word in _DONE_TO_THEM and counted)


def _is_what_they_were(span: Span, words: Sequence[str]) -> bool:
    """`How many calls were silly`: of those that are counted."""
    said = words[span.start : span.end]
    were = said[0] in _WERE or (span.start > 0 and words[span.start - 1] in _WERE)
    return were and said[-1] in _AS_THEY_WERE and "many" in words[: span.start]


def _might_have_been(words: Sequence[str], at: int) -> bool:
    behind, asked = words[at + 1 :], _OF_WHO_ASKS & {*words[at + 1 : at + 2], *words[max(at - 1, 0) : at]}
    return not asked and any(one == ("have", "been") for one in pairwise(behind))
