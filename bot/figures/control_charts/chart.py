"""One chart, point by point: for pictures, rules and whoever reads."""

from dataclasses import dataclass

import numpy as np

from bot.figures.control_charts.charts import ControlCharts
from bot.figures.control_charts.icons import Assurance, assurance_of
from bot.figures.control_charts.labels import LABELS, Label, label_at, label_codes, label_of
from bot.figures.control_charts.limits import Floats
from bot.figures.control_charts.point_bits import of_series
from bot.figures.control_charts.presets import TRIAL_POINTS, Preset
from bot.figures.control_charts.signals import FLAGS, SIGNALS, Signal, signals_of

_FLAG_VALUES = np.array([FLAGS[signal] for signal in SIGNALS])


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A point and the lines of its segment; None where there is no value, or nothing to compute."""

    value: float | None
    mean: float | None
    lower: float | None
    upper: float | None
    near_lower: float | None
    near_upper: float | None
    signals: tuple[Signal, ...]
    label: Label
    phase: int
    trial: bool

    @property
    def computed(self) -> bool:
        """Whether the point has a value in a segment that has a mean."""
        return self.mean is not None


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart of one series, and the preset that made it."""

    points: tuple[ChartPoint, ...]
    variation: Label | None
    assurance: Assurance | None
    better: int
    target: float | None
    preset: Preset


def chart_of(charts: ControlCharts, row: int, length: int | None = None) -> Chart:
    """The chart of one series.

    It ends with its last value, or after `length` points: a caller that knows of periods without a value at the
    end passes how many there are in all. Raises IndexError for a row that is not there, or a length past the table.
    """
    n_series, n_points = charts.values.shape
    if not 0 <= row < n_series:
        raise IndexError(f"there is no series {row}; there are {n_series}")
    end = int(charts.last_point[row]) + 1 if length is None else length
    if end > n_points:
        raise IndexError(f"there are {n_points} points, not {end}")
    if length is None and np.isnan(charts.values[row, end - 1]):
        end = 0
    target = charts.target[row]
    return Chart(
        points=_points(charts, row, end),
        variation=label_of(charts.variation[row]),
        assurance=assurance_of(charts.assurance[row]),
        better=int(charts.better[row]),
        target=None if np.isnan(target) else float(target),
        preset=charts.preset,
    )


def point_of(charts: ControlCharts, row: int, place: int) -> ChartPoint:
    """One point of the chart of one series, the same as `chart_of` has at that place."""
    value, phase = float(charts.values[row, place]), int(charts.phase[row, place])
    held = value == value
    segments, segment = charts.segments, int(charts.first_segment[row]) + phase
    lines = (segments.mean, segments.lower, segments.upper, segments.near_lower, segments.near_upper)
    mean, lower, upper, near_lower, near_upper = (_number(line[segment]) if held else None for line in lines)
    holds = (charts.signal_bits[:, place, row >> 3] >> (row & 7)) & 1
    high, low = (int(bits[place, row >> 3]) >> (row & 7) & 1 for bits in (charts.high_bits, charts.low_bits))
    return ChartPoint(
        value=_number(value),
        mean=mean,
        lower=lower,
        upper=upper,
        near_lower=near_lower,
        near_upper=near_upper,
        signals=tuple(signal for signal, at_point in zip(SIGNALS, holds.tolist(), strict=True) if at_point),
        label=label_at(bool(high), bool(low), int(charts.better[row])),
        phase=phase,
        trial=held and bool(segments.computed[segment]) and bool(segments.points[segment] < TRIAL_POINTS),
    )


def _number(number: float) -> float | None:
    """A plain number, None for NaN."""
    return None if number != number else float(number)


def _points(charts: ControlCharts, row: int, end: int) -> tuple[ChartPoint, ...]:
    values = charts.values[row, :end]
    gap = np.isnan(values)
    phase = charts.phase[row, :end]
    segment = charts.first_segment[row] + phase
    segments = charts.segments
    flags = _FLAG_VALUES @ of_series(charts.signal_bits, row)[:, :end]
    high, low = of_series(charts.high_bits, row), of_series(charts.low_bits, row)
    labels = label_codes(high, low, charts.better[row])
    trial = ~gap & segments.computed[segment] & (segments.points[segment] < TRIAL_POINTS)
    lines = (segments.mean, segments.lower, segments.upper, segments.near_lower, segments.near_upper)
    drawn = zip(*(_known(np.where(gap, np.nan, line[segment])) for line in lines), strict=True)
    return tuple(
        ChartPoint(
            value=value,
            mean=mean,
            lower=lower,
            upper=upper,
            near_lower=near_lower,
            near_upper=near_upper,
            signals=signals_of(flags[place]) if flags[place] else (),
            label=LABELS[labels[place]],
            phase=int(phase[place]),
            trial=bool(trial[place]),
        )
        for place, (value, (mean, lower, upper, near_lower, near_upper)) in enumerate(
            zip(_known(values), drawn, strict=True)
        )
    )


def _known(numbers: Floats) -> list[float | None]:
    """Plain numbers, None for NaN."""
    return [None if number != number else number for number in numbers.tolist()]
