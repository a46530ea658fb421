"""`By borough with the force`, `including the force total`: the whole is to stand in the row with its parts."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_WITH = word_set("including incl inc include plus")
_PARTED = frozenset({"by", "each", "every", "per", "all"})
_FIGURE = word_set("total totals figure figures number overall too")
_BEFORE = frozenset({"the", "our", "overall", "whole"})
_OF_HOME = Reading(Sort.FIELD, Field.HOME.value)
_THE_FORCE = Reading(Sort.KIND, "force")
WHOLE_TOO_BEGINNINGS = _WITH
WHOLE_TOTALS = _FIGURE
_LONGEST = 5


def whole_too_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What joins the whole to its parts, where the kind of these is said before it: it is `and`."""
    if question.words[at] in _WITH and _is_by_a_kind(question, at) and _whole_at(question, at + 1):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, "and"),))


def whole_total_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`The force total` behind it: the whole, and no sum of the parts."""
    joined = at > 0 and question.words[at - 1] in _WITH | {"and", "with"} and _is_by_a_kind(question, at - 1)
    end = _whole_at(question, at) if joined else 0
    home = question.vocabulary.framework.home
    if home is None or not end or not {*question.words[end : end + 1]} & _FIGURE:
        return
    if _OF_HOME not in question.vocabulary.readings(tuple(question.words[at : end + 1])):
        yield Span(at, end + 1, (Reading(Sort.AREA, home),))


def _is_by_a_kind(question: PlainQuestion, at: int) -> bool:
    """Whether a kind of area was asked through before a place: by borough, each district."""
    words = question.words
    return any(
        words[place] in _PARTED and _is_a(Sort.KIND, question, words[place + 1 : place + 1 + length])
        for place in range(at)
        for length in (1, 2, 3)
        if place + 1 + length <= at
    )


def _whole_at(question: PlainQuestion, at: int) -> int:
    """Where home ends that is named at a place; 0 where it is not."""
    words, home = question.words, question.vocabulary.framework.home
    for end in range(min(at + _LONGEST, len(words)), at, -1):
        said = tuple(words[at:end])
        readings = question.vocabulary.readings(said) | question.vocabulary.readings(_bare(said))
        if readings & {Reading(Sort.AREA, home or ""), _OF_HOME, _THE_FORCE}:
            return end
    return 0


def _bare(said: Sequence[str]) -> tuple[str, ...]:
    return tuple(said[1:]) if len(said) > 1 and said[0] in _BEFORE else tuple(said)


def _is_a(sort: Sort, question: PlainQuestion, said: Sequence[str]) -> bool:
    return bool(said) and any(one.sort is sort for one in question.vocabulary.readings(tuple(said)))
