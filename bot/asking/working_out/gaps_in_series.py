"""Which figures are missing between the first and the newest that a series holds."""

from dataclasses import dataclass

from bot.asking.working_out.work import Work
from bot.figures.cadences import whole_periods
from bot.figures.calendar_places import waves_like
from bot.figures.measures import Measure
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Integers, Series


@dataclass(frozen=True, slots=True)
class GapsInSeries:
    """Of how many series the figures were gone through, and of each with gaps which are missing, in words."""

    looked_at: int
    rows: tuple[str, ...]


MOST_NAMED = 3
"""So many missing figures of a series are named; more are counted."""


def gaps_in_series(places: Integers, work: Work) -> GapsInSeries:
    """What is missing within some series, in their order; what is late after the newest is no gap."""
    rows = []
    for place in places.tolist():
        key = work.facts.figures.keys[place]
        series = work.facts.figures.series(key)
        subject = work.subject(*key)
        missing = () if series is None else _missing(series, subject.measure, work)
        if missing:
            rows.append(f"{subject.name}, {_named(missing, subject.measure)}")
    return GapsInSeries(len(places), tuple(rows))


def _missing(series: Series, measure: Measure, work: Work) -> tuple[Period, ...]:
    held = {*series.periods}
    first, newest = series.periods[0], series.periods[-1]
    if measure.cadence is PeriodKind.WAVE:
        every = waves_like(newest, work.framework.waves)
        return tuple(one for one in every if first.start < one.start < newest.start and one not in held)
    return tuple(one for one in whole_periods(measure.cadence, first.start, newest.end) if one not in held)


def _named(missing: tuple[Period, ...], measure: Measure) -> str:
    named = ", ".join(one.in_words for one in missing[:MOST_NAMED])
    more = len(missing) - MOST_NAMED
    return f"{named} and {more} {cadence_noun(measure.cadence, more)} more" if more > 0 else named
