"""From values to charts: one pass over any number of series, in blocks that fit a processor's cache."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.charts import ControlCharts
from bot.figures.control_charts.icons import assurance_codes
from bot.figures.control_charts.labels import NOT_GIVEN, Codes, label_codes, special_directions
from bot.figures.control_charts.limits import Floats, Limits, segment_limits
from bot.figures.control_charts.point_bits import Bits, at_points, packed
from bot.figures.control_charts.presets import PTD, Preset
from bot.figures.control_charts.segments import Segments, segments_of
from bot.figures.control_charts.special_cause import positions, special_causes

Integers = npt.NDArray[np.int64]

BLOCK_VALUES = 60_000
"""About as many values as fit, with their moving ranges, in a processor's second cache."""


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
    directions = _one_a_series("better", better, n_series, np.dtype(np.int8))
    if not np.isin(directions, (-1, 0, 1)).all():
        raise ValueError("better is -1 (lower is better), 0 (neither) or +1 (higher is better)")
    targets = _one_a_series("target", target, n_series, np.dtype(np.float64))
    phases = _phases(phase, table, preset)
    blocks = [
        _Block.of(table[rows], directions[rows], targets[rows], None if phases is None else phases[rows], preset)
        for rows in _blocks(*table.shape)
    ]
    return _joined(blocks, table, directions, targets, preset)


@dataclass(frozen=True, slots=True)
class _Block:
    """The charts of some neighbouring series; points first."""

    limits: Limits
    first_segment: Integers
    number: Integers | None
    last_point: Integers
    variation: Codes
    assurance: Codes
    signals: Bits
    high: Bits
    low: Bits

    @classmethod
    def of(
        cls,
        values: Floats,
        better: npt.NDArray[np.int8],
        target: Floats,
        phase: Integers | None,
        preset: Preset,
    ) -> "_Block":
        points_first = np.ascontiguousarray(values.T)
        n_points, n_series = points_first.shape
        segments = None if phase is None else segments_of(np.ascontiguousarray(phase.T), points_first)
        limits = _limits(points_first, segments, preset)
        at = positions(points_first, limits, segments, preset, np.empty((n_points, n_series), np.bool_))
        signals = special_causes(at, preset)
        high, low = special_directions(signals, at, better, preset)
        if not limits.computed.all():
            known = _computed_points(points_first, limits, segments)
            signals, high, low = signals & known, high & known, low & known
        first = np.arange(n_series) if segments is None else segments.first
        last_point = _last_points(points_first)
        last_segment = first if segments is None else first + segments.number[-1]
        lower, upper = limits.lower[last_segment], limits.upper[last_segment]
        variation = label_codes(at_points(high, last_point), at_points(low, last_point), better)
        variation[np.isnan(upper)] = NOT_GIVEN
        return cls(
            limits,
            first,
            None if segments is None else segments.number,
            last_point,
            variation,
            assurance_codes(target, better, lower, upper),
            signals,
            high,
            low,
        )


def _table(values: npt.ArrayLike) -> Floats:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2:
        raise ValueError(f"values has {table.ndim} dimensions; it needs two, series and points")
    if table.shape[1] == 0:
        table = np.full((len(table), 1), np.nan)
    return table


def _one_a_series(name: str, given: npt.ArrayLike, n_series: int, kind: np.dtype[np.generic]) -> npt.NDArray:  # type: ignore[type-arg]
    column = np.asarray(given)
    if column.ndim > 1 or column.shape not in ((), (n_series,)):
        raise ValueError(f"{name} has shape {column.shape}; it needs one value, or one for each of {n_series} series")
    return np.broadcast_to(column.astype(kind), (n_series,))


def _phases(phase: npt.ArrayLike | None, table: Floats, preset: Preset) -> Integers | None:
    if phase is None:
        return None
    phases = np.asarray(phase, dtype=np.int64)
    if phases.shape != table.shape:
        raise ValueError(f"phase has shape {phases.shape}; it needs that of values, {table.shape}")
    if preset.baseline_points is not None and preset.baseline_replaces_rebase:
        return None
    return phases


def _blocks(n_series: int, n_points: int) -> Iterator[slice]:
    # Whole bytes of series, so that the bits of blocks can be laid side by side.
    size = max(BLOCK_VALUES // n_points // 8, 8) * 8
    return (slice(start, start + size) for start in range(0, max(n_series, 1), size))


def _limits(values: Floats, segments: Segments | None, preset: Preset) -> Limits:
    """The limits of every segment, withheld from charts of fewer points than the preset asks for."""
    limits = segment_limits(values if segments is None else segments.values(values), preset)
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
    held = ~np.isnan(values[:, ragged])
    last[ragged] = np.where(held.any(axis=0), len(values) - 1 - np.argmax(held[::-1], axis=0), 0)
    return last


def _joined(
    blocks: Sequence[_Block],
    values: Floats,
    better: npt.NDArray[np.int8],
    target: Floats,
    preset: Preset,
) -> ControlCharts:
    """Lay blocks side by side."""
    counts = [len(block.limits.mean) for block in blocks]
    offsets = np.cumsum([0, *counts[:-1]])
    numbers = [block.number for block in blocks if block.number is not None]
    return ControlCharts(
        preset=preset,
        values=values,
        better=better,
        target=target,
        segments=Limits(*(np.concatenate([getattr(b.limits, line.name) for b in blocks]) for line in fields(Limits))),
        first_segment=np.concatenate([b.first_segment + o for b, o in zip(blocks, offsets, strict=True)]),
        phase=np.concatenate(numbers, axis=1).T if numbers else np.broadcast_to(np.int64(0), values.shape),
        last_point=np.concatenate([block.last_point for block in blocks]),
        variation=np.concatenate([block.variation for block in blocks]),
        assurance=np.concatenate([block.assurance for block in blocks]),
        signal_bits=np.concatenate([block.signals for block in blocks], axis=-1),
        high_bits=np.concatenate([block.high for block in blocks], axis=-1),
        low_bits=np.concatenate([block.low for block in blocks], axis=-1),
    )
