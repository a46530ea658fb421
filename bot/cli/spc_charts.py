"""From the series of a table to their charts, with what a reader has to be told about each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts import TRIAL_POINTS, Chart, ChartPoint, Preset, chart_of, control_charts
from bot.figures.number_words import counted
from bot.files.chart_table import ChartSeries

DIRECTION = {"lower": -1, "neither": 0, "higher": 1}


@dataclass(frozen=True, slots=True)
class SpcChart:
    """A series, its chart with one point for each of its periods, and what its reader has to be told."""

    series: ChartSeries
    chart: Chart
    notes: tuple[str, ...]


def spc_charts(
    series: Sequence[ChartSeries], preset: Preset, better: str | None, target: float | None
) -> list[SpcChart]:
    """The charts of all series in one pass; `better` and `target` count where a series has none of its own."""
    width = max(one.timeline.columns[-1] + 1 for one in series)
    values = np.full((len(series), width), np.nan)
    phase = np.zeros((len(series), width), np.int64)
    for row, one in enumerate(series):
        values[row, one.timeline.columns] = one.values
        if one.phases is not None:
            _write_phases(phase[row], one)
    charts = control_charts(
        values,
        better=[DIRECTION[one.better or better or "neither"] for one in series],
        target=[next((t for t in (one.target, target) if t is not None), np.nan) for one in series],
        phase=phase if any(one.phases is not None for one in series) else None,
        preset=preset,
    )
    return [_spc_chart(one, chart_of(charts, row, one.timeline.columns[-1] + 1)) for row, one in enumerate(series)]


def _write_phases(phase: npt.NDArray[np.int64], series: ChartSeries) -> None:
    """Count the changes of phase along a row; a missing period belongs to the phase before it."""
    assert series.phases is not None  # noqa: S101 - the caller looked
    for place, column in enumerate(series.timeline.columns[1:], 1):
        if series.phases[place] != series.phases[place - 1]:
            phase[column:] += 1


def _spc_chart(series: ChartSeries, chart: Chart) -> SpcChart:
    points = tuple(chart.points[column] for column in series.timeline.columns)
    alone = Chart(points, chart.variation, chart.assurance, chart.better, chart.target, chart.preset)
    return SpcChart(series, alone, tuple(_notes(series, alone)))


def _notes(series: ChartSeries, chart: Chart) -> Iterator[str]:
    preset, held = chart.preset, sum(point.value is not None for point in chart.points)
    for place in series.timeline.gaps:
        before, after = series.periods[place - 1], series.periods[place]
        yield f"gap: nothing between {before} and {after}; runs and moving ranges stop there"
    empty = [period for period, point in zip(series.periods, chart.points, strict=True) if point.value is None]
    if empty:
        yield f"gap: no value for {', '.join(empty)}; runs and moving ranges stop there"
    if 1 < held < preset.minimum_points_for_limits:
        wanted = preset.minimum_points_for_limits
        yield f"{held} points: {preset.name} gives limits and icons from {wanted}"
    if preset.baseline_points and preset.baseline_replaces_rebase and len(set(series.phases or ())) > 1:
        yield f"the re-bases are left out: with a baseline {preset.name} takes only the baseline"
    numbered = zip(series.periods, chart.points, strict=True)
    for _, segment in groupby(numbered, key=lambda pair: pair[1].phase):
        yield from _notes_on_segment(list(segment))


def _notes_on_segment(segment: Sequence[tuple[str, ChartPoint]]) -> Iterator[str]:
    first, last = segment[0][0], segment[-1][0]
    points = [point for _, point in segment if point.value is not None]
    if points and not any(point.computed for point in points):
        yield f"not computed: {first} to {last} has no two neighbouring points"
    elif any(point.trial and point.upper is not None for point in points):
        yield f"trial limits: {first} to {last} has {counted(len(points), 'point')}, fewer than {TRIAL_POINTS}"
