"""Peers: where an area stands among those that it is compared with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.areas import PeerGroup
from bot.figures.measures import Better, Measure, Rate
from bot.figures.periods import Period
from bot.figures.rates import NO_BASE, SharedBase, base_of_all, rate_of
from bot.figures.series import Figures, Series, SeriesKey
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
    base: SharedBase = NO_BASE
    """When what the rates are counted by was counted."""
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
    values, provisional, hidden, base = _compared(figures, measure, {*group.members, area}, period, parts)
    without = tuple(member for member in group.members if member not in values)
    reason = ""
    if base.differs and measure.default_rate is not None:
        reason = f"{measure.default_rate.of} of one time are not held for all of {group.name}"
    elif measure.better is Better.NEITHER:
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
        base=base,
        hidden=hidden,
    )


def newest_common(held: Sequence[Series], own: Sequence[Series]) -> Period | None:
    """The newest period that all of some series hold, and more than half of others."""
    for period in sorted({one for series in held for one in series.periods}, key=lambda one: one.end, reverse=True):
        by_most = sum(period.text in series.places for series in held) * 2 > len(held)
        if by_most and all(period.text in series.places for series in own):
            return period
    return None


def _compared(
    figures: Figures, measure: Measure, members: Iterable[str], period: Period, parts: tuple[Period, ...]
) -> tuple[Mapping[str, Decimal], bool, bool, SharedBase]:
    """What each member holds for a period, as a rate where there is one; whether any is provisional, or not shown.

    The rates are of one base, which is told as well; where there is none that all hold, nothing is compared.
    """
    rate = measure.default_rate
    held = {one: over(measure, figures.series(SeriesKey(measure.key, one)), parts) for one in sorted(members)}
    values = {one: window.judged for one, window in held.items() if window.judged is not None}
    base = NO_BASE
    if rate is not None:
        bases = {one: figures.series(SeriesKey(rate.of, one)) for one in values}
        base = base_of_all(period, bases.values())
        rates = {one: rate_of(value, period, bases[one], rate, base).value for one, value in values.items()}
        values = {one: value for one, value in rates.items() if value is not None and not base.differs}
    provisional = any(held[one].provisional for one in values)
    return values, provisional, any(held[one].hidden for one in values), base
