"""The rules of special cause variation, over all points of all series at once.

Sources: Shewhart 1931 (outside the limits), Western Electric 1956 (runs, two of three), Nelson 1984 (trends). Every
argument and result is a fact about points (`point_bits`), so that no rule depends on how many series there are.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.limits import Floats, Limits
from bot.figures.control_charts.point_bits import Bits, packed, runs_from, starts_of_runs, whole_runs
from bot.figures.control_charts.presets import Preset
from bot.figures.control_charts.scratch import Scratch
from bot.figures.control_charts.segments import Segments


@dataclass(frozen=True, slots=True)
class Position:
    """Where each point lies against the lines of its own segment, and which way the next step goes."""

    above: Bits
    below: Bits
    above_upper: Bits
    below_lower: Bits
    near_upper: Bits
    near_lower: Bits
    rising: Bits
    """The next point is higher."""
    falling: Bits
    """The next point is lower."""
    links: Bits | None
    """The next point is in the same segment; None where rules may cross a re-base, or there is none."""


def positions(values: Floats, limits: Limits, segments: Segments | None, preset: Preset, scratch: Scratch) -> Position:
    """Compare every point with its segment's lines and with the next point; shape (n_points, n_series).

    NaN compares as neither, so gaps, padding and lines that are not computed hold nothing.
    """

    room = scratch.mask(values)

    def where(comparison: np.ufunc, line: Floats) -> Bits:
        drawn = line if segments is None else line[segments.of_points]
        return packed(comparison(values, drawn, out=room))

    def with_the_next(comparison: np.ufunc, table: npt.NDArray[np.generic]) -> Bits:
        room[-1] = False
        comparison(table[1:], table[:-1], out=room[:-1])
        return packed(room)

    above = where(np.greater, limits.mean + limits.last_bit)
    below = where(np.less, limits.mean - limits.last_bit)
    # A limit that equals the mean is passed only by what passes the mean by more than a last bit.
    above_upper = where(np.greater, limits.upper) & above
    below_lower = where(np.less, limits.lower) & below
    rising, falling = with_the_next(np.greater, values), with_the_next(np.less, values)
    links = None
    if segments is not None and not preset.rules_cross_rebase:
        links = with_the_next(np.equal, segments.number)
        rising, falling = rising & links, falling & links
    return Position(
        above,
        below,
        above_upper,
        below_lower,
        where(np.greater, limits.near_upper) & above & ~above_upper,
        where(np.less, limits.near_lower) & below & ~below_lower,
        rising,
        falling,
        links,
    )


def special_causes(at: Position, preset: Preset) -> list[Bits]:
    """Every rule at every point, in the order of `Signal`."""
    return [
        at.above_upper,
        at.below_lower,
        shift(at.above, preset.shift_points, at.links),
        shift(at.below, preset.shift_points, at.links),
        trend(at.rising, preset.trend_points),
        trend(at.falling, preset.trend_points),
        two_of_three(at.near_upper, at.above, at.links),
        two_of_three(at.near_lower, at.below, at.links),
        at.near_upper,
        at.near_lower,
    ]


def shift(on_this_side: Bits, points: int, links: Bits | None) -> Bits:
    """All points of a run of `points` or more on one side of the mean; a point on the mean breaks it."""
    return whole_runs(on_this_side, points, links)


def trend(steps_this_way: Bits, points: int) -> Bits:
    """All points of `points` or more that each go further the same way, the first too; a tie breaks it."""
    # The last row, from the last point to none, is never a step.
    return runs_from(starts_of_runs(steps_this_way, points - 1), points, len(steps_this_way))


def two_of_three(near: Bits, on_this_side: Bits, links: Bits | None) -> Bits:
    """The points near a limit in any three neighbours on one side of the mean of which two or more are near it."""
    windows = starts_of_runs(on_this_side, 3)
    if not len(windows):
        return np.zeros_like(near)
    first, second, third = near[:-2], near[1:-1], near[2:]
    windows = windows & ((first & second) | (first & third) | (second & third))
    if links is not None:
        windows &= starts_of_runs(links[:-1], 2)
    return runs_from(windows, 3, len(near)) & near
