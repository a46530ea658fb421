"""The time that the last answer was of: the one, or what the steps that it told make together."""

from datetime import timedelta
from itertools import pairwise

from bot.asking.asked_period import Form
from bot.asking.question import EACH_PERIOD, Question
from bot.asking.threads.thread import Thread
from bot.figures.periods import Period, PeriodKind, span


def only_period(previous: Question, thread: Thread) -> Period | None:
    """The one time that the last answer was of."""
    candidates = previous.period.candidates if previous.period.form is Form.NAMED else ()
    shown = {one.period for one in thread.shown if one.period is not None}
    of_a_wave = {one.kind for one in shown} == {PeriodKind.WAVE}
    if len(candidates) == 1 and (candidates[0].kind is PeriodKind.WAVE or not of_a_wave):
        return candidates[0]
    return shown.pop() if len(shown) == 1 else None


def stretch_of_the_run(previous: Question, thread: Thread) -> Period | None:
    """What the steps that were told one by one make together: the last 6 months by month."""
    told = sorted({one.period for one in thread.shown if one.period is not None}, key=lambda one: one.start)
    follows = len(told) > 1 and all(one.end + timedelta(days=1) == after.start for one, after in pairwise(told))
    dated = previous.by == EACH_PERIOD and follows and all(one.kind is not PeriodKind.SPAN for one in told)
    return span(told[0], told[-1]) if dated else None
