"""Control charts of many series, as columns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.labels import Codes, label_codes
from bot.figures.control_charts.limits import Floats, Limits
from bot.figures.control_charts.point_bits import Bits, at_points, unpacked
from bot.figures.control_charts.presets import TRIAL_POINTS, Preset


@dataclass(frozen=True, slots=True, eq=False)
class ControlCharts:
    """The charts of n_series series of up to n_points points.

    What holds for a whole segment is kept once a segment, and what holds at a point as a bit; the properties of
    shape (n_series, n_points) spread them out when they are asked for. Points with no value (a gap, or past the end
    of a series) have NaN lines, no signals and the label common cause; `computed` tells them apart.
    """

    preset: Preset
    values: Floats
    """As given, shape (n_series, n_points): NaN is a gap, or past the end."""
    better: npt.NDArray[np.int8]
    """-1 lower is better, 0 neither, +1 higher; shape (n_series,)."""
    target: Floats
    """Shape (n_series,); NaN is none."""
    segments: Limits
    """The lines of every segment of every series, in order."""
    first_segment: npt.NDArray[np.int64]
    """Where each series' segments start in `segments`, shape (n_series,)."""
    phase: npt.NDArray[np.int64]
    """The segment of each point, counted from 0 within its series, shape (n_series, n_points)."""
    last_point: npt.NDArray[np.int64]
    """The index of each series' last value, shape (n_series,); 0 where it has none."""
    variation: Codes
    """The label of each series' last value, or NOT_GIVEN where no icon can be; shape (n_series,)."""
    assurance: Codes
    """The assurance of each series' last segment, or NOT_GIVEN; shape (n_series,)."""
    signal_bits: Bits
    """In the order of `Signal`, shape (10, n_points, ceil(n_series / 8))."""
    high_bits: Bits
    """Points labelled as special cause high, shape (n_points, ceil(n_series / 8))."""
    low_bits: Bits
    """Points labelled as special cause low."""

    def __len__(self) -> int:
        return len(self.values)

    @property
    def mean(self) -> Floats:
        """The process average at each point."""
        return self._drawn(self.segments.mean)

    @property
    def lower(self) -> Floats:
        """The lower control limit at each point."""
        return self._drawn(self.segments.lower)

    @property
    def upper(self) -> Floats:
        """The upper control limit at each point."""
        return self._drawn(self.segments.upper)

    @property
    def near_lower(self) -> Floats:
        """Two thirds of the way from the mean to the lower limit."""
        return self._drawn(self.segments.near_lower)

    @property
    def near_upper(self) -> Floats:
        """Two thirds of the way from the mean to the upper limit."""
        return self._drawn(self.segments.near_upper)

    @property
    def computed(self) -> npt.NDArray[np.bool_]:
        """Points with a value in a segment that has lines."""
        return ~np.isnan(self.values) & self.segments.computed[self._segment_of_points]

    @property
    def trial(self) -> npt.NDArray[np.bool_]:
        """Points in a segment of fewer than 13 points, whose limits are trial limits."""
        return self.computed & (self.segments.points < TRIAL_POINTS)[self._segment_of_points]

    @property
    def signals(self) -> npt.NDArray[np.uint16]:
        """The flags of every signal that holds at each point (`Signal.flag`, `signals_of`)."""
        return _flags([unpacked(bits, len(self)) for bits in self.signal_bits])

    @property
    def newest_signals(self) -> npt.NDArray[np.uint16]:
        """The flags at each series' last value, shape (n_series,)."""
        return _flags(list(at_points(self.signal_bits, self.last_point)))

    @property
    def label(self) -> Codes:
        """The code of each point's one label (`LABELS`)."""
        high, low = unpacked(self.high_bits, len(self)), unpacked(self.low_bits, len(self))
        return label_codes(high, low, self.better[:, np.newaxis])

    @property
    def _segment_of_points(self) -> npt.NDArray[np.int64]:
        return np.asarray(self.first_segment[:, np.newaxis] + self.phase)

    def _drawn(self, line: Floats) -> Floats:
        return np.where(np.isnan(self.values), np.nan, line[self._segment_of_points])


def _flags(holds: Sequence[npt.NDArray[np.bool_]]) -> npt.NDArray[np.uint16]:
    """One number of flags for each point, from one mask for each signal."""
    flags = np.zeros_like(holds[0], dtype=np.uint16)
    for place, mask in enumerate(holds):
        np.bitwise_or(flags, np.uint16(1 << place), out=flags, where=mask)
    return flags
