"""Periods that say again what one beside them says: a six-month total, March to August; winter, Dec to Feb."""

from collections.abc import Sequence

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import MONTH_NUMBERS, year_number
from bot.asking.periods.years_beside import Placed
from bot.figures.cadences import whole_periods
from bot.figures.periods import Period, PeriodKind


def said_once(periods: Sequence[Placed]) -> list[Placed]:
    """The periods without those that say no more than another."""
    return _without_repeats(_without_lengths(periods))


def _without_lengths(periods: Sequence[Placed]) -> list[Placed]:
    """`A six-month total, March to August`: the length says no more than the months do."""
    others = [one for _, one in periods if not one.length_only]
    return [
        (place, one) for place, one in periods if not (one.length_only and any(_is_so_long(two, one) for two in others))
    ]


def _without_repeats(periods: Sequence[Placed]) -> list[Placed]:
    """`Winter KSIs, December to February`: the months of a period that is named beside them say no more."""
    kept: list[Placed] = []
    for place, one in periods:
        again = [two for _, two in kept if _are_the_same_months(two, one)]
        if not again or place == kept[-1][0]:
            kept.append((place, one))
    return kept


def _are_the_same_months(named: AskedPeriod, again: AskedPeriod) -> bool:
    """Whether a stretch of months without a year is a season, a half or a quarter that is named as well.

    So is the same year in other words: last year, last FY that is.
    """
    if named.words != again.words and named.form is again.form is Form.NAMED and named.candidates == again.candidates:
        return bool(named.candidates) and named.relative and again.relative
    if named.form is again.form is Form.NAMED and named.words != again.words and _is_one_stretch(named, again):
        return True  # from 1 June to 31 August, last summer
    spans = again.form is Form.NAMED and all(one.kind is PeriodKind.SPAN for one in again.candidates)
    dated = any(year_number(word) is not None for word in again.words.split())
    if named.form is not Form.NAMED or not spans or dated or not (named.candidates and again.candidates):
        return False
    by_months = [bool({*MONTH_NUMBERS} & {*one.words.split()}) for one in (named, again)]
    if by_months != [False, True]:
        return False
    return {_days_in_a_year(one) for one in again.candidates} <= {_days_in_a_year(one) for one in named.candidates}


def _is_one_stretch(named: AskedPeriod, again: AskedPeriod) -> bool:
    """Whether both are the same stretch, one told by its days."""
    ends = {(one.start, one.end) for one in (*named.candidates, *again.candidates)}
    spans = all(one.kind is PeriodKind.SPAN for one in (*named.candidates, *again.candidates))
    return spans and len(ends) == 1


def _days_in_a_year(period: Period) -> tuple[int, int, int, int]:
    return period.start.month, period.start.day, period.end.month, period.end.day


def _is_so_long(period: AskedPeriod, length: AskedPeriod) -> bool:
    kind = PeriodKind.MONTH if length.unit is PeriodKind.MONTH else length.unit
    if kind is None or period.form is not Form.NAMED or len(period.candidates) != 1:
        return False
    (only,) = period.candidates
    return len(whole_periods(kind, only.start, only.end)) == length.number
