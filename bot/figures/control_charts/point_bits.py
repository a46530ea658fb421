"""Yes-or-no facts about points, eight series to a byte.

A fact about every point of every series is an array of bytes, shape (n_points, ceil(n_series / 8)): bit b of
byte c stands for series 8c + b. Neighbouring points are neighbouring rows, so a rule about a run of points is a
few ANDs and ORs of slices of an array an eighth the size of a mask.
"""

import numpy as np
import numpy.typing as npt

Bits = npt.NDArray[np.uint8]


def packed(mask: npt.NDArray[np.bool_]) -> Bits:
    """Pack a mask of shape (n_points, n_series), points first."""
    return np.packbits(mask, axis=-1, bitorder="little")


def unpacked(bits: Bits, n_series: int) -> npt.NDArray[np.bool_]:
    """The mask again, series first: shape (..., n_series, n_points)."""
    mask = np.unpackbits(bits, axis=-1, count=n_series, bitorder="little").view(np.bool_)
    return np.moveaxis(mask, -2, -1)


def of_series(bits: Bits, series: int) -> npt.NDArray[np.bool_]:
    """The facts about the points of one series, shape (..., n_points)."""
    return ((bits[..., series >> 3] >> (series & 7)) & 1).view(np.bool_)


def at_points(bits: Bits, points: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    """What holds at one point of each series: `points` has one index a series, shape (n_series,)."""
    series = np.arange(len(points))
    return ((bits[..., points, series >> 3] >> (series & 7).astype(np.uint8)) & 1).view(np.bool_)


def later(bits: Bits) -> Bits:
    """Move every fact to the next point; what comes in at the first is no."""
    moved = np.zeros_like(bits)
    moved[1:] = bits[:-1]
    return moved


def earlier(bits: Bits) -> Bits:
    """Move every fact to the point before; what comes in at the last is no."""
    moved = np.zeros_like(bits)
    moved[:-1] = bits[1:]
    return moved


def starts_of_runs(bits: Bits, length: int) -> Bits:
    """Where the fact holds at this point and at the `length` - 1 that follow; `length` - 1 rows shorter."""
    if len(bits) < length:
        return bits[:0]
    covered = 1
    while covered < length:
        step = min(covered, length - covered)
        bits = bits[:-step] & bits[step:]
        covered += step
    return bits


def runs_from(starts: Bits, length: int, n_points: int) -> Bits:
    """Every point of the runs of `length` that begin at `starts`."""
    points = np.zeros((n_points, starts.shape[1]), np.uint8)
    points[: len(starts)] = starts
    covered = 1
    while covered < length and len(starts):
        step = min(covered, length - covered)
        # The right side is a new array, so the overlap of the two slices does no harm.
        points[step:] |= points[:-step].copy()
        covered += step
    return points


def whole_runs(bits: Bits, length: int, links: Bits | None = None) -> Bits:
    """All points of every run of `length` or more; a run ends where `links` (to the next point) says no."""
    starts = starts_of_runs(bits, length)
    if links is not None:
        starts = starts & starts_of_runs(links[:-1], length - 1)[: len(starts)]
    return runs_from(starts, length, len(bits))
