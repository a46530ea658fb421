"""Milestones: a change aimed at against last year, as a whole number, and how far this year is from it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from bot.figures.cadences import whole_periods
from bot.figures.measures import Better, Combine, Measure
from bot.figures.periods import Period
from bot.figures.series import Series
from bot.figures.windows import Window, within


class Verdict(StrEnum):
    """Which side of a milestone a figure is on."""

    BETTER = "better"
    WORSE = "worse"
    MET = "met"


def milestone_volume(last_year: Decimal, percent: Decimal) -> Decimal:
    """Last year × (1 + percent/100), cut down to a whole number, exactly.

    Source: West Midlands Strategic Policing and Crime Board, 2 December 2014, paragraph 110: 8,045 less 2 per cent is
    7,884.1, from which 7,310 is 574 away.
    """
    return Decimal(floor(Fraction(last_year) * (100 + Fraction(percent)) / 100))


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAllowed:
    """What a milestone lets a year come to: `before` is the whole year before it, `volume` the milestone of the year.

    `parts` are the periods of the year. `each` is what one of them may hold where all hold the same; None of a measure
    that does not add up.
    """

    before: Window
    volume: Decimal
    parts: tuple[Period, ...]
    each: Decimal | None


def year_allowed(measure: Measure, series: Series | None, year: Period, percent: Decimal) -> YearAllowed | None:
    """What a milestone of a year allows; None where the whole year before it is not held or not shown."""
    before = within(measure, series, year.year_before())
    parts = whole_periods(measure.cadence, year.start, year.end)
    if before.value is None or not parts:
        return None
    volume = milestone_volume(before.value, percent)
    each = volume / len(parts) if measure.combine is Combine.SUM else None
    return YearAllowed(before=before, volume=volume, parts=parts, each=each)


def whole_allowed(number: Decimal, better: Better) -> Decimal:
    """How many whole cases a number allows: no more than it where fewer are better, no fewer where more are."""
    return Decimal(ceil(number) if better is Better.HIGHER else floor(number))


def verdict_of(variance: Decimal, better: Better) -> Verdict | None:
    """Better, worse, or met where the figure is the milestone; None where no direction is better."""
    if better is Better.NEITHER:
        return None
    if variance == 0:
        return Verdict.MET
    return Verdict.BETTER if (variance > 0) == (better is Better.HIGHER) else Verdict.WORSE


def percent_change(before: Decimal, now: Decimal) -> Decimal | None:
    """The change in percent of what was before; None where that was zero or less, of which no percentage can be.

    Nor can it be of what turned from an overspend into an underspend: that would be a fall by more than all there was.
    """
    return (now - before) * 100 / before if before > 0 and now >= 0 else None
