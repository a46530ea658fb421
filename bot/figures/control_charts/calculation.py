"""From values to charts: one pass over any number of series, in blocks that fit a processor's cache."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.charts import ControlCharts
from bot.figures.control_charts.icons import assurance_codes
from bot.figures.control_charts.labels import NOT_GIVEN, Codes, label_codes, special_directions
from bot.figures.control_charts.limits import Floats, Limits, segment_limits
from bot.figures.control_charts.point_bits import Bits, at_points, packed
from bot.figures.control_charts.presets import PTD, Preset
from bot.figures.control_charts.scratch import Scratch
from bot.figures.control_charts.segments import Segments, segments_of
from bot.figures.control_charts.signals import SIGNALS
from bot.figures.control_charts.special_cause import positions, special_causes

Integers = npt.NDArray[np.int64]

BLOCK_VALUES = 300_000
"""Values in a block. Smaller ones cost more in calls than they save in cache, larger ones leave the cache."""


def control_charts(
    values: npt.ArrayLike,
    *,
    better: npt.ArrayLike = 0,
    target: npt.ArrayLike = np.nan,
    phase: npt.ArrayLike | None = None,
    preset: Preset = PTD,
) -> ControlCharts:
    """The control charts of all series.

    `values` has shape (n_series, n_points) in the order of time, NaN for a gap or past the end of a series;
    `better` is -1 (lower), 0 (neither) or +1 (higher), one for all or one a series, shape (n_series,); `target`
    likewise, NaN for none; `phase` has the shape of `values` and changes where a series is re-based.

    Raises ValueError when shapes do not fit, `better` is something else, or a value is infinite.
    """
    table = _table(values)
    n_series = len(table)
    directions = _one_a_series("better", better, n_series, np.int8)
    if not ((directions >= -1) & (directions <= 1)).all():
        raise ValueError("better is -1 (lower is better), 0 (neither) or +1 (higher is better)")
    targets = _one_a_series("target", target, n_series, np.float64)
    phases = _phases(phase, table, preset)
    result = _Result.room_for(*table.shape)
    scratch = Scratch.of(min(n_series, _block_size(table.shape[1])), table.shape[1])
    for rows in _blocks(*table.shape):
        block = scratch.points_first(table[rows])
        segments = None if phases is None else segments_of(np.ascontiguousarray(phases[rows].T), block)
        result.chart(rows, block, segments, directions[rows], targets[rows], preset, scratch)
    return result.charts(table, directions, targets, preset)


@dataclass(frozen=True, slots=True)
class _Result:
    """Room for the charts of all series, filled block by block; points first, as in a block."""

    limits: list[Limits]
    first_segments: list[Integers]
    numbers: list[Integers]
    last_point: Integers
    variation: Codes
    assurance: Codes
    signals: Bits
    high: Bits
    low: Bits

    @classmethod
    def room_for(cls, n_series: int, n_points: int) -> "_Result":
        octets = -(-n_series // 8)
        codes, more_codes = np.empty((2, n_series), np.int8)
        high, low = np.empty((2, n_points, octets), np.uint8)
        signals = np.empty((len(SIGNALS), n_points, octets), np.uint8)
        return cls([], [], [], np.empty(n_series, np.int64), codes, more_codes, signals, high, low)

    def chart(
        self,
        rows: slice,
        values: Floats,
        segments: Segments | None,
        better: npt.NDArray[np.int8],
        target: Floats,
        preset: Preset,
        scratch: Scratch,
    ) -> None:
        """Chart the series in `rows`, whose values are given points first, and write down what comes out."""
        limits = _limits(values, segments, preset, scratch)
        at = positions(values, limits, segments, preset, scratch)
        signals = special_causes(at, preset)
        high, low = special_directions(signals, at, better, preset)
        if not limits.computed.all():
            known = _computed_points(values, limits, segments)
            signals, high, low = [bits & known for bits in signals], high & known, low & known
        octets = slice(rows.start // 8, -(-rows.stop // 8))
        for place, bits in enumerate(signals):
            self.signals[place, :, octets] = bits
        self.high[:, octets], self.low[:, octets] = high, low
        last_point = self.last_point[rows] = _last_points(values)
        first = np.arange(values.shape[1]) if segments is None else segments.first
        last = first if segments is None else first + segments.number[-1]
        lower, upper = limits.lower[last], limits.upper[last]
        variation = label_codes(at_points(high, last_point), at_points(low, last_point), better)
        self.variation[rows] = np.where(np.isnan(upper), NOT_GIVEN, variation)
        self.assurance[rows] = assurance_codes(target, better, lower, upper)
        self.first_segments.append(first + sum(len(earlier.mean) for earlier in self.limits))
        self.limits.append(limits)
        if segments is not None:
            self.numbers.append(segments.number)

    def charts(self, values: Floats, better: npt.NDArray[np.int8], target: Floats, preset: Preset) -> ControlCharts:
        """All of it, as charts."""
        lines = (np.concatenate([getattr(one, line.name) for one in self.limits]) for line in fields(Limits))
        one_segment = np.broadcast_to(np.int64(0), values.shape)
        return ControlCharts(
            preset=preset,
            values=values,
            better=better,
            target=target,
            segments=self.limits[0] if len(self.limits) == 1 else Limits(*lines),
            first_segment=np.concatenate(self.first_segments),
            phase=np.concatenate(self.numbers, axis=1).T if self.numbers else one_segment,
            last_point=self.last_point,
            variation=self.variation,
            assurance=self.assurance,
            signal_bits=self.signals,
            high_bits=self.high,
            low_bits=self.low,
        )


def _table(values: npt.ArrayLike) -> Floats:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2:
        raise ValueError(f"values has {table.ndim} dimensions; it needs two, series and points")
    if table.shape[1] == 0:
        table = np.full((len(table), 1), np.nan)
    return table


def _one_a_series(name: str, given: npt.ArrayLike, n_series: int, kind: type[np.generic]) -> npt.NDArray[Any]:
    column = np.asarray(given)
    if column.ndim > 1 or column.shape not in ((), (n_series,)):
        raise ValueError(f"{name} has shape {column.shape}; it needs one value, or one for each of {n_series} series")
    return np.full(n_series, column, kind)


def _phases(phase: npt.ArrayLike | None, table: Floats, preset: Preset) -> Integers | None:
    if phase is None:
        return None
    phases = np.asarray(phase, dtype=np.int64)
    if phases.shape != table.shape:
        raise ValueError(f"phase has shape {phases.shape}; it needs that of values, {table.shape}")
    if preset.baseline_points is not None and preset.baseline_replaces_rebase:
        return None
    return phases


def _block_size(n_points: int) -> int:
    """How many series make a block: whole bytes of them, so that the bits of blocks lie side by side."""
    return max(BLOCK_VALUES // n_points // 8, 8) * 8


def _blocks(n_series: int, n_points: int) -> Iterator[slice]:
    size = _block_size(n_points)
    return (slice(start, min(start + size, n_series)) for start in range(0, max(n_series, 1), size))


def _limits(values: Floats, segments: Segments | None, preset: Preset, scratch: Scratch) -> Limits:
    """The limits of every segment, withheld from charts of fewer points than the preset asks for."""
    if segments is None:
        limits = segment_limits(values, preset, scratch.ranges(values))
    else:
        limits = segment_limits(segments.values(values), preset)
    points = limits.points
    if segments is not None:
        points = np.bincount(segments.series, weights=points, minlength=values.shape[1])[segments.series]
    return limits.without_lines(points < preset.minimum_points_for_limits)


def _computed_points(values: Floats, limits: Limits, segments: Segments | None) -> Bits:
    computed = limits.computed if segments is None else limits.computed[segments.of_points]
    return packed(~np.isnan(values) & computed)


def _last_points(values: Floats) -> Integers:
    """The index of each series' last value; 0 where it has none."""
    last = np.full(values.shape[1], len(values) - 1, np.int64)
    ragged = np.flatnonzero(np.isnan(values[-1]))
    if not len(ragged):
        return last
    held = ~np.isnan(values[:, ragged])
    last[ragged] = np.where(held.any(axis=0), len(values) - 1 - np.argmax(held[::-1], axis=0), 0)
    return last
