"""The days whose figures are enough for a question: areas are put in order by those of the period that was named."""

from collections.abc import Collection
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.question import Intent, Question, Statistic
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.working_out.closing_periods import is_an_end
from bot.asking.working_out.meant_periods import parts_of
from bot.asking.working_out.rankings import areas_meant
from bot.asking.working_out.work import Work
from bot.figures.framework import Framework
from bot.figures.periods import Period
from bot.figures.series import SeriesKey

Days = tuple[date, date]
"""The first day and the last."""


def days_looked_at(question: Question, framework: Framework) -> Days | None:
    """The days of the one period by which areas are put in order; None where figures of other days may bear on it.

    They may where the period depends on what is held, and where the order is by a rate, whose base has other days. What
    is not shown of small counts is settled period by period.
    """
    parts = _parts(question, framework)
    return (parts[0].start, parts[-1].end) if parts else None


def areas_looked_at_in_order(
    question: Question, framework: Framework, areas: Collection[str] | None
) -> Collection[str] | None:
    """Those of `areas` that bear on an order by figures of those days: what is put in order, and what lies within it.

    Where small counts are not shown, what lies beside an area bears on what is shown of it.
    """
    besides = question.beside or question.with_whole or question.why or question.aim or question.condition
    if areas is None or besides or framework.measures[question.measures[0]].suppress_below > 0:
        return areas
    return framework.with_all_within(areas_asked_through(question, framework)).intersection(areas)


def are_held(question: Question, work: Work) -> bool:
    """Whether all the areas that are put in order hold that period, so that nothing else bears on their order."""
    texts = {part.text for part in _parts(question, work.framework)}
    found = (work.facts.figures.series(SeriesKey(question.measures[0], area)) for area in areas_meant(question, work))
    return all(series is not None and texts <= series.places.keys() for series in found)


def _parts(question: Question, framework: Framework) -> tuple[Period, ...]:
    """The periods of the measure that fill the one that was named; none where that is not all that is looked at."""
    of_areas = question.intent is Intent.RANKING and bool(question.by) and not question.by.startswith("groups:")
    asked, alone = question.period, len(question.measures) == 1 and not (question.groups or question.more_periods)
    if (
        not (of_areas and alone)
        or question.changed
        or question.level_open
        or asked.form is not Form.NAMED
        or len(asked.candidates) != 1
    ):
        return ()
    measure = framework.measures[question.measures[0]]
    by_number = question.extreme in (Statistic.HIGHEST, Statistic.LOWEST) and not question.by.startswith("peers:")
    if question.rate is not None or (measure.rates and not by_number):
        return ()
    return () if asked.closing or is_an_end(asked, measure) else parts_of(measure, asked.candidates[0])
