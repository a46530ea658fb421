"""Rates: a figure for so many of another, such as crimes per 1,000 residents."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.exact import exact
from bot.figures.measures import Better, Measure, Rate
from bot.figures.periods import Period
from bot.figures.series import Observation, Series


@dataclass(frozen=True, slots=True, kw_only=True)
class RateValue:
    """A rate with what it was made from; `value` is None where it is not given, and `reason` says why."""

    value: Decimal | None = None
    base: Observation | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SharedBase:
    """When the base was counted of rates that are held against one another: of a newer one each seems lower.

    `period` is the newest that all of them hold, None where there is none; `newest` are those that each has by itself.
    """

    period: Period | None = None
    newest: frozenset[Period] = frozenset()

    @property
    def is_older(self) -> bool:
        """Whether one of them holds a newer one, which is not taken."""
        return self.period is not None and self.newest != {self.period}

    @property
    def differs(self) -> bool:
        """Whether there is none that all of them hold, so that nothing can be said of their order."""
        return self.period is None and len(self.newest) > 1


NO_BASE = SharedBase()
"""Of figures that are held against one another as they are."""


def rate_of(
    value: Decimal, period: Period, base: Series | None, rate: Rate, shared: SharedBase | None = None
) -> RateValue:
    """A figure of a period per so many of the newest base that ended by the period's end. It is not annualised.

    `base` is the series of the measure that the rate names, in the same area; `shared` is which is taken where the
    rate is held against others.
    """
    counted = shared.period if shared is not None else None
    place = base.places.get(counted.text) if base is not None and counted is not None else None
    newest = base_for(period, base) if base is None or place is None else base.at(place)
    if newest is None:
        return RateValue(reason=f"no {rate.of} is held up to {period.in_words}")
    if newest.value <= 0:
        return RateValue(base=newest, reason=f"{rate.of} is {newest.value:g} for {newest.period.in_words}")
    return RateValue(value=value * rate.per / exact(newest.value), base=newest)


def base_for(period: Period, base: Series | None) -> Observation | None:
    """The newest observation of a base whose period ended by the end of another period."""
    if base is None:
        return None
    ended = [place for place, one in enumerate(base.periods) if one.end <= period.end]
    return base.at(max(ended, key=lambda place: base.periods[place].end)) if ended else None


def base_of_all(period: Period, bases: Iterable[Series | None]) -> SharedBase:
    """The newest base that ended by a period's end and that all hold of those that hold one by then."""
    held = [
        ended
        for base in bases
        if base is not None and (ended := [one for one in base.periods if one.end <= period.end])
    ]
    common = frozenset[Period].intersection(*map(frozenset, held)) if held else frozenset()
    newest = frozenset(max(ended, key=lambda one: one.end) for ended in held)
    return SharedBase(max(common, key=lambda one: one.end, default=None), newest)


def only_bases(measures: Iterable[Measure]) -> frozenset[str]:
    """The measures that others are counted by and that are neither better high nor low: residents, households."""
    every = tuple(measures)
    bases = {rate.of for measure in every for rate in measure.rates.values()}
    return frozenset(one.key for one in every if one.key in bases and one.better is Better.NEITHER)
