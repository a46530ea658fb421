"""A time that is to stand beside another: July, with last July alongside; to June with the prior 12 months."""

import re
from collections.abc import Iterator

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_phrases import longest_first, phrases
from bot.asking.question import Intent, Question
from bot.asking.reading.as_many_before import is_so_many_before
from bot.asking.reading.parts import Parts
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.common_words import COURTESY
from bot.asking.words.field_words import Field
from bot.asking.words.steps_said import UNITS_EARLIER
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

WITH = frozenset({"with"})
_BESIDE = phrases(
    "alongside, alongside it, alongside that, beside it, beside that, next to it, next to that, side by side, "
    "for comparison, for comparisons sake, for a comparison, as a comparison, as comparison, as a comparator, "
    "by way of comparison, in comparison, for context, for reference, to compare, to compare with, to compare it with, "
    "to compare against, to compare to, as well, too"
)
_TOO = (["too"], ["as", "well"])
BESIDE = frozenset(phrase[0] for phrase in _BESIDE)
_JOINTS = word_set("with and plus n also v vs versus against to on alongside")
_GOES_ON = word_set("for in at across please pls and by ta thanks")
_FIGURES = word_set("figure figures number numbers total totals value values count counts rate rates")
_LONGEST = 7
_EARLIER = frozenset(one.value for one in (Field.YEAR_EARLIER, Field.YEAR_BEFORE, Field.PERIOD_EARLIER, *UNITS_EARLIER))


_COMPARED_WITH = re.compile(r"\bwith\b.+\bcompar\w+")


def leaves_what_is_compared(text: str, rest: str) -> bool:
    """Whether what is left of a text says no more that something is to stand beside it: with last year for comparison.

    Of the time that was to stand beside it would be the figure alone.
    """
    said, left = (" ".join(words_of(one)) for one in (text, rest))
    return _COMPARED_WITH.search(said) is not None and _COMPARED_WITH.search(left) is None and "with" in left.split()


def with_another_time_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`With` before a time, where another is named before it: the one is held against the other.

    By itself too, where it is said to stand beside, or its figures are: by borough, with last year alongside.
    """
    if question.words[at] not in WITH:
        return
    if length := _time_at(question, at + 1):
        end = at + 1 + length
        of_figures = question.words[end : end + 1] and question.words[end] in _FIGURES
        end += bool(of_figures)
        closes = end >= len(question.words) or question.tokens[end].opens or question.words[end] in _GOES_ON
        beside = bool(_beside(question, end))
        after_another = any(question.periods.period(place) for place in range(at))
        if beside or (closes and (of_figures or after_another)):
            yield Span(at, at + 1, (Reading(Sort.FIELD, Field.COMPARE.value),))


def beside_it_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Alongside`, `for comparison` behind a time: what is said by `with` already, and by itself that it is held so."""
    length = _beside(question, at)
    if not length:
        return
    for start in range(max(at - _LONGEST, 1), at):
        if _time_at(question, start) == at - start:
            joined = question.words[start - 1] in _JOINTS or question.words[at : at + length] in _TOO
            meant = Reading(Sort.HARMLESS, ASIDE) if joined else Reading(Sort.FIELD, Field.COMPARE.value)
            yield Span(at, at + length, (meant,))
            return


def passes_over_a_time_beside(asked: Question, parts: Parts) -> bool:
    """Whether `with last year alongside` was taken for the only time of a figure that is held against nothing."""
    if asked.intent not in (Intent.VALUE, Intent.RATE) or len(parts.periods) != 1:
        return False
    place, _ = parts.periods[0]
    behind = [*parts.words[parts.taken[place][0].end :]]
    beside = any(behind[: len(phrase)] == [*phrase] for phrase in _BESIDE) or {*behind[:1]} & _FIGURES
    return parts.before(place) in WITH and bool(beside)


def is_held_against_twice(asked: Question, parts: Parts) -> bool:
    """`Sale v Hope v last year`: against one another and against a time, which no one answer does."""
    if asked.intent not in (Intent.VALUE, Intent.RATE) or len(parts.periods) != 1:
        return False
    compare = Reading(Sort.FIELD, Field.COMPARE.value)
    against = [place for place, (_, one) in enumerate(parts.taken) if one == compare]
    place, _ = parts.periods[0]
    return len(against) > 1 and place - 1 - (parts.harmless.get(place - 1) in ("the", "to", "with")) in against


def _beside(question: PlainQuestion, at: int) -> int:
    """How many words from a place on say that what stands before them is set beside, and end what is said."""
    words = question.words[at : at + 1]
    for length, phrase in longest_first(_BESIDE).get(words[0], ()) if words else ():
        end = at + length
        if question.words[at:end] != phrase:
            continue
        while end < len(question.words) and question.words[end] in COURTESY:
            end += 1
        if end >= len(question.words) or question.tokens[end].opens:
            return length
    return 0


def _time_at(question: PlainQuestion, at: int) -> int:
    """How many words from a place on name a time: by its name, or as the year or so many periods before."""
    if at >= len(question.words):
        return 0
    found = question.periods.period(at)
    if found is not None:
        named = found[1].form in (Form.NAMED, Form.TO_DATE) or bool(found[1].candidates)
        return found[0] if named or is_so_many_before(found[1]) else 0
    for length in range(min(_LONGEST, len(question.words) - at), 0, -1):
        if any(one.key in _EARLIER for one in question.vocabulary.readings(tuple(question.words[at : at + length]))):
            return length
    return 0
