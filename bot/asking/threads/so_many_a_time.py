"""`How many is that a day`, `and a week`, `daily?` after a total: that total over the days of its own time."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question
from bot.asking.reading.adding_up import adds_up
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.cadences import PERIODS_IN_A_YEAR
from bot.figures.measures import Measure
from bot.figures.periods import PeriodKind

_STEPS = {
    **dict.fromkeys(("day", "daily"), PeriodKind.DAY),
    **dict.fromkeys(("week", "weekly"), PeriodKind.WEEK),
    **dict.fromkeys(("month", "monthly"), PeriodKind.MONTH),
    **dict.fromkeys(("quarter", "quarterly"), PeriodKind.QUARTER),
    **dict.fromkeys(("year", "yearly", "annually"), PeriodKind.YEAR),
}
_IT = r"(?:that|it|this|those|they|these|we)"
_IS = r"(?:s|is|was|are|were|would|does|did|do|will|might|be)"
_MAKES = (
    r"(?:come to|come out at|come out as|come out to|work out at|work out as|work out to|work out|average out at"
    r"|average out to|average out|average at|average|mean|make|equate to|amount to|equal|look like|break down to"
    r"|get|take|have|record|see|deal with|handle)"
)
_ABOUT = r"(?:roughly|approximately|approx|about|around|on average|in|as|at|over)"
_A_TIME = r"(?:(?:a|an|each|every|per|by the|any|a single|an average) (?P<unit>day|week|month|quarter|year))"
_NO_NOUN = rf"(?!(?:{_IT}|{_IS}|{_ABOUT}|an?|each|every|per|by) )"
_HOW_MANY = (
    rf"(?:(?:{_ABOUT}|thats|that is) )*(?:how (?:many|much)|whats?)"
    rf"(?P<noun>(?: {_NO_NOUN}[a-z0-9]+){{0,3}})"
)
_OF_THAT = re.compile(
    rf"^{OPENED}{_HOW_MANY}(?: {_IS})?(?: {_IT})?(?: {_IS})?(?: {_MAKES})?(?: {_ABOUT})* {_A_TIME}"
    rf"(?P<that> {_IS} {_IT}(?: {_MAKES})?)?(?: {_ABOUT})?{CLOSED}$"
)
_A_TIME_ALONE = re.compile(
    rf"^{OPENED}(?:(?:or|{_ABOUT}|what|thats|that is|{_IT}|so many) )*"
    rf"(?:{_A_TIME}|(?:the |a )?(?P<adverb>daily|weekly|monthly|quarterly|yearly|annually)"
    rf"(?: average| rate| figure| number)?)(?: {_ABOUT})?{CLOSED}$"
)
_ANYTHING = word_set("of them those these ones crime crimes offence offence incident incidents report reports in total")
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)
_AVERAGED = (Intent.AVERAGE, Intent.LINES)


def so_many_a_time(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """The average a day, week, month, quarter or year of the total that was told; None where something else is asked.

    A time that is named alone is a part of what the measure is counted by: each month since then is no average. Of what
    is no total, such as a state or a change, none comes a day.
    """
    previous, step = thread.question, _step_said(said)
    if previous is None or step is None or len(previous.measures) != 1 or previous.intent in _OF_AIMS:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    found = _OF_THAT.match(said)
    if found is not None and not _is_the_measure(words_of(found["noun"]), measure):
        return None
    if not _is_shorter(step, measure.cadence) and (found is None or not re.search(rf"\b{_IT}\b", said)):
        return None
    if previous.intent in _AVERAGED and previous.cadences and previous.by != EACH_PERIOD:
        return replace(previous, cadences=(step,))
    if previous.intent is not Intent.VALUE or previous.by == EACH_PERIOD or previous.condition:
        return NotUnderstood("per time")
    if not adds_up(previous, vocabulary.framework):
        return NotUnderstood("no total", measure.name, near=(measure.combine.value,))
    told = None if previous.more_periods else only_period(previous, thread)
    if told is not None and told.kind is step:
        return None
    period = previous.period if told is None else just_that(told)
    return replace(previous, intent=Intent.AVERAGE, cadences=(step,), period=period, summed=False)


def _step_said(said: str) -> PeriodKind | None:
    """The step of time that is asked by, where the words ask for so many in one and nothing else."""
    if (found := _OF_THAT.match(said)) is not None:
        return _STEPS[found["unit"]]
    found = _A_TIME_ALONE.match(said)
    return None if found is None else _STEPS[found["unit"] or found["adverb"]]


def _is_the_measure(noun: Sequence[str], measure: Measure) -> bool:
    """`How many calls a day`: what is counted is called by words of the measure, and by none that may narrow it."""
    own = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return {stem(word) for word in noun if word not in _ANYTHING} <= own


def _is_shorter(step: PeriodKind, cadence: PeriodKind) -> bool:
    times = {**PERIODS_IN_A_YEAR, PeriodKind.DAY: 365}
    return times.get(step, 0) > times.get(cadence, 0)
