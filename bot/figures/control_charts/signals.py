"""The ten signals of a control chart, by the names that rules, answers and pictures use."""

from enum import StrEnum

import numpy as np


class Signal(StrEnum):
    """What can hold at a point; a point carries every signal that holds, beside its one label."""

    ABOVE_UPPER_LIMIT = "above_upper_limit"
    BELOW_LOWER_LIMIT = "below_lower_limit"
    SHIFT_ABOVE = "shift_above"
    SHIFT_BELOW = "shift_below"
    TREND_UP = "trend_up"
    TREND_DOWN = "trend_down"
    TWO_OF_THREE_HIGH = "two_of_three_high"
    TWO_OF_THREE_LOW = "two_of_three_low"
    NEAR_UPPER_LIMIT = "near_upper_limit"
    NEAR_LOWER_LIMIT = "near_lower_limit"

    @property
    def flag(self) -> int:
        """This signal's bit in a number of flags: bit 0 is the first signal above."""
        return FLAGS[self]


SIGNALS: tuple[Signal, ...] = tuple(Signal)
FLAGS: dict[Signal, int] = {signal: 1 << place for place, signal in enumerate(SIGNALS)}


def signals_of(flags: int | np.integer) -> tuple[Signal, ...]:
    """The signals in a number of flags, in their own order."""
    number = int(flags)
    return tuple(signal for signal in SIGNALS if number & FLAGS[signal])
