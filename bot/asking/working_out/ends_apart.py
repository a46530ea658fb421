"""How far the ends of areas in order are apart, and how far the first of them is from the next."""

from collections.abc import Mapping
from decimal import Decimal

FEWEST_APART = 2


def ends_apart(in_order: Mapping[str, Decimal], beside: str, place: int = 0) -> tuple[tuple[str, str, Decimal], ...]:
    """The two areas at the ends and how far they are apart; of more than two the first and the next, too.

    Where one is set beside all of them, it is that one and the first, or the one in a place of the order; of the first
    itself it is the next.
    """
    if len(in_order) < max(FEWEST_APART, place):
        return ()
    (first, its), *others = in_order.items()
    if beside:
        other, its = [*in_order.items()][max(place, 1) - 1]
        if other == beside and not place:
            other, its = others[0]  # the first itself is so far ahead of the next
        return ((other, beside, abs(its - in_order[beside])),) if beside in in_order and beside != other else ()
    (last, of_last), (second, of_second) = others[-1], others[0]
    apart = [(first, last, abs(its - of_last))]
    return (*apart, (first, second, abs(its - of_second))) if len(others) > 1 else tuple(apart)
