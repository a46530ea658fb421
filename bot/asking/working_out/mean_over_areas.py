"""The plain mean over the areas of a kind, which is not the figure of what they make up together."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Intent, Question, Statistic
from bot.asking.working_out.lines import mean_of
from bot.figures.framework import Framework


def mean_over_areas(figures: Sequence[Figure], question: Question) -> Decimal | None:
    """The plain mean over areas, where it is asked for and the figure of each is shown."""
    values = [one.value for one in figures if one.value is not None and not one.suppressed]
    asked = Statistic.MEAN in question.lines and len(values) == len(figures) > 1
    return mean_of(values) if asked else None


def with_their_mean(question: Question, framework: Framework) -> Question:
    """The figures of several areas with the plain mean of what each has, as of all areas of their kind."""
    kinds = {framework.areas[key].kind for key in question.areas}
    plain = question.intent in (Intent.VALUE, Intent.RATE) and not (question.by or question.summed)
    several = len(question.areas) > 1 and len(kinds) == 1
    if not (plain and several) or question.lines != (Statistic.MEAN,):
        return question
    return replace(question, by=kinds.pop())
