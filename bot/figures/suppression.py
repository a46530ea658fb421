"""Suppression: small counts that are not shown."""

import numpy as np

from bot.figures.measures import Measure, Unit
from bot.figures.series import Flags, Series


def suppressed_points(series: Series, measure: Measure) -> Flags:
    """Which points of a series are not shown, as flags of the series' length: small ones, and those withheld for them.

    A mean or a limit that is shown beside all other points gives a suppressed one away: whoever shows them sees to
    that.
    """
    small = too_small(series, measure)
    if not series.withheld:
        return small
    return small | np.array([period.text in series.withheld for period in series.periods], dtype=np.bool_)


def too_small(series: Series, measure: Measure) -> Flags:
    """Which points of a series are of counts under the measure's floor, as flags of the series' length.

    A count under the measure's `suppress_below` is not shown. Of a percentage, rate or ratio it is the counts that
    it was made from: a numerator or denominator under it. What was given without its counts cannot be judged.
    """
    least = measure.suppress_below
    if least <= 0:
        return np.zeros(len(series), dtype=np.bool_)
    if measure.unit is Unit.COUNT:
        return np.asarray(series.values < least)
    return np.asarray((series.numerators < least) | (series.denominators < least))
