"""`By financial year since 2018`: the years from the one that begins in 2018, and no calendar years."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.figures.periods import PeriodKind, financial_year

_YEARS = frozenset({"year", "years", "yr", "yrs"})
_FINANCIAL = frozenset({"financial", "fiscal", "fin"})


def with_financial_years(
    periods: Sequence[tuple[int, AskedPeriod]], words: Sequence[str]
) -> list[tuple[int, AskedPeriod]]:
    """The periods of a question, since 2018 from April 2018 on where financial years are asked for."""
    if _FINANCIAL.isdisjoint(words):
        return [*periods]
    said = any(first in _FINANCIAL and second in _YEARS for first, second in pairwise(words))
    return [(place, _from_its_april(one) if said else one) for place, one in periods]


def _from_its_april(asked: AskedPeriod) -> AskedPeriod:
    if asked.form is not Form.SINCE:
        return asked
    years = tuple(financial_year(one.start.year) if one.kind is PeriodKind.YEAR else one for one in asked.candidates)
    return replace(asked, candidates=tuple(dict.fromkeys(years)))
