"""Peers: where an area stands among those that it is compared with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.areas import PeerGroup
from bot.figures.measures import Better, Measure, Rate
from bot.figures.periods import Period
from bot.figures.rates import rate_of
from bot.figures.series import Figures, SeriesKey
from bot.figures.windows import over


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An area's rank among its peers in a period; 1 is best. `rank` is None where there is none, and `reason` says why.

    `values` are what was compared, by area: rates where the measure has one (`rate`). Counts too small to be shown are
    compared as well, so that no rank is wrong: whoever shows a value must look at that. `without` names the members
    that hold no figure, or no base, for the period. `parts` are the periods of the measure that make it up.
    """

    period: Period
    rank: int | None = None
    values: Mapping[str, Decimal]
    without: tuple[str, ...] = ()
    rate: Rate | None = None
    provisional: bool = False
    reason: str = ""
    parts: tuple[Period, ...] = ()
    hidden: bool = False
    """Whether a figure that was compared is not shown: a place says on which side of the others it lies."""

    @property
    def of(self) -> int:
        """How many were compared."""
        return len(self.values)


def ranks(values: Mapping[str, Decimal], better: Better) -> Mapping[str, int]:
    """The rank of each: 1 is best, and ties share the lower number, so that two firsts are followed by a third.

    Raises ValueError where no direction is better.
    """
    if better is Better.NEITHER:
        raise ValueError("nothing is best of a measure of which neither direction is better")
    places: dict[Decimal, int] = {}
    for place, value in enumerate(sorted(values.values(), reverse=better is Better.HIGHER), start=1):
        places.setdefault(value, place)
    return {area: places[value] for area, value in values.items()}


def standing_of(
    figures: Figures, measure: Measure, group: PeerGroup, area: str, period: Period, parts: tuple[Period, ...] = ()
) -> Standing:
    """Where an area stands in a group of peers, itself included, on the default rate if the measure has one.

    Only members that hold the period are compared, or all the parts of it where it is a longer one. An area that holds
    nothing, or has no peer that does, has no rank.
    """
    parts = parts or (period,)
    values, provisional, hidden = _compared(figures, measure, {*group.members, area}, period, parts)
    without = tuple(member for member in group.members if member not in values)
    reason = ""
    if measure.better is Better.NEITHER:
        reason = "neither direction of it is better"
    elif area not in values:
        reason = f"no figure that can be compared is held for {period.in_words}"
    elif len(values) < 2:
        reason = f"none of its peers holds a figure for {period.in_words}"
    return Standing(
        period=period,
        rank=None if reason else ranks(values, measure.better)[area],
        values=values,
        without=without,
        rate=measure.default_rate,
        provisional=provisional,
        reason=reason,
        parts=parts,
        hidden=hidden,
    )


def _compared(
    figures: Figures, measure: Measure, members: Iterable[str], period: Period, parts: tuple[Period, ...]
) -> tuple[Mapping[str, Decimal], bool, bool]:
    """What each member holds for a period, as a rate where there is one; whether any is provisional, or not shown."""
    rate = measure.default_rate
    values: dict[str, Decimal] = {}
    provisional = hidden = False
    for member in sorted(members):
        held = over(measure, figures.series(SeriesKey(measure.key, member)), parts)
        value = held.judged
        if value is None:
            continue
        if rate is not None:
            value = rate_of(value, period, figures.series(SeriesKey(rate.of, member)), rate).value
        if value is not None:
            values[member] = value
            provisional = provisional or held.provisional
            hidden = hidden or held.hidden
    return values, provisional, hidden
