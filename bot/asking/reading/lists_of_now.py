"""Lists are as of the day: anything above its limit now, today, this morning."""

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
