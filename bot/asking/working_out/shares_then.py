"""A share, and where that is asked for what it was before."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, Question
from bot.asking.working_out.comparisons import share_figure
from bot.asking.working_out.work import Subject
from bot.figures.periods import PeriodError


def shares_then_and_now(subjects: Sequence[Subject], question: Question) -> list[Figure | NoFigure]:
    """The share that is asked for, and with what it is held against the same share then; of several groups each."""
    if len(question.groups) > 1 and len(question.measures) == len(question.areas) == 1:
        each = zip(subjects, question.groups, strict=True)
        return [
            share for one, group in each for share in shares_then_and_now([one], replace(question, groups=(group,)))
        ]
    now = share_figure(subjects, question)
    if isinstance(now, NoFigure) or (question.against is None and question.against_period is None):
        return [now]
    before = question.against_period or _before(now, question)
    if before is None:
        return [NoFigure(reason="no counterpart", details={"words": now.period.in_words if now.period else ""})]
    return [now, share_figure(subjects, replace(question, period=before))]


def _before(now: Figure, question: Question) -> AskedPeriod | None:
    """The same period a year before, or the one straight before; None where there is no such period."""
    if now.period is None:
        return None
    try:
        earlier = now.period.before() if question.against is Against.PERIOD_EARLIER else moved(now.period, -1)
    except PeriodError:  # a wave, or a stretch of them
        return None
    return AskedPeriod(Form.NAMED, (earlier,), words=earlier.text)
