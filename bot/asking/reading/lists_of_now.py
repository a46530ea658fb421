"""Lists are as of the day: anything above its limit now, today, this morning."""

from bot.asking.asked_period import AskedPeriod, Form

_OF_TODAY = frozenset({"today", "this morning", "this afternoon", "this evening"})


def is_of_now(period: AskedPeriod) -> bool:
    """Whether a period asks for what holds as of the day, as every list does."""
    return (period.form is Form.NEWEST and period.unit is None) or period.words in _OF_TODAY
