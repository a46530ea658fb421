"""`Minutes lost to trespass`, `trespass minutes lost`: the group of what is counted that bears another measure's name.

What is counted must be named straight before or behind, or earlier with what says that it comes of the other; `minutes
lost and trespass` are two measures.
"""

from collections.abc import Iterator, Sequence

from bot.asking.names.groups_by_cause import CAUSES, group_by_cause
from bot.asking.names.named import measures_in
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.figures.measures import Measure

_TO = ("to",)
_LOST = frozenset({"lost", "loses", "lose", "losing"})
CAUSE_BEGINNINGS = frozenset(cause[0] for cause in (*CAUSES, _TO))
_LONGEST = 6


def groups_by_cause_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What says that the measure before comes of something, with the group of it that is so."""
    behind = _behind_a_cause(question.words, at)
    measure = _named_before(question, at) if behind else None
    if measure is not None and (found := _group_from(question, behind, measure)) is not None:
        yield Span(at, found.end, found.readings)


def groups_before_their_measure_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Trespass minutes lost`: the name of another measure straight before the one that has a group of that name."""
    said = names_said(tuple(question.words), question.vocabulary)
    here = next((one for one in said if one.first == at), None)
    behind = next((one for one in said if here is not None and one.first == here.end), None)
    if here is None or behind is None or question.tokens[behind.first].parted or not measures_in(here.readings):
        return
    for key in measures_in(behind.readings):
        measure = question.vocabulary.framework.measures[key]
        group = group_by_cause(question.words[here.first : here.end], measure, question.vocabulary)
        if group is not None and key not in measures_in(here.readings):
            yield Span(here.first, behind.first, (Reading(Sort.GROUP, group.key, key),))


def _behind_a_cause(words: Sequence[str], at: int) -> int:
    """Where what something comes of stands, behind what says so at a place; 0 where nothing does."""
    ends = [at + len(one) for one in CAUSES if tuple(words[at : at + len(one)]) == one]
    if not ends and words[at] == "to" and at and words[at - 1] in _LOST:
        ends = [at + 1]
    return max(ends, default=0)


def _named_before(question: PlainQuestion, at: int) -> Measure | None:
    """The only measure that is named last before a place; in a thread the one before, where none is named."""
    said = names_said(tuple(question.words[:at]), question.vocabulary)
    keys = next((found for one in reversed(said) if (found := measures_in(one.readings))), frozenset())
    before = question.previous
    if not keys and before is not None:
        keys = frozenset(before.measures)
    return question.vocabulary.framework.measures[min(keys)] if len(keys) == 1 else None


def _group_from(question: PlainQuestion, at: int, measure: Measure) -> Span | None:
    words = question.words
    for end in range(min(at + _LONGEST, len(words)), at, -1):
        group = group_by_cause(words[at:end], measure, question.vocabulary)
        if group is not None:
            return Span(at, end, (Reading(Sort.GROUP, group.key, measure.key),))
    return None
