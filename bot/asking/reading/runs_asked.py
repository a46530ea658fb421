"""Whether the figures of a stretch are asked for one by one: month by month, the trend since April, as a list."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind

_STRETCHES = (Form.ROLLING, Form.SINCE, Form.TO_DATE, Form.EVERYTHING)
_LONG = (PeriodKind.SPAN, PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
_OTHERWISE = (
    *(Field.SIGNALS, Field.ABOVE, Field.BELOW, Field.OUTSIDE, Field.COMPARE, Field.CHANGE, Field.AVERAGE),
    *(Field.SINCE_WHEN, Field.YEAR_EARLIER, Field.PERIOD_EARLIER, Field.YEAR_ON_YEAR, Field.PERIOD_ON_PERIOD),
)


def asks_for_a_run(parts: Parts) -> bool:
    """Whether each period is asked for: by a step of time, or as a trend or a list over a stretch."""
    if parts.each or parts.stepped:
        return True
    if len(parts.periods) != 1 or parts.has(*_OTHERWISE):
        return False
    ((_, period),) = parts.periods
    if parts.cadences:
        return True
    return (parts.has(Field.TREND, Field.ONE_BY_ONE) or _is_listed(parts, period)) and is_a_stretch(period)


def _is_listed(parts: Parts, period: AskedPeriod) -> bool:
    """`Last 6 months list`, `plot the last two years`: of one measure in one area, where no total is asked for."""
    several = len(parts.measures) > 1 or len(parts.areas) > 1 or bool(parts.groups[1:] or parts.kinds or parts.peers)
    drawn = parts.has(Field.CHART) and period.form in (Form.LAST, Form.SINCE)  # a rolling year is drawn by itself
    return (parts.has(Field.TABLE) or drawn) and not several and not parts.has(Field.TOTAL, Field.COMBINED)


def is_a_stretch(period: AskedPeriod) -> bool:
    """Whether a period is of several of the periods in which figures are counted, whatever those are."""
    if period.form in _STRETCHES:
        return True
    if period.form is Form.LAST:
        return period.number != 1
    return period.form is Form.NAMED and any(one.kind in _LONG for one in period.candidates)
