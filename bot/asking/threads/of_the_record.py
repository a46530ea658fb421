"""`How many`, `what was it in Walsall that month` after when something was highest or last so: of that time.

`When was that` is the record again, which tells it.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.asked_period import just_that
from bot.asking.periods.years_beside import moved_if_known
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.threads.times_beside import is_as_long
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.measures import Unit
from bot.figures.periods import Period

_THEN = r"(?: (?:then|at the time|(?:in |for )?that (?:month|week|quarter|year|day|time)))?"
_THAT_TIME = re.compile(
    r"(?:^| )(?:(?:in|for|during|over|at|on) )?(?:that|the same) (?P<unit>month|week|quarter|year|day|time)(?=$| )"
    r"|(?<=\w) then$"
)
_FEW_WORDS = 3
_AND = re.compile(r"^(?:(?:and|so|ok|but) )+")
_ASKS = re.compile(r"^(?:(?:and|so|ok|but) )*(?:what|whats|how|which|who|was|were|did|had)\b")
"""Asked so, `then` is that time, and no word said before what comes next: well then."""
_ASKS_WHAT = re.compile(r"^(?:(?:so|and|ok) )*what(?:s| was| were) (?!it\b)")
_HOW_MANY = said_alone(
    rf"how (?:many|much)(?: (?:is|was|were|are|did) (?:it|that|this|there|they|those|we (?:have|get|see)))?{_THEN}"
)
_FIGURE = said_alone(
    r"(?:(?:what|whats|what was|what is|what were) )?(?:the |its |that )?(?:actual |exact )?"
    rf"(?:figure|figures|number|numbers|count|value|total){_THEN}|what (?:was|is) (?:it|that){_THEN}"
)
_WHEN = said_alone(
    r"(?:when|what (?:month|week|quarter|year|day|date)|which (?:month|week|quarter|year|day|one))"
    r"(?:s| is| was| were)?(?: (?:it|that|this))?(?: (?:then|exactly|in))?"
)
"""The record is told with its time."""


def of_the_record(said: str, thread: Thread, framework: Framework) -> Question | NotUnderstood | None:
    """The figure of the one time that was told; None where several were, or something else is asked.

    That of the month in which the week lies was not told.
    """
    last = thread.question
    when = last is not None and last.intent in (Intent.EXTREME, Intent.HOW_OFTEN) and not (last.by or last.both_ends)
    if last is None or not when or thread.unanswered or len(thread.shown) != 1 or len(last.measures) != 1:
        return None
    if _WHEN.match(said) and last.intent is Intent.EXTREME:
        return last
    if {"now", "moment"} & {*said.split()}:
        return None
    counted = framework.measures[last.measures[0]].unit is Unit.COUNT
    period = thread.shown[0].period
    asks = _FIGURE.match(said) or (counted and _HOW_MANY.match(said))
    if period is None or not asks:
        return None
    if not _is_that_time(_THAT_TIME.search(said), period):
        return NotUnderstood("which of them")
    then = Question(measures=last.measures, areas=last.areas, groups=last.groups, period=just_that(period))
    return then if last.intent is Intent.EXTREME or last.occurs is not None else None


def of_the_time_told(text: str, thread: Thread, again: Callable[[str, Thread], Reply]) -> Reply | None:
    """`What was it in Walsall then`, `that month` after a record: of the time that was told, and not of now."""
    last, said = thread.question, " ".join(words_of(text))
    told = last is not None and last.intent in (Intent.EXTREME, Intent.HOW_OFTEN) and not (last.by or thread.unanswered)
    found, time = _THAT_TIME.search(said), thread.shown[0].period if len(thread.shown) == 1 else None
    if last is None or not told or time is None or found is None or len(said.split()) < _FEW_WORDS:
        return None
    if not _is_that_time(found, time):
        return Reply(text, last, Read(NotUnderstood("which of them")))
    rest = f"{said[: found.start()]}{said[found.end() :]}".strip()
    if last.since_when and found[0].strip() == "then" and _ASKS.match(said) is None:
        return Reply(text, last, Read(_either_time(rest, last, time)))
    then = Question(measures=last.measures, areas=last.areas, groups=last.groups, period=just_that(time))
    of_then = Thread(replace(then, home_meant=last.home_meant), shown=thread.shown)
    reply = again(_ASKS_WHAT.sub("and ", rest), of_then)
    if _is_at(reply, time):
        return reply
    # The same month the year before is told from the one that was told.
    reply = again(said, of_then) if "same" in found[0] else reply
    a_year_before = moved_if_known(time, -1)
    return reply if a_year_before is not None and _is_at(reply, a_year_before) else None


def _either_time(rest: str, last: Question, time: Period) -> NotUnderstood:
    """`Lanstow total then` after since when it is as low: of the time that was judged, or of when it was last so."""
    judged = last.period.candidates[0].in_words if len(last.period.candidates) == 1 else ""
    plain = _AND.sub("", rest)
    choices = (
        Choice(judged or "the newest", f"and {plain} in {judged}" if judged else f"and the latest {plain}"),
        Choice(time.in_words, f"and {plain} in {time.in_words}"),
    )
    return NotUnderstood("several readings", "then", choices=choices)


def _is_at(reply: Reply, time: Period) -> bool:
    asked = reply.read.outcome if reply.read is not None else None
    return isinstance(asked, Question) and asked.period.candidates == (time,)


def _is_that_time(found: re.Match[str] | None, period: Period) -> bool:
    """Whether the time that is said is the one that was told: no month is meant of a week."""
    unit = None if found is None else found["unit"]
    return unit in (None, "time") or is_as_long(unit, 1, period)
