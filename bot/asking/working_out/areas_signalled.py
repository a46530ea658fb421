"""`Which boroughs are above their limit for robbery`: of the areas of a kind first those that are, then the others."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Question
from bot.asking.words.name_forms import plural
from bot.asking.working_out.kinds_signalled import JUDGED
from bot.asking.working_out.lines import signal_figure
from bot.asking.working_out.lists import SIDES, is_judged
from bot.asking.working_out.rankings import areas_meant, details_of
from bot.asking.working_out.work import Work, subjects_of
from bot.figures.signal_words import MARKED


def areas_signalled(question: Question, work: Work) -> Listed | NoFigure:
    """The areas of the question in two parts: whose figure carries the signals asked about, then the rest.

    Those without a figure that a chart can judge are named. `details.number` is how many carry them.
    """
    subjects = subjects_of(replace(question, areas=areas_meant(question, work)), work)
    if isinstance(subjects, NoFigure):
        return subjects
    found = [(one, signal_figure(one, question)) for one in subjects]
    failed = [why for _, why in found if isinstance(why, NoFigure)]
    if len(failed) == len(found):
        return failed[0]
    figures = [one for _, one in found if isinstance(one, Figure)]
    carrying = [one for one in figures if _carries(one, question.signal_side)]
    others = [one for one in figures if not _carries(one, question.signal_side)]
    without = [one.area.name for one, why in found if isinstance(why, NoFigure)]
    details = {
        **details_of(question, work, without),
        "nouns": plural(question.by.replace("-", " ")) if question.by in _kinds(work) else "",
        "side": question.signal_side,
        "number": len(carrying),
        "looked_at": len(figures),
        "when": _when(figures),
    }
    return Listed(kind="signalled", figures=(*carrying, *others), details=details)


def _kinds(work: Work) -> set[str]:
    return {area.kind for area in work.framework.areas.values()}


def _carries(figure: Figure, side: str) -> bool:
    if side in JUDGED:
        return is_judged(figure, side)
    return any(one in SIDES.get(side, MARKED) for one in figure.signals)


def _when(figures: Sequence[Figure]) -> str:
    """The period of all of them, where it is one."""
    periods = {one.period.in_words for one in figures if one.period is not None}
    return periods.pop() if len(periods) == 1 else ""
