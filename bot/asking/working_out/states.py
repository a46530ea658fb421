"""States, such as a backlog or officers in post: how many there were at the end of a time, and not over it.

They add up to no total. Of the time that is asked for the end is given; of all the time since a month, and of the last
year, how it stood then and how it stands now.
"""

from dataclasses import replace
from datetime import timedelta

from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import Intent, Question, Statistic
from bot.asking.working_out.meant_periods import Chosen
from bot.figures.measures import Combine, Measure
from bot.figures.periods import Period, PeriodKind, period_containing
from bot.figures.series import Series

_ROLLING = ("roll", "r12")
"""Said of a window that ends with the newest figure, and not of what came about over it."""


def at_its_end(found: Chosen, measure: Measure) -> Chosen:
    """What was chosen; of a state a stretch comes down to the last of its periods."""
    if measure.combine is not Combine.LAST or len(found.periods) < 2:
        return found
    last = found.periods[-1]
    return replace(found, periods=(last,), called=last, statistic=Statistic.VALUE, state_of=found.called)


def then_and_now(question: Question, measure: Measure, series: Series | None, found: Chosen) -> Question | None:
    """The question of a state since a time, or over the last so many months, as the change from then to now.

    None of another measure, of a time that is named by itself (last quarter, 2025/26), where another time to compare
    with was said, and where none is held of then.
    """
    of_a_state = measure.combine is Combine.LAST and len(found.periods) > 1 and series is not None
    said = question.against_period is not None or (question.against is not None and not question.against_unsaid)
    then = _then(question.period, found) if of_a_state and not said else None
    if then is None or series is None or series.holding(then) is None:
        return None
    last, first = (just_that(one) for one in (found.periods[-1], then))
    return replace(
        question, intent=Intent.CHANGE, period=last, against=None, against_period=first, against_unsaid=False
    )


def _then(asked: AskedPeriod, found: Chosen) -> Period | None:
    """The time from which a state is asked for: since December it is that of December, in the last year a year ago."""
    first = found.periods[0]
    if asked.form is Form.SINCE:
        of_a_day = bool(asked.candidates) and asked.candidates[0].kind is PeriodKind.DAY
        return _before(first) if of_a_day else first
    over_a_year = asked.form is Form.ROLLING and not any(one in asked.words for one in _ROLLING)
    if over_a_year or (asked.form is Form.LAST and asked.number != 1):
        return _before(first)
    return None


def _before(period: Period) -> Period:
    return period_containing(period.kind, period.start - timedelta(days=1))
