"""All that is held against the figure of one time: whether it was ever lower than in July."""

from bot.asking.answers import NoFigure
from bot.asking.asked_period import AskedPeriod
from bot.asking.question import Condition
from bot.asking.working_out.held_against_number import beyond_in_words
from bot.asking.working_out.work import Subject
from bot.figures.exact import exact
from bot.figures.series import Observation


def figure_then(subject: Subject, asked: AskedPeriod) -> Observation | NoFigure:
    """The one figure of a time that others are held against, or why there is none."""
    found = subject.chosen(asked)
    if isinstance(found, NoFigure):
        return found
    if len(found.periods) != 1:
        return NoFigure(reason="then a stretch", details={"words": found.called.in_words})
    (period,) = found.periods
    if period.text in subject.hidden:
        return subject.suppressed(period)
    one = None if subject.series is None else subject.series.holding(period)
    return subject.nothing_held(asked) if one is None else one


def beyond_then_in_words(condition: Condition, then: Observation, subject: Subject) -> str:
    """`Below 80.7%, which it was in July 2026`: with the time, whose own figure is not beyond itself."""
    beyond = beyond_in_words(condition, exact(then.value), subject.measure.unit)
    return f"{beyond} (the figure of {then.period.in_words})"
