"""Suppression: small counts that are not shown, and what is left once they are taken out."""

import numpy as np

from bot.figures.measures import Measure, Unit
from bot.figures.series import Flags, Series


def suppressed_points(series: Series, measure: Measure) -> Flags:
    """Which points of a series are not shown, as flags of the series' length.

    A count under the measure's `suppress_below` is not shown. Of a percentage, rate or ratio it is the counts that
    it was made from: a numerator or denominator under it. What was given without its counts cannot be judged.
    """
    least = measure.suppress_below
    if least <= 0:
        return np.zeros(len(series), dtype=np.bool_)
    if measure.unit is Unit.COUNT:
        return np.asarray(series.values < least)
    return np.asarray((series.numerators < least) | (series.denominators < least))


def without_suppressed(series: Series, measure: Measure) -> Series | None:
    """The series with its suppressed points taken out, or None when nothing is left.

    A mean or a limit that is published beside all other points gives a suppressed one away by subtraction, so
    whatever is shown of a series must be computed from this.
    """
    hidden = suppressed_points(series, measure)
    if not hidden.any():
        return series
    kept = np.flatnonzero(~hidden)
    if not len(kept):
        return None
    return Series(
        series.key,
        tuple(series.periods[place] for place in kept),
        series.values[kept],
        series.numerators[kept],
        series.denominators[kept],
        series.provisional[kept],
    )
