"""`Sefton, not Sandwell`: one thing of the question before in the place of another."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.threads.named_alone import Named, named_alone
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

MANY = 2
_HOW_IT_IS_COUNTED = word_set("a as the in number numbers count counts volume percent percentage percentages rate just")
"""`Numbers not percent`: how it is told, which is no thing of the question before."""
_PUT_RIGHT = (
    re.compile(r"^(?P<new>.+?),? (?:and )?(?:not|rather than|instead of|in place of) (?P<old>.+)$"),
    re.compile(r"^(?:not|instead of|rather than) (?P<old>.+?)(?:,| but| -) ?(?:but )?(?P<new>.+)$"),
    re.compile(r"^(?:change|swap|replace) (?P<old>.+?) (?:to|for|with|by) (?P<new>.+)$"),
)


def put_right(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The question before with what is said now in the place of what is said to be wrong; None where nothing is.

    What is said to be wrong must stand in it: else it cannot be told what is meant.
    """
    if text.startswith("how many"):
        return None  # how many were not abandoned
    pairs = [(found["new"], found["old"]) for one in _PUT_RIGHT if (found := one.match(text)) is not None]
    pairs = [one for one in pairs if not any({*words_of(said)} <= _HOW_IT_IS_COUNTED for said in one)]
    if not pairs or thread.question is None:
        return None
    previous = _with_its_time(thread.question, thread)
    asked = {
        right: None
        for new, old in pairs
        for now in named_alone(new, vocabulary, day)
        for before in named_alone(old, vocabulary, day)
        for right in _in_its_place(previous, before, now)
    }
    return next(iter(asked)) if len(asked) == 1 else NotUnderstood("not put right")


def _with_its_time(question: Question, thread: Thread) -> Question:
    """The question with the time that its answer was of, where it named none itself."""
    shown = {one.period for one in thread.shown}
    only = shown.pop() if len(shown) == 1 else None
    if question.period != NEWEST or only is None:
        return question
    return replace(question, period=just_that(only))


def _in_its_place(question: Question, old: Named, new: Named) -> Iterator[Question]:
    if len(old.areas) == len(new.areas) == 1 and old.areas[0] in question.areas:
        yield replace(question, areas=_put(question.areas, old.areas[0], new.areas[0]), home_meant=False)
    if len(old.measures) == len(new.measures) == 1 and old.measures[0] in question.measures and not question.groups:
        yield replace(question, measures=_put(question.measures, old.measures[0], new.measures[0]))
    if len(old.groups) == len(new.groups) == 1 and old.groups[0] in question.groups:
        yield replace(question, groups=_put(question.groups, old.groups[0], new.groups[0]))
    if len(old.periods) == len(new.periods) == 1:
        yield from _with_period(question, old.periods[0], new.periods[0])


def _put(keys: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if key == old else key for key in keys)


def _with_period(question: Question, old: AskedPeriod, new: AskedPeriod) -> Iterator[Question]:
    if _is_the_same(question.period, old):
        yield replace(question, period=new)
    elif question.against_period is not None and _is_the_same(question.against_period, old):
        yield replace(question, against_period=new)
    elif any(_is_the_same(one, old) for one in question.more_periods):
        more = tuple(new if _is_the_same(one, old) else one for one in question.more_periods)
        yield replace(question, more_periods=more)


def _is_the_same(said: AskedPeriod, old: AskedPeriod) -> bool:
    if said.form is Form.NAMED:
        return old.form is Form.NAMED and not {*said.candidates}.isdisjoint(old.candidates)
    return replace(said, words="") == replace(old, words="")


def of_the_year_before(right: Question, previous: Question) -> Question:
    """`Sorry, September` after October 2025: that of the same year, where it can be of another as well."""
    said, before = right.period, previous.period
    if said.form is not Form.NAMED or before.form is not Form.NAMED or before.relative or len(before.candidates) != 1:
        return right
    of_that_year = [one for one in said.candidates if one.start.year == before.candidates[0].start.year]
    if len(said.candidates) < MANY or len(of_that_year) != 1:
        return right
    return replace(right, period=replace(said, candidates=tuple(of_that_year)))
