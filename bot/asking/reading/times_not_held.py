"""A time that is asked of what is held as a percentage alone: the average response time, 101 waiting times.

The percentage is given, as what is known of how soon it is, and the answer says first that no time is held. Of one
that is no share of what was soon enough, such as that of calls abandoned, no figure answers it.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.form_asked import ASKS_HOW_LONG
from bot.asking.question import NotUnderstood, Question
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

_WAITED = word_set("wait waits waiting waited")
_RUNG = word_set("call calls 101 999")
_WAITS = word_set("wait waits waiting waited delay delays speed")
_TIMES = word_set("time times duration durations")
_TAKEN = word_set(
    """
    response respond responding attendance attend attending waiting wait answer answering answered pickup queue queueing
    arrival arriving travel dispatch handling turnaround processing completion average avg mean median typical usual
    longest shortest
    """
)
"""Straight before a time they say what takes it, or which it is."""
_SHARES = word_set("percent percentage pct rate rates proportion share within inside compliance under over target")
"""Who says them asks how many of it are soon enough."""


def time_not_held(typed: Sequence[str], measures: Sequence[Measure]) -> str:
    """The name of the measure of which a time is asked that is not held; "" where none is asked, or it is one."""
    if len(measures) != 1 or measures[0].unit is not Unit.PERCENT or _SHARES & {*typed}:
        return ""
    (measure,) = measures
    own = words_of(measure.name)
    if any(word in _WAITS or (word in _TIMES and before not in _SOON) for before, word in pairwise(("", *own))):
        return ""  # the share of time that was lost
    told = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return measure.name if any(_asks_for_a_time(at, typed, told) for at in range(len(typed))) else ""


def waits_not_counted(typed: Sequence[str], asked: Question, measures: Sequence[Measure]) -> NotUnderstood | None:
    """`Average wait on 101` of the calls to it: how many there were says nothing of how long they waited."""
    said = [word for word in typed[1:] if word in _WAITED]
    if not said or any(one.unit is not Unit.COUNT for one in measures) or asked.explain:
        return None
    for measure in measures:
        called = [measure.name, *measure.aliases, measure.description]
        called += [name for one in measure.groups for name in (one.name, *one.aliases)]
        own = {word for name in called for word in words_of(name)}
        if own & _WAITED or not own & _RUNG:
            return None
    return NotUnderstood("told apart", "how long people waited", tuple(one.name for one in measures))


def _asks_for_a_time(at: int, typed: Sequence[str], told: set[str]) -> bool:
    if asks_how_many_minutes(typed, at):
        return True
    if typed[at] in _WAITS or tuple(typed[at : at + 2]) in ASKS_HOW_LONG:
        return True
    before = typed[at - 1] if at else ""
    if typed[at] == "time" and before not in _SOON and _is_to_a_deed(typed[at + 1 : at + 3]):
        return True
    return typed[at] in _TIMES and (before in _TAKEN or (before not in _SOON and root(before) in told))


def asks_how_many_minutes(typed: Sequence[str], at: int) -> bool:
    """`Average minutes`, `minutes to attend`: so many as it took, and not the limit of fifteen minutes."""
    if typed[at] not in _MINUTES:
        return False
    return typed[max(at - 1, 0)] in _MEANS or _is_to_a_deed(typed[at + 1 : at + 3])


def _is_to_a_deed(behind: Sequence[str]) -> bool:
    """`To attend`, behind a time or its unit."""
    return [*behind[:1]] == ["to"] and bool({root(one) for one in behind[1:]} & _DEEDS)


def is_of_how_soon(measure: Measure) -> bool:
    """Whether a percentage is of what was soon enough: by a limit or a time in its names, or by what is done in one."""
    told = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return bool(told & _LIMITS) or bool({root(word) for word in told} & _DONE_IN_A_TIME)


_LIMITS = word_set(
    "within inside under target time timely timeliness prompt promptly second seconds sec secs minute minutes min mins "
    "hour hours hr hrs day days week weeks month months sla deadline soon quickly in"
)
_DONE_IN_A_TIME = frozenset(map(root, word_set("answering answered attended attending attendance response responded")))
_MINUTES = word_set("minutes mins seconds secs hours hrs")
_MEANS = word_set("average avg mean median typical usual")
_DEEDS = frozenset(map(root, word_set("attend answer respond arrive reach pick")))
_SOON = word_set("in on first second last")
"""In time and on time say how many were, and right first time says no time either."""
