"""Scales: where values and periods stand on the sheet, and which of them get a label. Arithmetic only."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.figures.chart_picture import ChartPicture
from bot.figures.periods import Period, PeriodKind

_FARTHEST_TARGET = 1.0
"""A target farther from the rest than this part of their height is named at the edge and not drawn to scale."""

_STEPS = {
    PeriodKind.DAY: (1, 2, 7, 14, 28, 91, 182, 364, 728, 1820, 3640),
    PeriodKind.WEEK: (1, 2, 4, 13, 26, 52, 104, 260, 520),
    PeriodKind.MONTH: (1, 2, 3, 6, 12, 24, 36, 60, 120, 240),
    PeriodKind.QUARTER: (1, 2, 4, 8, 12, 20, 40),
    PeriodKind.FINANCIAL_QUARTER: (1, 2, 4, 8, 12, 20, 40),
}
_PLAIN_STEPS = (1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000, 5000)
_FIRST_MONTH = {PeriodKind.MONTH: 4, PeriodKind.FINANCIAL_QUARTER: 4, PeriodKind.QUARTER: 1}


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight scale from numbers to pixels."""

    low: float
    high: float
    at_low: float
    at_high: float

    def __call__(self, number: float) -> float:
        """Where a number stands, in pixels."""
        if self.high == self.low:
            return (self.at_low + self.at_high) / 2
        return self.at_low + (number - self.low) / (self.high - self.low) * (self.at_high - self.at_low)


def value_range(picture: ChartPicture) -> tuple[float, float]:
    """The lowest and the highest number that the picture has room for.

    Everything that is shown fits, and limits stop where no value can lie. A far-off target does not squeeze the rest.
    """
    numbers = [*picture.values]
    for point in picture.points:
        numbers += [line for line in (point.mean, point.lower, point.upper) if line is not None]
    if not numbers:
        return 0.0, 1.0
    low, high = min(numbers), max(numbers)
    height = (high - low) or abs(high) * 0.2 or 1.0
    for level in (level for target in picture.targets for level in target.levels):
        if low - _FARTHEST_TARGET * height <= level <= high + _FARTHEST_TARGET * height:
            low, high = min(low, level), max(high, level)
    room = 0.06 * ((high - low) or 2 * height)
    low, high = low - room, high + room
    floor, ceiling = picture.floor, picture.ceiling
    if floor is not None and low < floor:
        low = floor
    if ceiling is not None and high > ceiling:
        high = ceiling
    return low, high


def value_ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round numbers within a range, at most `most` of them, evenly spaced by 1, 2, 2.5 or 5 times a power of ten."""
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    for step in (power * factor for factor in (1, 2, 2.5, 5, 10, 20)):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return tuple(round(count * step, 12) for count in range(first, last + 1))
    return (low, high)


def period_ticks(periods: Sequence[Period], most: int) -> tuple[int, ...]:
    """The places that get a label, at most `most`, at natural steps: quarters, halves, years from April."""
    kind = periods[0].kind
    for step in _STEPS.get(kind, _PLAIN_STEPS):
        start = _first_natural(periods, step)
        places = tuple(range(start, len(periods), step))
        if len(places) <= most:
            return places or (0,)
    return (0,)


def _first_natural(periods: Sequence[Period], step: int) -> int:
    """The first place on a natural step; for months and quarters the steps are counted from the start of a year."""
    kind = periods[0].kind
    if kind not in _FIRST_MONTH or step == 1:
        return 0
    length = 1 if kind is PeriodKind.MONTH else 3
    first = periods[0].start
    # Long steps are counted back from the newest year's start, so that the labels reach near the newest point.
    since = (first.month - _FIRST_MONTH[kind]) % 12 // length
    in_a_year = 12 // length
    if step <= in_a_year:
        return -since % step
    start = -since % in_a_year
    return start + max(len(periods) - 1 - start, 0) % step // in_a_year * in_a_year
