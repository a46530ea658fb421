"""What can be had in place of a period of another cadence: the measure's own around it, or those within it."""

from dataclasses import replace
from datetime import timedelta

from bot.asking.answers import NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.working_out.meant_periods import parts_of
from bot.asking.working_out.waves_together import within
from bot.figures.cadences import newest_ended, whole_periods
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodError, PeriodKind, period_containing, span
from bot.figures.series import Series
from bot.figures.word_lists import listed as joined

_COUNTED_BACK = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


def with_period_around(found: NoFigure, asked: AskedPeriod, measure: Measure, series: Series) -> NoFigure:
    """The refusal of a period of another cadence, with what is held around or within it as a choice.

    Of a shorter one that is the measure's own period that it lies in; of a longer one those that lie wholly in it.
    """
    wanted = _wanted(asked, series)
    if found.reason != "cadence" or wanted is None:
        return found
    if measure.cadence is PeriodKind.WAVE:
        return _with_waves(found, wanted, asked, series)
    around = _around(wanted, measure)
    if around is not None:
        details = {**found.details, "said": asked.words, "within": around.in_words}
        if around.text in series.places:
            return replace(found, details=details, periods=(around,))
        # In the place of today and this week the newest that is held can be had.
        newer = asked.form is Form.NAMED and around.start > series.newest.period.end
        newest = (series.newest.period,) if newer else ()
        return replace(found, details=details, periods=newest)
    within = _within(wanted, measure, series)
    if within is None:
        held = _touched(wanted, measure, series)
        details = {**found.details, "said": asked.words, "touched": joined([one.in_words for one in held])}
        return replace(found, details=details, periods=held) if held else found
    return replace(found, details={**found.details, "said": asked.words, "whole": within.in_words}, periods=(within,))


def _with_waves(found: NoFigure, wanted: Period, asked: AskedPeriod, series: Series) -> NoFigure:
    """With the waves that lie within it, and the newest of them, else the newest that is held."""
    inside = within(wanted, series)
    newest = inside[-1] if inside else series.newest.period
    waves = [one.name or one.in_words for one in inside]
    details = {**found.details, "said": asked.words, "waves": waves, "newest_wave": newest.in_words}
    if asked.form is Form.SINCE:
        details["words"] = f"the time {asked.words if asked.words.startswith('since ') else f'since {asked.words}'}"
    return replace(found, details=details, periods=(newest,))


def _wanted(asked: AskedPeriod, series: Series) -> Period | None:
    """The period that was asked for, where it is one; the last so many months are counted from the newest figure."""
    newest = series.newest.period
    if len(asked.candidates) == 1:
        (begun,) = asked.candidates
        return span(begun, newest) if asked.form is Form.SINCE and begun.start < newest.start else begun
    if asked.form is not Form.LAST or asked.unit not in _COUNTED_BACK or asked.number < 1:
        return None
    last = first = newest_ended(asked.unit, newest.end)
    for _ in range(asked.number - 1):
        first = period_containing(asked.unit, first.start - timedelta(days=1))
    return span(first, last)


def _around(period: Period, measure: Measure) -> Period | None:
    try:
        around = period_containing(measure.cadence, period.end)
    except (PeriodError, ValueError):
        return None
    lies_in_it = around.start <= period.start and period.end <= around.end and not parts_of(measure, period)
    return around if lies_in_it else None


def _touched(period: Period, measure: Measure, series: Series) -> tuple[Period, ...]:
    """The financial years held that a calendar year lies in, of what is counted by those alone."""
    if (period.kind, measure.cadence) != (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR):
        return ()
    years = (period_containing(measure.cadence, one) for one in (period.start, period.end))
    return tuple(one for one in years if one.text in series.places)


def _within(period: Period, measure: Measure, series: Series) -> Period | None:
    """The measure's own periods that lie wholly in another and have ended, together; None unless each is held."""
    parts = whole_periods(measure.cadence, period.start, min(period.end, series.newest.period.end))
    if not parts or any(part.text not in series.places for part in parts):
        return None
    return parts[0] if len(parts) == 1 else span(parts[0], parts[-1])
