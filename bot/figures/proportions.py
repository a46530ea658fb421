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
