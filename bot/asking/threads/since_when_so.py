"""`Since when`, `when did that start` after a figure that is out of the usual: for how long in a row it has been so."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.asked_period import NEWEST, Form
from bot.asking.question import Condition, Intent, Occurs, Question, Read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.figures.control_charts import Signal

_IT = r"(?:it|that|this|the run|the trend|it all)"
_SO = (
    r"(?:going on|been going on|so|been so|like (?:that|this)|been like (?:that|this)|the case|been the case|happening"
    r"|been happening|that way|been that way|lasted|last|gone on)"
)
_SINCE_WHEN = said_alone(
    rf"since when(?: (?:has|is|was) {_IT} {_SO})?|from when|for how long|how long(?: for| so far| now)?"
    rf"|how long (?:has|did|is|was) {_IT} {_SO}(?: for| on)?|since what (?:month|week|quarter|date|time)"
    rf"|when did {_IT} (?:start|begin|set in|kick in|happen first|first happen)"
    rf"|when was {_IT} first (?:so|noticed|seen)"
)
_HELD = {
    Signal.ABOVE_UPPER_LIMIT: Condition.ABOVE_LIMIT,
    Signal.BELOW_LOWER_LIMIT: Condition.BELOW_LIMIT,
    Signal.SHIFT_ABOVE: Condition.ABOVE_AVERAGE,
    Signal.SHIFT_BELOW: Condition.BELOW_AVERAGE,
    Signal.TREND_UP: Condition.RISING,
    Signal.TREND_DOWN: Condition.FALLING,
}
"""What has held in every period of a row that carries the signal."""


def since_when_so(said: str, thread: Thread) -> Reply | None:
    """How many periods in a row have been as the newest was told to be, for each signal of it; None where none was."""
    last = thread.question
    if last is None or thread.unanswered or not _SINCE_WHEN.match(said):
        return None
    rows = tuple(_rows(last, thread))
    return Reply(said, last, Read(rows[0]), each=rows if len(rows) > 1 else ()) if rows else None


def _rows(last: Question, thread: Thread) -> Iterator[Question]:
    of_now = thread.listed is not None and thread.listed.intent is Intent.LIST_SIGNALS
    of_the_newest = last.period.form is Form.NEWEST or last.period.relative or of_now
    of_it = [one for one in thread.shown if ((one.measure,), (one.area,)) == (last.measures, last.areas)]
    if len(of_it) != 1 or (of_it[0].group and of_it[0].group not in last.groups) or last.by or not of_the_newest:
        return
    (told,) = of_it
    plain = replace(told.question, intent=Intent.HOW_OFTEN, period=NEWEST, occurs=Occurs.IN_A_ROW, rate=None)
    plain = replace(plain, home_meant=last.home_meant, known_on=last.known_on, as_at=last.as_at)
    if last.intent is Intent.HOW_OFTEN and last.condition is not None:
        yield replace(plain, condition=last.condition, threshold=last.threshold, signal_side=last.signal_side)
    elif last.intent in (Intent.VALUE, Intent.SIGNALS):
        yield from (replace(plain, condition=_HELD[one]) for one in told.signals if one in _HELD)
