"""Whether what is asked for adds up over time and over areas: a count does, and a number behind a percentage."""

from bot.asking.question import Question
from bot.figures.framework import Framework
from bot.figures.measures import Combine


def adds_up(question: Question, framework: Framework) -> bool:
    """Whether the sum of what a question asks for, of several times or areas, is a figure of its own."""
    adding = (Combine.SUM,) if question.count_behind is None else (Combine.SUM, Combine.RATIO)
    return all(framework.measures[key].combine in adding for key in question.measures)
