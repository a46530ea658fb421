"""Whether a total, shown beside its parts, would give away a part that is too small to be shown."""

from collections.abc import Iterable

from bot.figures.measures import Measure, Unit
from bot.figures.series import Observation


def gives_away(counts: Iterable[float], least: int) -> bool:
    """Whether a total of counts gives away any of them that is under `least`, all others being known.

    What is left of the total when the others are taken off is the sum of the small ones. It tells nothing only if each
    of them could still be anything from 0 to `least` - 1; of a single one it tells all.
    """
    small = [count for count in counts if count < least]
    if not small:
        return False
    most = least - 1
    return not most <= sum(small) <= (len(small) - 1) * most


def total_is_hidden(measure: Measure, parts: Iterable[Observation]) -> bool:
    """Whether a figure over some observations is not shown: it is too small, or one of them is not shown.

    Two such figures that overlap, as of the year to date a month apart, would tell what lies between them.
    """
    least = measure.suppress_below
    if least <= 0:
        return False
    held = tuple(parts)
    if any(one.withheld for one in held):
        return True
    if measure.unit is Unit.COUNT:
        columns = [[one.value for one in held]]
    else:
        columns = [
            [part for part in column if part is not None]
            for column in ([one.numerator for one in held], [one.denominator for one in held])
        ]
    return any(count < least for column in columns for count in column)
