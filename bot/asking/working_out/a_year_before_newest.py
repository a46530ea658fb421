"""A statistic as it was a year before its newest, of whichever period that is: peers are compared over an older one."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Listed, NoFigure, Worked
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.periods.years_beside import moved
from bot.asking.question import Question
from bot.asking.working_out.waves import waves_a_year_before
from bot.asking.working_out.work import Work
from bot.figures.periods import Period, PeriodKind


def with_period_before_newest(
    question: Question, work: Work, worked_out: Callable[[Question, Work], Worked]
) -> Question | NoFigure:
    """The question with the period that is a year before that of its newest figures, where that is what it asks for."""
    if not question.period.before_newest:
        return question
    newest = worked_out(replace(question, period=NEWEST), work)
    if isinstance(newest, NoFigure):
        return newest
    figures = newest.figures if isinstance(newest, Listed) else newest
    periods = {one.period for one in figures}
    period = periods.pop() if len(periods) == 1 else None
    if period is None:
        return NoFigure(reason="no counterpart", details={"words": question.period.words})
    earlier = _a_year_before(period, work)
    if earlier is None:
        return NoFigure(reason="no counterpart", details={"words": question.period.words})
    return replace(question, period=AskedPeriod(Form.NAMED, (earlier,), words=earlier.text))


def _a_year_before(period: Period, work: Work) -> Period | None:
    """The period of a year before; of a wave the one of the same weeks."""
    if period.kind is PeriodKind.WAVE:
        return next(iter(waves_a_year_before([*work.framework.waves.values()], period)), None)
    return moved(period, -1)
