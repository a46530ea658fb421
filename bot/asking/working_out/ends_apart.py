"""How far the ends of areas in order are apart, and how far the first of them is from the next."""

from collections.abc import Mapping
from decimal import Decimal

FEWEST_APART = 2


def ends_apart(in_order: Mapping[str, Decimal], beside: str) -> tuple[tuple[str, str, Decimal], ...]:
    """The two areas at the ends and how far they are apart; of more than two the first and the next, too.

    Where one is set beside all of them, it is that one and the first.
    """
    if len(in_order) < FEWEST_APART:
        return ()
    (first, its), *others = in_order.items()
    if beside:
        return ((first, beside, abs(its - in_order[beside])),) if beside in in_order and beside != first else ()
    (last, of_last), (second, of_second) = others[-1], others[0]
    apart = [(first, last, abs(its - of_last))]
    return (*apart, (first, second, abs(its - of_second))) if len(others) > 1 else tuple(apart)
