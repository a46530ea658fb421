"""Exact arithmetic on stored values: a float that came from a written number goes back to that number."""

from collections.abc import Iterable
from decimal import Decimal


def exact(value: float) -> Decimal:
    """The decimal number that a stored value was written as (the shortest that reads back as the same float)."""
    return Decimal(repr(float(value)))


def exact_sum(values: Iterable[float]) -> Decimal:
    """The sum of written numbers, with no error of binary fractions."""
    return sum((exact(value) for value in values), Decimal(0))
