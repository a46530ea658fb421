"""What can be had in place of a period that is shorter than those that a measure is counted by."""

from dataclasses import replace

from bot.asking.answers import NoFigure
from bot.asking.asked_period import AskedPeriod
from bot.asking.meant_periods import parts_of
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodError, PeriodKind, period_containing
from bot.figures.series import Series


def with_period_around(found: NoFigure, asked: AskedPeriod, measure: Measure, series: Series) -> NoFigure:
    """The refusal of a period of another cadence, with the measure's own that it lies in, where that is held."""
    if found.reason != "cadence" or len(asked.candidates) != 1 or measure.cadence is PeriodKind.WAVE:
        return found
    around = _around(asked.candidates[0], measure)
    if around is None:
        return found
    details = {**found.details, "said": asked.words, "within": around.in_words}
    held = around.text in series.places
    return replace(found, details=details, periods=(around,) if held else ())


def _around(period: Period, measure: Measure) -> Period | None:
    try:
        around = period_containing(measure.cadence, period.end)
    except (PeriodError, ValueError):
        return None
    lies_in_it = around.start <= period.start and period.end <= around.end and not parts_of(measure, period)
    return around if lies_in_it else None
