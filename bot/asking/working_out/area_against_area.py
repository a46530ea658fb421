"""In how many periods one area had more than another, of those that both hold: `always more than Walsall`."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.question import Condition, Question, Statistic
from bot.asking.working_out.lines import missing_between
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.which_of_periods import which_of_them
from bot.asking.working_out.work import Subject
from bot.figures.exact import exact
from bot.figures.measures import Unit
from bot.figures.number_words import counted, figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.series import Observation

MOST_NAMED = 12


def is_of_two_areas(question: Question) -> bool:
    """Whether one area is held against another in every period, and no number is."""
    return question.threshold is None and question.occurs is not None and len(question.areas) == 2


def against_another(subjects: Sequence[Subject], held: Sequence[Observation], question: Question) -> Figure | NoFigure:
    """The figure that counts the periods in which the first was above the second, or below; held by the first."""
    subject, other = subjects
    if other.series is None:
        return other.nothing_held()
    both = [(one, then) for one in held if (then := other.series.holding(one.period)) is not None]
    if not both:
        return other.nothing_held()
    periods = [one.period for one, _ in both]
    if any(one.text in hidden for one in periods for hidden in (subject.hidden, other.hidden)):
        return subject.suppressed(together(periods))
    sign = 1 if question.condition is Condition.MORE_THAN else -1
    found = [(one, (exact(one.value) - exact(then.value)) * sign > 0) for one, then in both]
    at = [one.period for one, holds in found if holds]
    name = subject.work.framework.areas[other.key.area].name
    unit = subject.measure.unit
    figure = subject.figure(
        Statistic.COUNT,
        Decimal(len(at)),
        period=together(periods),
        unit=Unit.COUNT,
        provisional=any(one.provisional or then.provisional for one, then in both),
        behind=(Behind(subject.key, tuple(periods)), Behind(other.key, tuple(periods))),
        formula=f"{len(at)} of {counted(len(periods), 'period')}",
        details={
            "number": len(periods),
            "condition": f"{'above' if sign > 0 else 'below'} {name}",
            "line": "",
            "at": [one.in_words for one in at[-MOST_NAMED:]],
            "more": max(len(at) - MOST_NAMED, 0),
            "missing": missing_between(subject, periods) if len(periods) > 1 else 0,
            "cadence": cadence_noun(subject.measure.cadence, 1),
            "against_each": {
                one.period.in_words: f"{figure_in_words(exact(one.value), unit)} against "
                f"{figure_in_words(exact(then.value), unit)}"
                for one, then in both
            },
        },
    )
    assert question.occurs is not None  # noqa: S101 - else it is not asked of every period
    told = which_of_them(figure, question.occurs, found)
    against = figure.details["against_each"]
    newest = told.details["newest"]
    return replace(told, details={**told.details, "newest_value": against[newest]})
