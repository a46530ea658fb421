"""The time that was given with another end, or on to now: and to the end of March, total since then."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.adding_up import adds_up
from bot.asking.threads.named_alone import named_alone
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.threads.times_beside import in_full
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.periods import Period, PeriodKind, period_containing, span, year_ending

_TO = re.compile(rf"^{OPENED}(?:up )?(?:to|until|till|ending) (?:the )?(?:end (?:of )?)?(?:the )?(?P<end>.+?){CLOSED}$")
_THERE_WERE = r"(?: (?:have|has|had|did|were|was) (?:there|we|they|it)(?: been| had| have| got| get| record(?:ed)?)?)?"
_SINCE = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what was|whats been|give me) )?(?:the )?"
    rf"(?:total|running total|overall total|sum|how many(?: in total| altogether)?{_THERE_WERE})(?: so far)?"
    r" (?:since(?: then| that| that month)?(?: and now)?|from then(?: on| to| until| till| up to)?(?: now)?)"
    rf"(?: to date| so far| in total| altogether| overall)*{CLOSED}$"
)
_OF_A_TIME = (Intent.VALUE, Intent.RATE, Intent.CHANGE)
_SINGLE = (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.DAY)


def of_another_end(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The question before of the time from where it began to the end that is said; None where none is said."""
    previous = thread.question
    base = None if previous is None else only_period(previous, thread)
    if previous is None or base is None or previous.more_periods or previous.by:
        return None
    said = in_full(said)
    if _SINCE.match(said) and base.kind in _SINGLE and _adds_up(previous, vocabulary):
        since = AskedPeriod(Form.SINCE, (base,), words=f"since {base.text}")
        return replace(previous, intent=Intent.VALUE, period=since, against=None, against_period=None)
    found = _TO.match(said)
    if found is None or previous.intent not in _OF_A_TIME or previous.against_period is not None:
        return None
    month = month_named(found["end"], vocabulary, day)
    if month is None or base.kind not in (PeriodKind.YEAR_ENDING, PeriodKind.SPAN):
        return None
    if base.kind is PeriodKind.SPAN and month.end <= base.start:
        return NotUnderstood("two periods")
    return replace(previous, period=_to(month, base))


def _to(month: Period, base: Period) -> AskedPeriod:
    """As many months to another one where they were twelve, and else from where they began."""
    if base.kind is not PeriodKind.SPAN:
        year = year_ending(month.end.year, month.end.month)
        return AskedPeriod(Form.ROLLING, (year,), words=year.text)
    first = period_containing(PeriodKind.MONTH, base.start)
    whole = first if first == month else span(first, month)
    return just_that(whole)


def month_named(words: str, vocabulary: Vocabulary, day: date) -> Period | None:
    """The only month that some words name, and nothing else."""
    named = {one.periods for one in named_alone(words, vocabulary, day)}
    periods = named.pop() if len(named) == 1 else ()
    candidates = periods[0].candidates if len(periods) == 1 and periods[0].form is Form.NAMED else ()
    return candidates[0] if len(candidates) == 1 and candidates[0].kind is PeriodKind.MONTH else None


def _adds_up(previous: Question, vocabulary: Vocabulary) -> bool:
    plain = previous.intent in (Intent.VALUE, Intent.CHANGE, Intent.SIGNALS) and previous.against_period is None
    return plain and adds_up(previous, vocabulary.framework)
