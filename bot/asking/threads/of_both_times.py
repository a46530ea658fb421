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
_THOSE_SO_MANY = re.compile(
    r"^(?P<said>.+?),? (?:for|in|over|on|during|across|at)(?: (?:both|all|each) of)? (?:those|these|the|them)"
    r"(?: (?:same|very))* (?P<many>two|three|four|2|3|4)(?: (?:then|please|pls|too|as well))*$",
    re.IGNORECASE,
)
_SO_MANY = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_ANY = ("period", "time", "date")


def without_those_times(text: str, last: Question | None) -> str:
    """`Arrest rate for those same two`, behind two months: what is asked is asked of each of them anyway."""
    found = _THOSE_SO_MANY.match(text.strip(" ?!."))
    if found is None or last is None or len(last.areas) > 1 or len(last.measures) != 1 or len(last.groups) > 1:
        return text
    return found["said"] if 1 + len(last.more_periods) == _SO_MANY[found["many"].lower()] else text


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
