"""A statistic as it was some years before its newest, of whichever period that is: that of peers is an older one."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Listed, NoFigure, Worked
from bot.asking.asked_period import NEWEST, just_that
from bot.asking.periods.years_beside import moved
from bot.asking.question import Question
from bot.asking.working_out.waves import waves_a_year_before
from bot.asking.working_out.work import Work
from bot.figures.periods import Period, PeriodKind


def with_period_before_newest(
    question: Question, work: Work, worked_out: Callable[[Question, Work], Worked]
) -> Question | NoFigure:
    """The question with the period so many years before that of its newest figures, where that is what it asks for."""
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
    earlier = _some_years_before(period, question.period.number or 1, work)
    if earlier is None:
        return NoFigure(reason="no counterpart", details={"words": question.period.words})
    return replace(question, period=just_that(earlier))


def _some_years_before(period: Period, years: int, work: Work) -> Period | None:
    """The period of so many years before; of a wave the one of the same weeks, a year before alone."""
    if period.kind is PeriodKind.WAVE:
        waves = waves_a_year_before([*work.framework.waves.values()], period) if years == 1 else ()
        return next(iter(waves), None)
    return moved(period, -years)
