"""`As at September` after `robbery year to date`: what moved with the day moves with the other one."""

from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Question
from bot.figures.cadences import newest_ended
from bot.figures.periods import Period, PeriodKind, period_containing

_YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)
_WITHOUT_A_CALENDAR = (PeriodKind.WAVE, PeriodKind.SPAN, PeriodKind.YEAR_ENDING)


def as_of_then(previous: Question | None, as_at: date) -> Question | None:
    """The question before with its time as it would have been said on an earlier day."""
    asked = None if previous is None else previous.period
    if previous is None or asked is None or not asked.relative or len(asked.candidates) != 1:
        return previous
    (period,) = asked.candidates
    if period.end <= as_at:
        return previous
    then = _then(asked, period, as_at)
    return previous if then is None else replace(previous, period=then)


def _then(asked: AskedPeriod, period: Period, as_at: date) -> AskedPeriod | None:
    if asked.form is Form.TO_DATE and period.kind not in _WITHOUT_A_CALENDAR:
        return replace(asked, candidates=(period_containing(period.kind, as_at),))
    if asked.form is not Form.NAMED:
        return None
    if period.kind is PeriodKind.SPAN:
        # A year to date that was given is kept as the stretch that it was.
        years = (period_containing(kind, period.start) for kind in _YEARS)
        year = next((one for one in years if one.start == period.start), None)
        if year is None:
            return None
        return AskedPeriod(Form.TO_DATE, (period_containing(year.kind, as_at),), relative=True, words="year to date")
    if period.kind in _WITHOUT_A_CALENDAR:
        return None
    return replace(asked, candidates=(newest_ended(period.kind, as_at),))
