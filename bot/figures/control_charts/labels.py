"""One label a point: common cause, or what kind of special cause and whether its value is high or low."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.point_bits import Bits, earlier, later, packed
from bot.figures.control_charts.presets import Preset
from bot.figures.control_charts.special_cause import Position

Codes = npt.NDArray[np.int8]
NOT_GIVEN = -1


class Label(StrEnum):
    """What a point is, as far as the chart can tell. Codes in arrays count from 0 in this order."""

    COMMON_CAUSE = "common_cause"
    IMPROVEMENT_HIGH = "improvement_high"
    IMPROVEMENT_LOW = "improvement_low"
    CONCERN_HIGH = "concern_high"
    CONCERN_LOW = "concern_low"
    NEUTRAL_HIGH = "neutral_high"
    NEUTRAL_LOW = "neutral_low"


LABELS: tuple[Label, ...] = tuple(Label)

# Rows: better lower, neither, higher. Columns: no special cause, high, low.
_CODES = np.array(
    [
        [LABELS.index(label) for label in row]
        for row in (
            (Label.COMMON_CAUSE, Label.CONCERN_HIGH, Label.IMPROVEMENT_LOW),
            (Label.COMMON_CAUSE, Label.NEUTRAL_HIGH, Label.NEUTRAL_LOW),
            (Label.COMMON_CAUSE, Label.IMPROVEMENT_HIGH, Label.CONCERN_LOW),
        )
    ],
    dtype=np.int8,
)


def label_of(code: int | np.integer) -> Label | None:
    """The label of a code; None for NOT_GIVEN."""
    return None if code == NOT_GIVEN else LABELS[int(code)]


def label_codes(high: npt.NDArray[np.bool_], low: npt.NDArray[np.bool_], better: npt.NDArray[np.int8]) -> Codes:
    """The label of points known to be high, low or neither; `better` -1 lower, 0 neither, +1 higher."""
    return np.asarray(_CODES[better + 1, high.view(np.uint8) + 2 * low.view(np.uint8)])


def label_at(high: bool, low: bool, better: int) -> Label:
    """The label of one point."""
    return LABELS[int(_CODES[better + 1, high + 2 * low])]


def special_directions(
    signals: Sequence[Bits], at: Position, better: npt.NDArray[np.int8], preset: Preset
) -> tuple[Bits, Bits]:
    """Which points are special cause high, and which low; none is both. `signals` is in the order of `Signal`."""
    high, low = _by_rank(signals, at)
    if preset.improvement_wins:
        any_high = signals[0] | signals[2] | signals[4] | signals[6]
        any_low = signals[1] | signals[3] | signals[5] | signals[7]
        conflict = any_high & any_low
        high_wins = packed((better > 0)[np.newaxis])
        low_wins = packed((better < 0)[np.newaxis])
        high = (high & ~(conflict & low_wins)) | (conflict & high_wins)
        low = (low & ~(conflict & high_wins)) | (conflict & low_wins)
    return high, low


def _by_rank(signals: Sequence[Bits], at: Position) -> tuple[Bits, Bits]:
    """The direction of the highest rule that holds: outside, trend, two of three, shift."""
    trend_high, trend_low = _direction_of_trend(signals[4], signals[5], at)
    high, low = signals[0], signals[1]
    for next_high, next_low in ((trend_high, trend_low), (signals[6], signals[7]), (signals[2], signals[3])):
        undecided = ~(high | low)
        high, low = high | (next_high & undecided), low | (next_low & undecided)
    return high, low


def _direction_of_trend(up: Bits, down: Bits, at: Position) -> tuple[Bits, Bits]:
    """A trend points where its outgoing step goes if the next point is in a trend as well, else its incoming one.

    A tie between two trends is no step, so that the incoming one is taken there too.
    """
    in_trend = up | down
    by_outgoing = earlier(in_trend) & (at.rising | at.falling)
    high = in_trend & ((by_outgoing & at.rising) | (~by_outgoing & later(at.rising)))
    return high, in_trend & ~high
