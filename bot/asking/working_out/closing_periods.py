"""The end of a period: how many there were then, of what is counted at a moment and does not add up."""

from dataclasses import replace

from bot.asking.answers import NoFigure, Status
from bot.asking.asked_period import AskedPeriod, Form
from bot.figures.measures import Combine, Measure
from bot.figures.periods import Period, PeriodError, PeriodKind, period_containing, span

_AT_A_MOMENT = (Combine.LAST, Combine.NONE)


def at_the_end(asked: AskedPeriod, measure: Measure) -> AskedPeriod | NoFigure:
    """`At the end of 2024/25` of a monthly stock is March; of what adds up it may be the year to then, and is asked."""
    last = {one: found for one in asked.candidates if (found := _last_of(one, measure)) is not None}
    if not last:
        return NoFigure(reason="cadence", details={"words": asked.words, "cadence": measure.cadence.value})
    if measure.combine in _AT_A_MOMENT:
        return replace(asked, candidates=tuple(dict.fromkeys(last.values())), closing=False)
    whole, newest = next(iter(last.items()))
    year = period_containing(PeriodKind.FINANCIAL_YEAR, newest.start)
    first = period_containing(measure.cadence, year.start)
    choices = [newest] if first == newest or first.start != year.start else [newest, span(first, newest)]
    choices += [whole] if (whole.start, whole.end) not in [(one.start, one.end) for one in choices] else []
    details = {"words": asked.words, "meanings": [one.in_words for one in choices]}
    return NoFigure(reason="which period", details=details, periods=tuple(choices), status=Status.AMBIGUOUS)


def is_an_end(asked: AskedPeriod, measure: Measure) -> bool:
    """Whether a stock was asked for on the last days of one of its periods: officers on 31 March, at the weekend."""
    stock = measure.combine is Combine.LAST and measure.cadence is not PeriodKind.DAY and bool(asked.candidates)
    return stock and all(_is_the_end_of_one(one, asked, measure) for one in asked.candidates)


def _is_the_end_of_one(days: Period, asked: AskedPeriod, measure: Measure) -> bool:
    whole = _last_of(days, measure)
    if whole is None or days.kind is PeriodKind.DAY:
        return whole is not None
    return days.kind is PeriodKind.SPAN and asked.form is Form.NAMED and whole.start < days.start


def _last_of(period: Period, measure: Measure) -> Period | None:
    """The last period of the measure in another, where both end on the same day."""
    if PeriodKind.WAVE in (period.kind, measure.cadence):
        return None
    try:
        found = period_containing(measure.cadence, period.end)
    except PeriodError:
        return None
    return found if found.end == period.end else None
