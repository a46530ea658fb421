"""A share, a rate or an average, and where that is asked for what it was before."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, Intent, Question
from bot.figures.periods import Period, PeriodError

Found = Figure | NoFigure | tuple[Figure, ...]


def then_and_now(question: Question, figure_of: Callable[[Question], Found]) -> list[Found]:
    """The figure that is asked for, and what it is held against: the same one then."""
    now = figure_of(replace(question, against=None, against_period=None))
    if not isinstance(now, Figure) or (question.against is None and question.against_period is None):
        return [now]
    if question.intent is Intent.AVERAGE and question.period.form is Form.TO_DATE and now.instead is not None:
        return [NoFigure(reason="cannot compare", details={"words": now.instead.words})]  # last year against itself
    before = _before(now, question)
    if before is None:
        return [NoFigure(reason="no counterpart", details={"words": now.period.in_words if now.period else ""})]
    then = figure_of(replace(question, period=before, against=None, against_period=None))
    if isinstance(then, Figure) and then.period == now.period:
        moved_to_it = then.instead or now.instead
        words = before.words if moved_to_it is None else moved_to_it.words
        return [NoFigure(reason="cannot compare", details={"words": words})]
    return [now, then]


def _before(now: Figure, question: Question) -> AskedPeriod | None:
    """The time that was named, the same a year before, or the one straight before; None where there is none."""
    asked = question.against_period
    if asked is not None and asked.form is not Form.YEAR_AGO:
        return asked
    years = asked.number or 1 if asked is not None else 1
    earlier = None if now.period is None else _earlier(now.period, question.against, years)
    return None if earlier is None else just_that(earlier)


def _earlier(period: Period, against: Against | None, years: int) -> Period | None:
    try:
        return period.before() if against is Against.PERIOD_EARLIER else moved(period, -years)
    except PeriodError:  # a wave, or a stretch of them
        return None
