"""`12 months up to then`, `by then last year`, behind one time that was told: to its end, or as far a year before."""

import re

from bot.asking.question import NotUnderstood
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period, stretch_of_the_run
from bot.figures.periods import MONTHS, Period, PeriodKind

_THEN = r"(?:then|that (?:month|point|date|time))"
_LONG = "".join(rf"(?<!{one} )" for one in ("month", "months", "12", "twelve", "12m", "year", "quarter", "quarters"))
_UP_TO = re.compile(
    rf"\b(?:up (?:to|until|till)|(?!{_LONG})(?:to|until|till|ending|ended)) {_THEN}\b(?! (?:on|onwards?)\b)",
    re.IGNORECASE,
)
"""Up to then, or so long to then; `compare to then` is of that time alone."""
_BY_THEN = re.compile(
    rf"\b(?:by|at|up to|to|until) {_THEN} (?P<year>last (?:year|yr)|(?:in )?the (?:year before|previous year))\b",
    re.IGNORECASE,
)
_OF_WEEKS = (PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.WAVE)


def up_to_then(text: str, thread: Thread) -> str | NotUnderstood:
    """What is asked with the end of the time that was told named; none where no time, or several, were."""
    last = thread.question
    if last is None or not (_UP_TO.search(text) or _BY_THEN.search(text)):
        return text
    told = only_period(last, thread) or stretch_of_the_run(last, thread)
    if told is None or last.more_periods or thread.unanswered or told.kind in _OF_WEEKS:
        return NotUnderstood("two periods")
    if _BY_THEN.search(text):
        return (
            _BY_THEN.sub("in the same period last year", text) if _is_a_stretch(told) else NotUnderstood("two periods")
        )
    return _UP_TO.sub(f"to {MONTHS[told.end.month - 1]} {told.end.year}", text)


def _is_a_stretch(told: Period) -> bool:
    return told.kind is PeriodKind.SPAN
