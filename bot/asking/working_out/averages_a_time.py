"""So many a day or a week: a total over the days that it was counted in, where figures are of longer stretches."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Question, Statistic
from bot.asking.working_out.lines import wrong_cadence
from bot.asking.working_out.values import LAST_AVERAGED, whole_in
from bot.asking.working_out.work import Given, Subject
from bot.figures.cadences import PERIODS_IN_A_YEAR, whole_periods
from bot.figures.measures import Combine
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind

_DAYS = {PeriodKind.DAY: 1, PeriodKind.WEEK: 7}
_LONGER = (
    PeriodKind.WEEK,
    PeriodKind.MONTH,
    PeriodKind.QUARTER,
    PeriodKind.FINANCIAL_QUARTER,
    PeriodKind.YEAR,
    PeriodKind.FINANCIAL_YEAR,
)
IN_FINANCIAL_YEARS = {PeriodKind.QUARTER: PeriodKind.FINANCIAL_QUARTER, PeriodKind.YEAR: PeriodKind.FINANCIAL_YEAR}
_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
_MONTHS = {PeriodKind.QUARTER: 3, PeriodKind.FINANCIAL_QUARTER: 3, **dict.fromkeys(_YEARS, 12)}
"""How many months such a step is of; they need not begin with one of the calendar's."""
_ONE_DAY = timedelta(days=1)


def average_a_time(subject: Subject, question: Question) -> Figure | NoFigure | None:
    """The average a day, week, month, quarter or year, where that is not how the measure is counted.

    A day or a week is that part of the days of the stretch; of longer ones there have to be whole ones in it. None of
    what does not add up, and where no such step of time was asked for.
    """
    cadence = question.cadences[0] if len(question.cadences) == 1 else None
    own = subject.measure.cadence
    if (
        cadence is None
        or wrong_cadence(subject, question) is None
        or subject.measure.combine is not Combine.SUM
        or own is PeriodKind.WAVE
    ):
        return None
    given = _given(subject, question.period, of_years=cadence in _YEARS)
    if isinstance(given, NoFigure):
        return given
    called = given.chosen.called
    number = _number_of(cadence, called)
    if number is None:
        return None
    noun = cadence_noun(cadence, 1)
    details = {
        "cadence": noun,
        "total": given.value,
        "days": (called.end - called.start + _ONE_DAY).days if cadence in _DAYS else None,
        "number": number,
        "unnamed": question.period.form is Form.NEWEST,
        "a_time": True,
        "within": "" if question.period.form is Form.NEWEST else whole_in(subject, question.period)[1],
    }
    formula = f"{figure_in_words(given.value)} / {number} {noun}s"
    return subject.figure(Statistic.MEAN, given.value / number, given, formula=formula, details=details)


def _number_of(cadence: PeriodKind, called: Period) -> Decimal | int | None:
    """How many of a step of time are in a stretch; None where longer ones do not fill it."""
    if cadence in _DAYS:
        number = Decimal((called.end - called.start + _ONE_DAY).days) / _DAYS[cadence]
        return number if number > 1 or cadence is PeriodKind.DAY else None
    if cadence in _MONTHS:
        return _steps_of_months(called, _MONTHS[cadence])
    for kind in (cadence, IN_FINANCIAL_YEARS.get(cadence, cadence)):
        parts = whole_periods(kind, called.start, called.end) if kind in _LONGER else ()
        if len(parts) > 1 and (parts[0].start, parts[-1].end) == (called.start, called.end):
            return len(parts)
    return None


def _steps_of_months(called: Period, months: int) -> int | None:
    """How many steps of so many months make up a stretch; None where they do not, or where it is only one."""
    parts = whole_periods(PeriodKind.MONTH, called.start, called.end)
    fills = len(parts) > months and (parts[0].start, parts[-1].end) == (called.start, called.end)
    return len(parts) // months if fills and len(parts) % months == 0 else None


def _given(subject: Subject, asked: AskedPeriod, *, of_years: bool) -> Given | NoFigure:
    """The total of the stretch: of the last 12 periods, of longer ones a year, where none was named; of years all.

    Of a stretch that was named it is that of the whole periods in it, where need be.
    """
    if asked.form is Form.NEWEST:
        held = 0 if subject.series is None else len(subject.series)
        number = min(LAST_AVERAGED, PERIODS_IN_A_YEAR.get(subject.measure.cadence, LAST_AVERAGED))
        number = number * (held // number) if of_years and held >= number else number
        asked = AskedPeriod(Form.LAST, relative=True, number=number, unit=subject.measure.cadence)
        given = subject.stretch(asked if held >= number else AskedPeriod(Form.EVERYTHING))
        # Nothing was asked for that is not held.
        return given if isinstance(given, NoFigure) else replace(given, chosen=replace(given.chosen, wanted=None))
    return whole_in(subject, asked)[0]
