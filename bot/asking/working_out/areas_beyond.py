"""`Which districts had more than 200 burglaries`: those areas whose figure is beyond a number, or their mean."""

from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import OF_THE_AVERAGE, Condition, Intent, Question, Statistic
from bot.asking.working_out.held_against_number import OF_NUMBER, beyond_in_words, beyond_their_mean, mean_in_words
from bot.asking.working_out.rankings import breakdown
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Work
from bot.figures.number_words import figure_in_words, told_apart


def areas_beyond(question: Question, work: Work) -> Listed | NoFigure:
    """Those of the areas whose figure is beyond the number, the highest first; how many are looked at is told."""
    of_mean = question.condition in OF_THE_AVERAGE
    every = breakdown(replace(question, lines=(Statistic.MEAN,)) if of_mean else question, work)
    if isinstance(every, NoFigure) or question.condition is None or not every.figures:
        return every
    line, condition = (every.details["mean"], _OF_MEAN[question.condition]) if of_mean else _number_said(question)
    if line is None:
        return NoFigure(reason="no mean of areas") if of_mean else every
    beyond = [one for one in every.figures if one.value is not None and OF_NUMBER[condition](one.value, line)]
    beyond.sort(key=lambda one: -abs((one.value or 0) - line) if question.how_far else -(one.value or 0))
    if of_mean or question.how_far:
        told = "from_mean" if of_mean else "from_line"
        beyond = [replace(one, details={**one.details, told: (one.value or 0) - line}) for one in beyond]
    beyond = [replace(one, details={**one.details, "told_apart": _told_apart(one, line)}) for one in beyond]
    first = every.figures[0]
    details = {
        **every.details,
        "words": beyond_their_mean(condition, line, first) if of_mean else beyond_in_words(condition, line, first.unit),
        "number_of_areas": len(every.figures),
        "when": first.period.in_words if first.period else "",
        "has_rate": first.measure.default_rate is not None,
    }
    if question.by.startswith("peers:"):
        details["kind_of_area"] = first.area.kind.replace("-", " ")
    return replace(every, kind="beyond", figures=tuple(beyond), details=details)


def _told_apart(figure: Figure, line: Decimal) -> str:
    """The figure with so many decimals that it does not read as the line that it is beyond; "" where it does not."""
    value = figure.value or Decimal(0)
    apart = told_apart(value, line, figure.unit)[0]
    return apart if apart != figure_in_words(value, figure.unit) else ""


def areas_from_a_line(question: Question, work: Work) -> Listed | NoFigure:
    """How far each of the areas is from their mean or from a number, the furthest first; or one of them alone."""
    every = breakdown(replace(question, beside=""), work)
    if isinstance(every, NoFigure) or not every.figures:
        return every
    of_mean, first = question.threshold is None, every.figures[0]
    line = every.details["mean"] if of_mean else question.threshold
    if line is None:
        return NoFigure(reason="no mean of areas")
    nearest = question.extreme is Statistic.LOWEST
    figures = [one for one in every.figures if question.beside in ("", one.area.key)]
    if not figures:
        held = value_figure(work.subject(question.measures[0], question.beside), question.period)
        if isinstance(held, NoFigure) or question.intent is Intent.RATE or held.period != first.period:
            return held if isinstance(held, NoFigure) else NoFigure(reason="no mean of areas")
        figures = [held]
    told = [replace(one, details={**one.details, "from_line": (one.value or 0) - line}) for one in figures]
    told.sort(key=lambda one: abs(one.details["from_line"]), reverse=not nearest)
    details = {
        **every.details,
        "words": mean_in_words(line, first) if of_mean else figure_in_words(line, first.unit),
        "of_mean": of_mean,
        "in_order": "" if question.beside or len(told) == 1 else "nearest" if nearest else "furthest",
        "number_of_areas": len(every.figures),
        "when": first.period.in_words if first.period else "",
        "has_rate": first.measure.default_rate is not None,
    }
    if question.by.startswith("peers:"):
        details["kind_of_area"] = first.area.kind.replace("-", " ")
    return replace(every, kind="beyond", figures=tuple(told), details=details)


def _number_said(question: Question) -> tuple[Decimal | None, Condition]:
    return question.threshold, question.condition or Condition.MORE_THAN


_OF_MEAN = {Condition.ABOVE_AVERAGE: Condition.MORE_THAN, Condition.BELOW_AVERAGE: Condition.LESS_THAN}
