"""`Average wait in seconds`, `overtime in £k`: the unit that a figure is to be told in, said beside its measure."""

from collections.abc import Iterator

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.unit_asked_for import unit_said

BEFORE_UNITS = frozenset({"in"})
_GOES_ON = frozenset({"of", "or", "to", "per"})
_SECONDS_TOO = (("and", "seconds"), ("and", "secs"), ("and", "sec"))


def own_limit_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Clare's Law within 28 days`: the time within which the only measure that is named counts it anyway."""
    said = tuple(question.words[at + 1 : at + 3])
    if len(said) < _OF_A_LIMIT or not said[0].isdecimal() or said[1].isdecimal():
        return
    names = names_said(tuple(question.words), question.vocabulary)
    keys = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    own = words_of(question.vocabulary.framework.measures[keys.pop()].name) if len(keys) == 1 else ()
    limits = (own[place : place + 3] for place in range(len(own)))
    if any(len(one) > _OF_A_LIMIT and one[0] in BEFORE_LIMITS and _is_alike(one[1:], said) for one in limits):
        yield Span(at, at + 3, (Reading(Sort.HARMLESS, ASIDE),))


_OF_A_LIMIT = 2
BEFORE_LIMITS = frozenset({"in", "within", "under", "inside"})


def _is_alike(own: tuple[str, ...], said: tuple[str, ...]) -> bool:
    return own[0] == said[0] and stem(SHORTHAND.get(own[1], own[1]))[:3] == stem(SHORTHAND.get(said[1], said[1]))[:3]


def in_its_unit_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`In` and a unit, where all measures that are named can be told in it; no number stands behind it."""
    end = at + 2
    if at + 1 >= len(question.words):
        return
    word = question.words[at + 1]
    if tuple(question.words[end : end + 2]) in _SECONDS_TOO:
        end += 2
    if end < len(question.words) and (question.words[end].isdecimal() or question.words[end] in _GOES_ON):
        return
    names = names_said(tuple(question.words), question.vocabulary)
    keys = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    units = {question.vocabulary.framework.measures[key].unit for key in keys}
    if len(units) == 1 and unit_said(word, units.pop()) is not None:
        yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))
