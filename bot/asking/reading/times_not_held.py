"""A time that is asked of what is held as a percentage alone: the average response time, 101 waiting times.

The percentage is given, as what is known of how soon it is, and the answer says first that no time is held.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

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
_HOW_SOON = tuple(("how", word) for word in ("long", "quick", "quickly", "fast", "soon", "slow", "slowly"))


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


def _asks_for_a_time(at: int, typed: Sequence[str], told: set[str]) -> bool:
    if typed[at] in _WAITS or tuple(typed[at : at + 2]) in _HOW_SOON:
        return True
    before = typed[at - 1] if at else ""
    return typed[at] in _TIMES and (before in _TAKEN or (before not in _SOON and root(before) in told))


_SOON = word_set("in on")
"""In time and on time say how many were."""
