"""The figures that bear on a deliverable: those of its measures, or of the measures of its outcome."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.chasing.register import Deliverable
from bot.figures.cadences import newest_ended, whole_periods
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodKind, financial_year_of, span
from bot.figures.series import Figures, Series, SeriesKey
from bot.figures.windows import Window, a_year_earlier, over, rolling_year, to_date, within

MOST_MEASURES = 4
_SMALLER_THAN_A_QUARTER = (PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH)


@dataclass(frozen=True, slots=True)
class Stated:
    """One figure that may be shown: its measure, the area's key, the stretch that it is about, and its value."""

    measure: Measure
    area: str
    about: Period
    value: Decimal


@dataclass(frozen=True, slots=True)
class Bearing:
    """What is shown of one measure: the newest figure, the year to date, and the same a year before, where held."""

    measure: Measure
    area: str
    newest: Stated | None
    to_date: Stated | None
    year_before: Stated | None


def measures_bearing_on(deliverable: Deliverable, framework: Framework) -> tuple[Measure, ...]:
    """The measures that the deliverable names; without any, those that serve its outcome."""
    if deliverable.measures:
        return tuple(framework.measures[key] for key in deliverable.measures if key in framework.measures)
    if not deliverable.outcome:
        return ()
    served = [one for one in framework.measures.values() if deliverable.outcome in one.objective]
    return tuple(served[:MOST_MEASURES])


def bearing_on(deliverable: Deliverable, framework: Framework, figures: Figures, day: date) -> tuple[Bearing, ...]:
    """What may be shown of each measure in the home area, of figures as seen on the day. What is hidden is left out."""
    found = []
    for measure in measures_bearing_on(deliverable, framework):
        series = figures.series(SeriesKey(measure.key, framework.home or ""))
        if series is None:
            continue
        newest = _stated(measure, series, over(measure, series, series.periods[-1:]))
        year = to_date(measure, series, financial_year_of(day))
        so_far, before = _stated(measure, series, year), _stated(measure, series, a_year_earlier(measure, series, year))
        if so_far and newest and so_far.about.start == newest.about.start:
            so_far = None
        if newest or so_far:
            found.append(Bearing(measure, series.key.area, newest, so_far, before if so_far else None))
    return tuple(found)


def every_figure(measures: Sequence[Measure], figures: Figures, areas: Sequence[str], day: date) -> Iterator[Stated]:
    """Every figure that somebody may mean who writes of some measures: periods of the last two years and their sums."""
    for measure in measures:
        for area in areas:
            series = figures.series(SeriesKey(measure.key, area))
            if series is None:
                continue
            for window in _windows(measure, series, day):
                stated = _stated(measure, series, window)
                if stated is not None:
                    yield stated


def _windows(measure: Measure, series: Series, day: date) -> Iterator[Window]:
    recent = [period for period in series.periods if (day - period.end).days <= 760]
    yield from (over(measure, series, (period,)) for period in recent)
    if measure.cadence in _SMALLER_THAN_A_QUARTER:
        quarter = newest_ended(PeriodKind.QUARTER, day)
        for _ in range(6):
            yield within(measure, series, quarter)
            quarter = whole_periods(PeriodKind.QUARTER, _three_months_before(quarter.start), quarter.end)[0]
    year = to_date(measure, series, financial_year_of(day))
    yield year
    yield a_year_earlier(measure, series, year)
    yield rolling_year(measure, series)


def _three_months_before(day: date) -> date:
    months = day.year * 12 + day.month - 1 - 3
    return date(months // 12, months % 12 + 1, 1)


def _stated(measure: Measure, series: Series, window: Window) -> Stated | None:
    if window.value is None or not window.periods:
        return None
    about = window.periods[0] if len(window.periods) == 1 else span(window.periods[0], window.periods[-1])
    return Stated(measure, series.key.area, about, window.value)
