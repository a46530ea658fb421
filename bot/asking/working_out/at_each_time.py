"""What is told of one time alone (a rank, a share, a gap, whether it is usual), of each of several that stand there."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure, Worked
from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work

_OF_ONE_TIME = (Intent.RANK, Intent.RANKING, Intent.SHARE, Intent.GAP, Intent.SIGNALS, Intent.TARGET, Intent.VARIANCE)


def at_each_time(question: Question, work: Work, worked_out: Callable[[Question, Work], Worked]) -> Worked | None:
    """The answers of each time, one behind the other; None where the question is of one time, or takes several.

    Of the first alone it would be less than was asked. Lists of areas do not stand beside one another: of those, and
    where a time has no answer, there is none.
    """
    if question.intent not in _OF_ONE_TIME or not question.more_periods:
        return None
    figures: list[Figure] = []
    for time in (question.period, *question.more_periods):
        found = worked_out(replace(question, period=time, more_periods=()), work)
        if isinstance(found, NoFigure):
            return found
        if not isinstance(found, tuple):
            return NoFigure(reason="two periods", details={"near": ()})
        times = [one.period for one in figures]
        moved = [one.instead for one in (*figures, *found) if one.instead is not None]
        if question.intent is Intent.SHARE and moved and any(one.period in times for one in found):
            return NoFigure(reason="cannot compare", details={"words": moved[0].words})
        figures.extend(one for one in found if one not in figures)
    return tuple(figures)
