"""A series on its control chart: every period that it could have held, and what the chart says at each.

A question is often about one point; so points are made when they are asked for, and all of them only for a picture.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bot.figures.annotations import Annotation
from bot.figures.calendar_places import every_period
from bot.figures.chart_picture import COMMON_CAUSE, PicturePoint, Standing
from bot.figures.charting import rebase_places
from bot.figures.control_charts import (
    PTD,
    Chart,
    ChartPoint,
    ControlCharts,
    Preset,
    chart_of,
    control_charts,
    point_of,
)
from bot.figures.framework import Framework
from bot.figures.measures import Better, Measure
from bot.figures.periods import Period
from bot.figures.series import Flags, Floats, Series
from bot.figures.suppression import suppressed_points
from bot.figures.target_words import level_target
from bot.figures.targets import LevelTarget, Target


@dataclass(frozen=True, eq=False)
class ChartedSeries:
    """A series laid out on `periods`, with its chart; `reason` says why there is none. `rebases` are places in it."""

    series: Series
    measure: Measure
    periods: tuple[Period, ...]
    charts: ControlCharts | None = None
    rebases: tuple[int, ...] = ()
    reason: str = ""

    @cached_property
    def chart(self) -> Chart | None:
        """The whole chart, point by point; None where there is none."""
        return None if self.charts is None else chart_of(self.charts, 0, len(self.periods))

    @cached_property
    def points(self) -> tuple[PicturePoint, ...]:
        """Every point, as it may be shown."""
        charted = self.chart.points if self.chart is not None else (None,) * len(self.periods)
        return tuple(self._shown(period, one) for period, one in zip(self.periods, charted, strict=True))

    def point(self, period: Period) -> PicturePoint | None:
        """The point of a period, as it may be shown; None for a period that is not on the chart."""
        place = self._places.get(period.text)
        if place is None:
            return None
        return self._shown(self.periods[place], None if self.charts is None else point_of(self.charts, 0, place))

    def judges_without_lines(self, period: Period) -> bool:
        """Whether the chart has signals to tell of a point whose average and limits rest on what is not shown.

        Of the newest point alone, as alerts and lists tell it.
        """
        return period.text == self.series.newest.period.text and self.hides_lines_of(period)

    def hides_lines_of(self, period: Period) -> bool:
        """Whether the average and limits of a point are not shown, as they rest on what is not shown."""
        if not self._secret_phases:
            return False  # then the lines of every point that is held are shown
        point, place = self.point(period), self._places.get(period.text)
        if point is None or place is None or self.charts is None or point.value is None or point.mean is not None:
            return False
        return point_of(self.charts, 0, place).mean is not None

    @property
    def least_shown(self) -> float | None:
        """The least value that is shown; None where none is."""
        shown = self.series.values[~self._hidden]
        return float(shown.min()) if len(shown) else None

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return _places_of(self.periods, self.series)

    @cached_property
    def _hidden(self) -> Flags:
        return suppressed_points(self.series, self.measure)

    @cached_property
    def _values_shown(self) -> Sequence[float | None]:
        """The value at each place of the series; None where it is not shown."""
        values: list[float | None] = self.series.values.tolist()
        for place in np.flatnonzero(self._hidden).tolist():
            values[place] = None
        return values

    @cached_property
    def _secret_phases(self) -> frozenset[int]:
        """The segments whose lines would tell what is suppressed."""
        if self.charts is None or not self._hidden.any():
            return frozenset()
        hidden = [self._places[self.series.periods[place].text] for place in np.flatnonzero(self._hidden).tolist()]
        return frozenset(self.charts.phase[0, hidden].tolist())

    def _shown(self, period: Period, charted: ChartPoint | None) -> PicturePoint:
        place = self.series.places.get(period.text)
        value = None if place is None else self._values_shown[place]
        standing = Standing.HELD if value is not None else Standing.MISSING if place is None else Standing.SUPPRESSED
        secret = charted is not None and charted.phase in self._secret_phases
        newest = place == len(self.series) - 1
        lines = charted if value is not None and not secret else None
        said = charted if value is not None and (not secret or newest) else None
        return PicturePoint(
            period=period,
            value=value,
            standing=standing,
            mean=lines.mean if lines else None,
            lower=lines.lower if lines else None,
            upper=lines.upper if lines else None,
            label=said.label if said else COMMON_CAUSE,
            signals=said.signals if said else (),
            phase=charted.phase if charted else 0,
            trial=lines.trial if lines else False,
            provisional=place is not None and bool(self.series.provisional[place]),
        )


def charted(series: Series, framework: Framework, preset: Preset = PTD) -> ChartedSeries:
    """Chart a series as rules judge it.

    Raises ValueError for a measure or an area that the framework does not know.
    """
    measure = framework.measures.get(series.key.measure)
    if measure is None or series.key.area not in framework.areas:
        raise ValueError(f"{series.key.measure} in {series.key.area} is not in the catalogue: it cannot be pictured")
    periods = every_period(series.periods, framework.waves)
    if {period.kind for period in series.periods} - {measure.cadence}:
        reason = f"it holds figures of another cadence than {measure.cadence.value}"
        return ChartedSeries(series, measure, periods, reason=reason)
    try:
        notes = framework.annotations_for(*series.key)
        starts = rebase_places(series.periods, [note for note in notes if is_rebase(note)])
    except ValueError as fault:
        return ChartedSeries(series, measure, periods, reason=str(fault))
    places = _places_of(periods, series)
    rebases = tuple(places[series.periods[start].text] for start in starts)
    values = _laid_out(series, periods, places)
    phase = np.zeros((1, len(periods)), np.int64)
    for place in rebases:
        phase[0, place:] += 1
    level = level_target(targets_of(series, framework), series.newest.period)
    charts = control_charts(
        values,
        better=measure.better.sign,
        target=_charted_level(level, measure.better),
        phase=phase if rebases else None,
        preset=preset,
    )
    return ChartedSeries(series, measure, periods, charts, rebases)


def _laid_out(series: Series, periods: Sequence[Period], places: Mapping[str, int]) -> Floats:
    """The values of a series at its places on the chart, in one row; as they are where no place is left empty."""
    if periods == series.periods:
        return series.values[np.newaxis]
    values = np.full((1, len(periods)), np.nan)
    values[0, [places[period.text] for period in series.periods]] = series.values
    return values


def _places_of(periods: tuple[Period, ...], series: Series) -> Mapping[str, int]:
    """Where each period, by its text, stands among `periods`; those of a series without a gap are its own."""
    if periods == series.periods:
        return series.places
    return {period.text: place for place, period in enumerate(periods)}


def targets_of(series: Series, framework: Framework) -> tuple[Target, ...]:
    """The targets of a series; a group has none of its own."""
    return () if series.key.group else framework.targets_for(series.key.measure, series.key.area)


def is_rebase(note: Annotation) -> bool:
    """Nothing re-bases itself: a person has approved it."""
    return note.rebase and bool(note.approved_by)


def _charted_level(level: LevelTarget | None, better: Better) -> float:
    """The side of a level target that assurance looks at: what must be reached, in the direction that is better."""
    if level is None:
        return float("nan")
    side = level.at_least if better is Better.HIGHER else level.at_most
    return float("nan") if side is None else float(side)
