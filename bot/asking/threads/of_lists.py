"""What goes on from a list: the same for another area, and the meeting before or after the one that was told."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.threads.measure_of_a_list import of_a_measure
from bot.asking.threads.named_alone import named_alone
from bot.asking.words.reason_phrases import SOURCE_SAID
from bot.figures.periods import parse_period

OF_AREAS = frozenset(
    {
        *(Intent.LIST_SIGNALS, Intent.LIST_LATE, Intent.LIST_MISSED, Intent.LIST_TARGETS, Intent.LIST_MOVED),
        *(Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.LIST_COUNTS, Intent.OVERVIEW),
    }
)
"""Lists that can be asked for of an area."""
_OF_FIGURES = OF_AREAS - {Intent.LIST_LATE, Intent.OVERVIEW}
_ASKS_FOR_ITS_SOURCE = frozenset({*SOURCE_SAID.split(", "), "where are they from", "where are those from", "sources"})
_LEADING = re.compile(
    r"^(?:(?:and|ok|so|now|then|what about|how about|same|same again|the same|for|in|at|just|across|within|only|show me"
    r"|(?:(?:the|those|these|any) (?:ones|of them)|any|anything)(?= (?:for|in|at|of|from))|of them|those|from"
    r"|(?:which|what|any)(?: ones)?(?: of (?:those|them|these))? (?:are|is|were|was)(?= (?:for|in|at|of|from))) )+"
)
_HOW_FAR = re.compile(r"^(?:and )?(?:by )?how (?:much|far|many)(?: by| off| from (?:the |their )?targets?)?$")
_WHEN = re.compile(
    r"^(?:and )?(?:so )?(?:when|what date|which day|what day)s?(?: is| was| exactly)?(?: it| that| this)?$"
)
_ONE = r"(?:(?:meeting|board|date|one)(?: (?:that|it))?)?(?: that| it| this)?"
_BEFORE = re.compile(
    rf"^(?:(?:and|what about|when was|whens|when is) )*(?:the )?"
    rf"(?:(?:one|meeting|board|date) before|previous|last|prior) ?{_ONE}$"
)
_AFTER = re.compile(
    rf"^(?:(?:and|what about|when is|whens|when was) )*(?:the )?"
    rf"(?:(?:one|meeting|board|date) (?:after|following)|following|next|subsequent) ?{_ONE}$"
)


def list_followed(said: str, listed: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The list that is asked for now, where what is said goes on from the one before; else None."""
    if listed.intent is Intent.LIST_MEETINGS:
        return _meetings(said, listed, vocabulary, day)
    if listed.intent in _OF_FIGURES and said in _ASKS_FOR_ITS_SOURCE:
        return replace(listed, explain=True)
    if listed.intent in (Intent.LIST_MISSED, Intent.LIST_TARGETS) and not listed.by and _HOW_FAR.match(said):
        return replace(listed, intent=Intent.LIST_TARGETS)  # it says how far each is from its target
    rest = _LEADING.sub("", said)
    if listed.intent not in OF_AREAS or not rest:
        return None
    areas = {one.areas for one in named_alone(rest, vocabulary, day) if one.areas}
    if len(areas) == 1:
        return replace(listed, areas=areas.pop(), home_meant=False)
    return of_a_measure(said, listed, vocabulary, day)


def _meetings(said: str, listed: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The same meetings once more, or the one beside the first that was told."""
    if _WHEN.match(said):
        return listed
    boards = {key for _, key in listed.topics}
    held = sorted({one.held_on for one in vocabulary.register.meetings if not boards or one.board in boards})
    told = _told(listed, held, day)
    if told is None:
        return None
    before, after = [one for one in held if one < told], [one for one in held if one > told]
    if _BEFORE.match(said):
        return _on(listed, before[-1]) if before else NotUnderstood("no other meeting", "before")
    if _AFTER.match(said):
        return _on(listed, after[0]) if after else NotUnderstood("no other meeting", "after")
    return None


def _told(listed: Question, held: list[date], day: date) -> date | None:
    """The first of the meetings that were told."""
    if listed.period.form is Form.NEWEST:
        return next((one for one in held if one >= day), None)
    within = listed.period.candidates[0] if listed.period.candidates else None
    return None if within is None else next((one for one in held if within.start <= one <= within.end), None)


def _on(listed: Question, day: date) -> Question:
    period = AskedPeriod(Form.NAMED, (parse_period(day.isoformat()),), words=day.isoformat())
    return replace(listed, period=period)
