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


def rate_of(value: Decimal, period: Period, base: Series | None, rate: Rate) -> RateValue:
    """A figure of a period per so many of the newest base that ended by the period's end. It is not annualised.

    `base` is the series of the measure that the rate names, in the same area.
    """
    newest = base_for(period, base)
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


def only_bases(measures: Iterable[Measure]) -> frozenset[str]:
    """The measures that others are counted by and that are neither better high nor low: residents, households."""
    every = tuple(measures)
    bases = {rate.of for measure in every for rate in measure.rates.values()}
    return frozenset(one.key for one in every if one.key in bases and one.better is Better.NEITHER)
