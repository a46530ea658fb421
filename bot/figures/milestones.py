"""Milestones: a change aimed at against last year, as a whole number, and how far this year is from it."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor

from bot.figures.measures import Better


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
