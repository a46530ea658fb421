"""To when figures are held, and by when the next ones, or those of a period that was asked for, are due."""

from datetime import timedelta

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Subject
from bot.figures.cadences import PERIODS_IN_A_YEAR
from bot.figures.exact import exact
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodError, PeriodKind, day_in_words, period_containing
from bot.figures.series import Series


def next_due_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The newest figure that is held, with the period that comes next and the day by which it is due.

    A period is due so many days after its end as the catalogue says of the measure (`lag_days`). Of a period that was
    asked for and has come it says so, and of one that lies within a longer one that is counted, which that is.
    """
    if subject.series is None:
        return subject.nothing_held()
    newest = subject.series.newest
    hidden = newest.period.text in subject.hidden
    asked = _asked_for(question.period, newest.period)
    counted = None if asked is None else _as_counted(asked, subject)
    past = counted is not None and counted.end <= newest.period.end
    coming = _next(subject, newest.period) if counted is None or past else counted
    lag, day = subject.measure.lag_days, subject.work.day
    due = None if coming is None else coming.end + timedelta(days=lag)
    details = {
        "next_due": True,
        "within": asked.in_words if asked is not None and asked != counted else None,
        "asked": counted.in_words if counted is not None and past else None,
        "asked_held": "" if counted is None else _so_far_as_held(counted, subject.series),
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
    """The period that was named; of December, where its year was not, the one that is nearest to the newest figure."""
    if asked.form is not Form.NAMED or asked.several or not (asked.floating or len(asked.candidates) == 1):
        return None
    candidates = {*asked.candidates}
    if asked.floating:
        yearly = [one for one in asked.candidates if one.kind in _EVERY_YEAR]
        candidates |= {period_containing(one.kind, one.start.replace(year=one.start.year + 1)) for one in yearly}
    return min(candidates, key=lambda one: (abs((one.end - newest.end).days), one.end), default=None)


def _as_counted(asked: Period, subject: Subject) -> Period:
    """The period that is counted in which a shorter one lies: July of a measure that is counted by quarter."""
    cadence = subject.measure.cadence
    around = [*subject.work.framework.waves.values()] if cadence is PeriodKind.WAVE else []
    if cadence in PERIODS_IN_A_YEAR:
        around.append(period_containing(cadence, asked.start))
    return next((one for one in around if one.start <= asked.start and asked.end <= one.end), asked)


def _so_far_as_held(asked: Period, series: Series) -> str:
    """Whether all of a period is held, itself or each of the shorter ones that are counted; a part of it, or none."""
    within = [one for one in series.periods if asked.start <= one.start and one.end <= asked.end]
    return "held" if sum(one.days for one in within) == asked.days else "not held in full" if within else "not held"


_EVERY_YEAR = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


def _next(subject: Subject, newest: Period) -> Period | None:
    if newest.kind is PeriodKind.WAVE:
        waves = [one for one in subject.work.framework.waves.values() if one.start > newest.end]
        return min(waves, key=lambda one: one.start, default=None)
    try:
        return newest.next()
    except PeriodError:
        return None
