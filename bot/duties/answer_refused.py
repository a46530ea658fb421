"""What is refused before any figure is looked up: a day that is to come, and what is marked for others."""

from datetime import date

from bot.asking.answers import NoFigure, Status
from bot.asking.question import Question
from bot.figures.periods import day_in_words


def refused_at_once(question: Question, today: date, denied: frozenset[str]) -> NoFigure | None:
    """Why a question is not answered whatever is held; None where it may be."""
    return _wrong_day(question, today) or _refused_marking(question, denied)


def _wrong_day(question: Question, today: date) -> NoFigure | None:
    ahead = [day for day in (question.as_at, question.known_on) if day is not None and day > today]
    return NoFigure(reason="day ahead", details={"words": day_in_words(ahead[0])}) if ahead else None


def _refused_marking(question: Question, denied: frozenset[str]) -> NoFigure | None:
    of = {question.rate.of} if question.rate is not None else set()
    if {*question.measures, *of} & denied:
        return NoFigure(reason="marking", status=Status.REFUSED)
    return None
