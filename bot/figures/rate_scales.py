"""What the quotient of the parts of a ratio is multiplied by: 100 for a percentage, so many residents for a rate.

A rate without a base in the catalogue may be per any power of ten (per 100 detentions), which its own figures tell.
"""

from collections.abc import Iterable
from math import log10
from statistics import median_low

from bot.figures.measures import Measure, Unit

MOST_ZEROS = 6

Parts = tuple[float | None, float | None, float | None]
"""A value, its numerator and its denominator."""


def scale_of(measure: Measure, held: Iterable[Parts]) -> int:
    """What a quotient of a measure is multiplied by; `held` are figures of it."""
    if measure.unit is Unit.PERCENT:
        return 100
    if measure.unit is not Unit.RATE:
        return 1
    if measure.default_rate is not None:
        return measure.default_rate.per
    zeros = [
        round(log10(value * denominator / numerator))
        for value, numerator, denominator in held
        if value is not None and numerator is not None and denominator is not None
        if value > 0 and numerator > 0 and denominator > 0
    ]
    return 10 ** min(max(median_low(zeros), 0), MOST_ZEROS) if zeros else 1
