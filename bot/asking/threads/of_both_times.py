"""`And % answered in 10 secs for both weeks`: what is asked now, at each of the two times that stand there."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.asked_period import just_that
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.threads.times_beside import is_as_long

_OF_BOTH = re.compile(
    r"^(?P<said>.+?),? (?:(?:for|in|over|of|on|during|across|at) )?"
    r"(?:both(?:(?: of)? (?:the|those|these))?|(?:those|these|the same|the) two|each of (?:the|those) two)"
    r" (?P<unit>week|month|quarter|year|wave|period|time|date)s(?: (?:then|please|pls|too|as well))*$"
)
_ANY = ("period", "time", "date")


def of_both_times(said: str, thread: Thread, again: Callable[[str, Thread], Reply]) -> Reply | None:
    """The figures of the two times, or that a time of its own is named beside them; None where no two stand there."""
    found, last, before = _OF_BOTH.match(said), thread.question, thread.beside
    now = None if last is None else only_period(last, thread)
    if (
        found is None
        or last is None
        or now is None
        or before is None
        or thread.unanswered
        or now.kind is not before.kind
    ):
        return None
    if found["unit"] not in _ANY and not is_as_long(found["unit"], 1, now):
        return None
    first, then = sorted((before, now), key=lambda time: time.start)
    of_both = replace(last, period=just_that(first), more_periods=(just_that(then),))
    reply = again(found["said"], replace(thread, question=of_both))
    asked = reply.read.outcome if reply.read is not None else None
    if not isinstance(asked, Question) or len(asked.more_periods) == 1:
        return reply
    return Reply(said, last, Read(NotUnderstood("two periods")))
