"""Where the year would end if the months left were as those so far are on average: a straight line, and no forecast.

It is the year to date over the periods that it is of, times those of a year. The time of the year is left out of
account, which the answer says.
"""

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import Form
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Subject
from bot.figures.measures import Combine
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import PeriodKind, financial_year_of

_OF_A_YEAR = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.FINANCIAL_QUARTER: 4}


def straight_line_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The year at the rate of what is held of it; NoFigure of what does not add up over a year."""
    measure = subject.measure
    in_a_year = _OF_A_YEAR.get(measure.cadence)
    if in_a_year is None or measure.combine is not Combine.SUM:
        return NoFigure(reason="no straight line", details={"name": subject.name})
    given = subject.given(question.period)
    if isinstance(given, NoFigure):
        return given
    year, number = financial_year_of(given.chosen.periods[0].start), len(given.chosen.periods)
    newest = subject.series is not None and given.chosen.periods[-1] == subject.series.newest.period
    if question.period.form is not Form.TO_DATE or given.chosen.periods[0].start != year.start or not newest:
        return NoFigure(reason="no straight line", details={"name": subject.name})
    details = {
        "year": year.in_words,
        "so_far": given.value,
        "number": number,
        "in_a_year": in_a_year,
        "cadence": cadence_noun(measure.cadence, 1),
    }
    formula = f"{figure_in_words(given.value)} / {number} × {in_a_year}"
    value = given.value / number * in_a_year
    return subject.figure(Statistic.STRAIGHT_LINE, value, given, formula=formula, details=details)
