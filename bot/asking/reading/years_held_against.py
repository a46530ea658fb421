"""The time that a follow-up is held against, as many years before as that of the question before was."""

from dataclasses import replace
from datetime import timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Question
from bot.figures.periods import Period, PeriodKind


def held_against_then(said: AskedPeriod, previous: Question) -> AskedPeriod | None:
    """What another period is held against in the place of the one before: `and Q2` after Q3 against Q3 last year.

    None where it cannot be told.
    """
    before, against = previous.period, previous.against_period
    if against is None or not all(
        one.form is Form.NAMED and len(one.candidates) == 1 for one in (said, before, against)
    ):
        return None
    new, old, held = (one.candidates[0] for one in (said, before, against))
    if not new.kind is old.kind is held.kind or new.kind in (PeriodKind.WAVE, PeriodKind.SPAN):
        return None
    years = old.start.year - held.start.year
    if years < 1 or _years_earlier(old, years) != held:
        return None
    if years > 1 and abs(new.start - old.start) >= timedelta(days=365):
        return None  # what several years are held against may be a baseline
    earlier = _years_earlier(new, years)
    return replace(against, candidates=(earlier,), words=earlier.text)


def _years_earlier(period: Period, years: int) -> Period:
    for _ in range(years):
        period = period.year_before()
    return period
