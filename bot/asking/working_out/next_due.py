"""To when figures are held, and by when the next ones, or those of a period that was asked for, are due."""

from datetime import timedelta

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Subject
from bot.figures.exact import exact
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodError, PeriodKind, day_in_words, period_containing


def next_due_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The newest figure that is held, with the period that comes next and the day by which it is due.

    A period is due so many days after its end as the catalogue says of the measure (`lag_days`).
    """
    if subject.series is None:
        return subject.nothing_held()
    newest = subject.series.newest
    hidden = newest.period.text in subject.hidden
    coming = _asked_for(question.period, newest.period) or _next(subject, newest.period)
    lag, day = subject.measure.lag_days, subject.work.day
    due = None if coming is None else coming.end + timedelta(days=lag)
    details = {
        "next_due": True,
        "coming": None if coming is None else coming.in_words,
        "ends": None if coming is None else day_in_words(coming.end),
        "due": None if due is None else day_in_words(due),
        "lag": lag,
        "late": due is not None and due < day,
        "every": cadence_noun(subject.measure.cadence, 1),
        "marked_provisional": newest.provisional,
    }
    return subject.figure(
        Statistic.VALUE,
        None if hidden else exact(newest.value),
        period=newest.period,
        suppressed=hidden,
        provisional=newest.provisional,
        behind=(Behind(subject.key, (newest.period,)),),
        formula=f"as held for {newest.period.in_words}",
        details=details,
    )


def _asked_for(asked: AskedPeriod, newest: Period) -> Period | None:
    """The period that was named, where it is not held yet; of December the first that is not."""
    if asked.form is not Form.NAMED or len(asked.candidates) != 1 or asked.relative:
        return None
    (period,) = asked.candidates
    while asked.floating and period.end <= newest.end and period.kind in _EVERY_YEAR:
        period = period_containing(period.kind, period.start.replace(year=period.start.year + 1))
    return period if period.end > newest.end else None


_EVERY_YEAR = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


def _next(subject: Subject, newest: Period) -> Period | None:
    if newest.kind is PeriodKind.WAVE:
        waves = [one for one in subject.work.framework.waves.values() if one.start > newest.end]
        return min(waves, key=lambda one: one.start, default=None)
    try:
        return newest.next()
    except PeriodError:
        return None
