"""Lists are as of the day: anything above its limit now, today, this morning; none is of those told before."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.reading.parts import Parts
from bot.figures.periods import PeriodKind

_OF_TODAY = frozenset({"today", "this morning", "this afternoon", "this evening"})


def is_of_now(period: AskedPeriod) -> bool:
    """Whether a period asks for what holds as of the day, as every list does."""
    return (period.form is Form.NEWEST and period.unit is None) or period.words in _OF_TODAY


def may_be_of_one_point(parts: Parts) -> bool:
    """Whether the period that is named may be one point of a chart: a month or a week, and no year of them."""
    years = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
    return not any(one.kind in years for _, period in parts.periods for one in period.candidates)


def asks_of_those(words: Sequence[str]) -> bool:
    """`How many of those were late`: of what was told before, and not of all that is late."""
    return any(word == "of" and then in ("those", "them", "these") for word, then in pairwise(words))
