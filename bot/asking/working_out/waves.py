"""Waves of a survey a year apart: they have no fixed days, so that the one of the same time of the year is meant."""

from collections.abc import Sequence
from datetime import timedelta

from bot.figures.periods import Period, a_year_before


def waves_a_year_before(held: Sequence[Period], wave: Period) -> tuple[Period, ...]:
    """The only wave held that was under way in the same days a year before; none where there is not exactly one."""
    start, end = a_year_before(wave.start), a_year_before(wave.end)
    shared = {one: (min(one.end, end) - max(one.start, start)).days + 1 for one in held if one != wave}
    found = [one for one, days in shared.items() if days * 2 > (end - start + timedelta(days=1)).days]
    return tuple(found) if len(found) == 1 else ()
