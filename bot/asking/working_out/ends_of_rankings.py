"""The order of areas where neither direction of a measure is better: the most first, and no side that is better."""

from dataclasses import replace

from bot.asking.answers import NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.words.name_forms import plural
from bot.asking.working_out.work import Work
from bot.figures.measures import Better, Measure


def by_an_end(question: Question, measure: Measure) -> Question | NoFigure:
    """The question by number, the highest first, where no direction of a measure is better: it has no best."""
    if measure.better is not Better.NEITHER or question.extreme not in (None, Statistic.RANK):
        return question
    if question.extreme is None and question.only_first:
        return NoFigure(reason="no rank", details={"name": measure.name, "why": "neither direction of it is better"})
    return replace(question, extreme=Statistic.HIGHEST)


def side_of_neither(question: Question, measure: Measure, work: Work) -> NoFigure:
    """Which are better, of a measure that has no better: those above are offered, and those below."""
    name, period = work.framework.areas[question.beside].name, f" {question.period.words}".rstrip()
    kinds = plural(question.by.replace("-", " "))
    sides = () if question.by.startswith("peers:") else ("above", "below")
    rate = " rate" if question.rate is not None else ""
    asking = [f"which {kinds} are {side} {name} for {measure.name}{rate}{period}" for side in sides]
    details = {"name": measure.name, "why": "neither direction of it is better"}
    return NoFigure(reason="no rank", details=details, instead=tuple((f"W{one[1:]}?", one) for one in asking))
