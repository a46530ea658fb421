"""`Before that when was it last over 65`, `lowest before that`: an end, or a last time, of all before what was told."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Occurs, Question, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period, stretch_of_the_run
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.periods import Period, PeriodKind

_BEFORE = (
    r"(?:before|prior to|previous to|earlier than) (?:that|then|this|it)"
    r"(?: (?:one|month|week|quarter|year|time))?"
)
_AHEAD = re.compile(rf"^{OPENED}(?:and )?{_BEFORE},? (?:and )?(?P<asked>.+?){CLOSED}$")
_BEHIND = re.compile(rf"^{OPENED}(?P<asked>.+?),? (?:{_BEFORE}|beforehand|previously){CLOSED}$")
_AND_THEN = re.compile(
    rf"^{OPENED}(?:(?:when|what) (?:was|about) (?:it |the time )?|the time |the last time )?{_BEFORE}{CLOSED}$"
)
_OF_ALL = (Form.NEWEST, Form.EVERYTHING)


def of_all_before_that(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """What is asked of all that is held before the time that was told; None where no end and no last time is asked."""
    last = thread.question
    told = None if last is None or thread.unanswered else _told(last, thread)
    if last is None or told is None:
        return None
    earlier = AskedPeriod(Form.EVERYTHING, (told.before(),), words=f"before {told.in_words}")
    if _AND_THEN.match(said):
        again = last.intent is Intent.HOW_OFTEN and last.occurs is Occurs.LAST
        return replace(last, period=earlier) if again else None
    found = _AHEAD.match(said) or _BEHIND.match(said)
    if found is None:
        return None
    figures = replace(only_its_figures(last), period=NEWEST)
    asked = read(found["asked"], vocabulary, day, figures).outcome
    if not isinstance(asked, Question) or asked.more_periods or asked.by or asked.since_when:
        return None
    of_times = asked.intent is Intent.EXTREME or (asked.intent is Intent.HOW_OFTEN and asked.condition is not None)
    same = (asked.measures, asked.areas, asked.groups) == (last.measures, last.areas, last.groups)
    if not (of_times and same) or asked.period.form not in _OF_ALL or asked.against_period is not None:
        return None
    return replace(asked, period=earlier)


def _told(last: Question, thread: Thread) -> Period | None:
    """The time that was told, of one thing; no stretch has one straight before it, and is told by its first."""
    if last.by not in ("", "each period") or len(last.measures) != 1 or len(last.areas) != 1 or len(last.groups) > 1:
        return None
    told = (
        only_period(last, thread) if last.intent in (Intent.VALUE, Intent.SIGNALS, Intent.RATE) else _of_an_end(thread)
    )
    told = told or stretch_of_the_run(last, thread)
    return None if told is None or told.kind in (PeriodKind.SPAN, PeriodKind.WAVE, PeriodKind.YEAR_ENDING) else told


def _of_an_end(thread: Thread) -> Period | None:
    periods = {one.period for one in thread.shown if one.period is not None}
    return periods.pop() if len(periods) == 1 else None
