"""`Average wait in seconds`, `overtime in £k`: the unit that a figure is to be told in, said beside its measure."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_phrases import by_first_word, first_words, phrases
from bot.asking.question import Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.unit_asked_for import UNITS_SAID, unit_said
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Unit

BEFORE_UNITS = frozenset({"in"})
_POINTS = phrases(
    "points, pts, pp, ppt, ppts, percentage points, percentage pts, percent points, percent pts, per cent points, "
    "pct points"
)
_SAID_AS_POINTS = "|".join(sorted((" ".join(one) for one in _POINTS), key=len, reverse=True))
_IN_POINTS = re.compile(rf"^(?P<asked>.*?\w)(?:,? in|,)? \(?(?:{_SAID_AS_POINTS})\)?[?.]*$", re.IGNORECASE)
UNIT_BEGINNINGS = frozenset({*BEFORE_UNITS, *UNITS_SAID, *first_words(_POINTS)})
_HELD_AGAINST = word_set(
    "v vs versus against compared comparison compare on than change changed difference up down since gap apart moved"
)
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
    """`In` and a unit that all that is meant can be told in, or its own unit at an end; no number stands behind it."""
    opened = at + int(question.words[at] in BEFORE_UNITS)
    ends = _ends(question.words, at)
    if opened == at and not (at and (question.tokens[at].opens or ends)):
        return
    for said, own in _units_at(question.words, opened):
        end = opened + said
        closes = end == len(question.words) or question.tokens[end].opens
        goes_on = not closes and (question.words[end].isdecimal() or question.words[end] in _GOES_ON)
        if (closes or opened > at) and not goes_on and own(question):
            yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))


def _units_at(words: Sequence[str], at: int) -> Iterator[tuple[int, Callable[[PlainQuestion], bool]]]:
    """The units that are said at a word: how many words say each, and whether a question can be told in it."""
    for phrase in by_first_word(_POINTS).get(words[at], ()) if at < len(words) else ():
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield len(phrase), _are_points
    if at < len(words) and words[at] in UNITS_SAID:
        yield (
            1 + 2 * (tuple(words[at + 1 : at + 3]) in _SECONDS_TOO),
            partial(_can_be_told_in, words[at], alone=not (_ends(words, at) or words[at - 1] in BEFORE_UNITS)),
        )


def _ends(words: Sequence[str], at: int) -> bool:
    """Whether a unit of time ends what is asked, and no number of it is said."""
    return 0 < at == len(words) - 1 and not words[at - 1][:1].isdecimal()


def _can_be_told_in(word: str, question: PlainQuestion, *, alone: bool) -> bool:
    units = _units_meant(question)
    said = unit_said(word, units.pop()) if len(units) == 1 else None
    return said is not None and (said.of == 1 or not alone)


def _are_points(question: PlainQuestion) -> bool:
    """Whether percentages are held against something: they are so in points anyway."""
    return _units_meant(question) == {Unit.PERCENT} and not _HELD_AGAINST.isdisjoint(question.words)


def _units_meant(question: PlainQuestion) -> set[Unit]:
    """The units of the measures that are named, or else of those of the question that is followed up."""
    names = names_said(tuple(question.words), question.vocabulary)
    keys = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    before = () if question.previous is None else question.previous.measures
    return {question.vocabulary.framework.measures[key].unit for key in keys or before}


def without_points(text: str, previous: Question | None, framework: Framework) -> str:
    """`V previous 12, in points` after a percentage: what is asked; it is told in points anyway."""
    units = {framework.measures[key].unit for key in previous.measures} if previous is not None else set()
    asked = _IN_POINTS.match(text) if units == {Unit.PERCENT} else None
    held = asked is not None and not _HELD_AGAINST.isdisjoint(words_of(asked["asked"]))
    return asked["asked"] if asked is not None and held else text
