"""The mean and the limits of segments.

Arrays of values here have points first, shape (n_points, n_segments), with NaN where a segment has no value.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.presets import Preset

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Limits:
    """What is drawn across each segment; every array has shape (n_segments,), NaN where not computed."""

    mean: Floats
    lower: Floats
    upper: Floats
    near_lower: Floats
    near_upper: Floats
    last_bit: Floats
    """Points this close to the mean count as on it: a sum's last bit is not a signal."""
    points: Counts
    """Values held in the segment, whether or not the limits are taken from all of them."""

    @property
    def computed(self) -> npt.NDArray[np.bool_]:
        """Segments with at least one moving range: two neighbouring points."""
        return ~np.isnan(self.mean)

    def without_lines(self, where: npt.NDArray[np.bool_]) -> "Limits":
        """The same means, with the limits withheld from segments of charts with too few points."""
        if not where.any():
            return self
        lines = (self.lower, self.upper, self.near_lower, self.near_upper)
        lower, upper, near_lower, near_upper = (np.where(where, np.nan, line) for line in lines)
        return replace(self, lower=lower, upper=upper, near_lower=near_lower, near_upper=near_upper)


def segment_limits(values: Floats, preset: Preset, scratch: Floats | None = None) -> Limits:
    """The mean, the limits and the near limits of each segment.

    The limits of an individuals chart are the mean ± 2.66 average moving ranges (Shewhart 1931; Wheeler 1993).
    Screening leaves out moving ranges of 3.267 times their average or more, once (Nelson 1982); the mean is
    never screened. A gap drops the moving ranges on both its sides. A segment without a moving range is not
    computed. `scratch` is room for moving ranges, if the caller has some to spare.

    Raises ValueError for infinite values, and for values too large to be added up.
    """
    base = values if preset.baseline_points is None else _first_points(values, preset.baseline_points)
    total, points = _sums_and_counts(base)
    ranges = _moving_ranges(base, scratch)
    range_total, range_count = _sums_and_counts(ranges)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(range_count > 0, total / points, np.nan)
        plain_average = range_total / range_count
    average = plain_average
    if preset.screen:
        average = _screened_average(ranges, range_count, plain_average, preset.screening_factor)
    reach, near_reach = preset.limit_factor * average, preset.near_factor * average
    return Limits(
        mean=mean,
        lower=mean - reach,
        upper=mean + reach,
        near_lower=mean - near_reach,
        near_upper=mean + near_reach,
        # A mean near zero may be the difference of large figures: the moving range keeps their size in view.
        last_bit=1e-12 * (np.abs(mean) + plain_average),
        points=points if base is values else _sums_and_counts(values)[1],
    )


def _first_points(values: Floats, wanted: int) -> Floats:
    """The first `wanted` values held of each segment; a gap is not a point."""
    held = ~np.isnan(values)
    return np.where(held & (np.cumsum(held, axis=0) <= wanted), values, np.nan)


def _moving_ranges(values: Floats, scratch: Floats | None) -> Floats:
    """What lies between neighbouring points, shape (n_points - 1, n_segments)."""
    ranges = scratch[:-1] if scratch is not None else np.empty((len(values) - 1, values.shape[1]))
    np.subtract(values[1:], values[:-1], out=ranges)
    return np.abs(ranges, out=ranges)


def _sums_and_counts(values: Floats) -> tuple[Floats, Counts]:
    """The sum and the number of the values held, for each segment."""
    with np.errstate(over="ignore", invalid="ignore"):  # what overflows is refused below
        total = np.add.reduce(values, axis=0)
        if np.isfinite(total).all():
            return total, np.full(values.shape[1], len(values), np.int64)
        held = ~np.isnan(values)
        total = np.add.reduce(np.where(held, values, 0.0), axis=0)
    if not np.isfinite(total).all():
        raise ValueError("control charts need finite values that can be added up; NaN stands for a gap")
    return total, np.add.reduce(held, axis=0, dtype=np.int64)


def _screened_average(ranges: Floats, count: Counts, average: Floats, factor: float) -> Floats:
    """The average of the moving ranges strictly below `factor` times the plain average; `ranges` is used up."""
    screened_out = np.greater_equal(ranges, factor * average)
    np.copyto(ranges, 0.0, where=screened_out)
    kept_total, _ = _sums_and_counts(ranges)
    # Short sums of bytes are several times faster than long ones, and long enough for any series.
    counter = np.uint16 if len(ranges) < 2**16 else np.int64
    kept_count = count - np.add.reduce(screened_out.view(np.uint8), axis=0, dtype=counter)
    with np.errstate(divide="ignore", invalid="ignore"):
        # None stays below only where all moving ranges are zero: a constant segment has limits equal to its mean.
        return np.where(average == 0.0, 0.0, kept_total / kept_count)
