"""Segments: the stretches of a series between re-bases, each with its own mean and limits."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.limits import Floats

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Segments:
    """Which segment each point lies in: `number` (n_points, n_series) counts from 0 within its series."""

    number: Integers
    first: Integers
    """Where each series' first segment stands among all segments, shape (n_series,)."""
    series: Integers
    """Which series each segment belongs to, shape (n_segments,)."""

    @property
    def of_points(self) -> Integers:
        """Each point's place among all segments, shape (n_points, n_series)."""
        return self.first + self.number

    def values(self, values: Floats) -> Floats:
        """A column for each segment: its own values, NaN elsewhere; shape (n_points, n_segments)."""
        numbers = np.arange(len(self.series)) - self.first[self.series]
        return np.where(self.number[:, self.series] == numbers, values[:, self.series], np.nan)


def segments_of(phase: npt.NDArray[np.integer], values: Floats) -> Segments:
    """Cut series into segments wherever their phase changes; points first, shape (n_points, n_series).

    A phase that comes back later starts a segment of its own. What lies past a series' last value, and is only
    there because another series is longer, belongs to its last segment.
    """
    changes = phase[1:] != phase[:-1]
    held = ~np.isnan(values)
    still_to_come = np.logical_or.accumulate(held[::-1], axis=0)[::-1]
    number = np.zeros(values.shape, np.int64)
    np.cumsum(changes & still_to_come[1:], axis=0, out=number[1:])
    counts = number[-1] + 1
    first = np.cumsum(counts) - counts
    return Segments(number, first, np.repeat(np.arange(values.shape[1]), counts))


def phases_from_rebases(periods: Sequence[str], rebased_at: Sequence[str]) -> npt.NDArray[np.int64]:
    """The phase of each period, given the periods at which a series was re-based: 0, and one more at each.

    Raises ValueError for a re-base at a period that the series does not have: a chart that leaves it out would
    look as if nobody had asked for it.
    """
    places = {period: place for place, period in enumerate(periods)}
    missing = [period for period in rebased_at if period not in places]
    if missing:
        held = f"{periods[0]} to {periods[-1]}" if periods else "no periods"
        raise ValueError(f"re-based at {', '.join(missing)}, which is not in the series ({held})")
    phase = np.zeros(len(periods), np.int64)
    phase[[places[period] for period in set(rebased_at)]] = 1
    return np.cumsum(phase)
