"""`Which districts had more than 200 burglaries`: the areas of a kind whose figure is beyond a number."""

from dataclasses import replace

from bot.asking.answers import Listed, NoFigure
from bot.asking.question import Question
from bot.asking.working_out.held_against_number import OF_NUMBER, beyond_in_words
from bot.asking.working_out.rankings import breakdown
from bot.asking.working_out.work import Work


def areas_beyond(question: Question, work: Work) -> Listed | NoFigure:
    """Those of the areas whose figure is beyond the number, the highest first; how many are looked at is told."""
    every, condition, line = breakdown(question, work), question.condition, question.threshold
    if isinstance(every, NoFigure) or condition is None or line is None:
        return every
    beyond = [one for one in every.figures if one.value is not None and OF_NUMBER[condition](one.value, line)]
    beyond.sort(key=lambda one: -(one.value or 0))
    first = every.figures[0]
    details = {
        **every.details,
        "words": beyond_in_words(condition, line, first.unit),
        "number_of_areas": len(every.figures),
        "when": first.period.in_words if first.period else "",
        "has_rate": first.measure.default_rate is not None,
    }
    return replace(every, kind="beyond", figures=tuple(beyond), details=details)
