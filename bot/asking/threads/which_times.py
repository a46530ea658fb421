"""`The second half` in a thread: of which year is asked back."""

from datetime import date

from bot.asking.periods.period_names import (
    half_of,
)
from bot.asking.question import Choice, NotUnderstood
from bot.figures.periods import PeriodKind, period_containing


def which_half(half: int, day: date) -> NotUnderstood:
    """`The second half` after a month: of the financial or the calendar year, or of none that can be given."""
    kinds = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)
    this = (period_containing(kind, day) for kind in kinds)
    halves = [half_of(one if half_of(one, half).end <= day else one.year_before(), half) for one in this]
    choices = tuple(Choice(one.in_words, f"and {one.text}") for one in halves)
    return NotUnderstood("several readings", "", choices=choices)
