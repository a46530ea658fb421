"""Proportions: the interval in which the true share may lie when only a sample was asked."""

from math import sqrt

_Z = 1.959963984540054
"""The two-sided 95% point of the normal distribution."""


def wilson_interval(numerator: float, denominator: float) -> tuple[float, float]:
    """The 95% interval of a proportion, each end between 0 and 1 (Wilson 1927). The denominator is above zero."""
    share = numerator / denominator
    square = _Z * _Z
    middle = share + square / (2 * denominator)
    width = _Z * sqrt(share * (1 - share) / denominator + square / (4 * denominator * denominator))
    scale = 1 + square / denominator
    return max(0.0, (middle - width) / scale), min(1.0, (middle + width) / scale)


def difference_interval(now: tuple[float, float], before: tuple[float, float]) -> tuple[float, float]:
    """The 95% interval of the first proportion less the second, of two samples: numerator and denominator of each.

    Newcombe's hybrid of the two Wilson intervals (1998, method 10). Ends lie between -1 and 1.
    """
    (share_now, share_before) = (numerator / denominator for numerator, denominator in (now, before))
    (low_now, high_now), (low_before, high_before) = wilson_interval(*now), wilson_interval(*before)
    difference = share_now - share_before
    below = sqrt((share_now - low_now) ** 2 + (high_before - share_before) ** 2)
    above = sqrt((high_now - share_now) ** 2 + (share_before - low_before) ** 2)
    return difference - below, difference + above
