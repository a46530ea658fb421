"""Cadences: where a period stands in the run of its kind, and which whole periods a stretch of days holds."""

from datetime import date, timedelta

from bot.figures.periods import Period, PeriodKind, period_containing, year_ending

_MONTHS_IN = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.FINANCIAL_QUARTER: 3,
    PeriodKind.YEAR: 12,
    PeriodKind.FINANCIAL_YEAR: 12,
}

PERIODS_IN_A_YEAR = {
    PeriodKind.WEEK: 52,
    PeriodKind.MONTH: 12,
    PeriodKind.QUARTER: 4,
    PeriodKind.FINANCIAL_QUARTER: 4,
    PeriodKind.YEAR: 1,
    PeriodKind.FINANCIAL_YEAR: 1,
}
"""How many periods make twelve months: 52 weeks (364 days); days are counted by the calendar, waves make none."""


def place_in_cadence(period: Period) -> int:
    """Where a period stands among those of its kind: neighbours differ by one. Waves, spans and years ending have none.

    Raises ValueError for a kind that has no such place.
    """
    if period.kind is PeriodKind.DAY:
        return period.start.toordinal()
    if period.kind is PeriodKind.WEEK:
        return (period.start.toordinal() - 1) // 7
    if period.kind not in _MONTHS_IN:
        raise ValueError(f"{period.text} has no place in a cadence: only calendar periods follow one another")
    return (period.start.year * 12 + period.start.month - 1) // _MONTHS_IN[period.kind]


def years_together(start: date, end: date) -> tuple[Period, ...]:
    """The years of twelve months from one day to another, whichever month they begin in; none where some are left."""
    after = end + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    if start.day != 1 or after.day != 1 or months % 12:
        return ()
    first = end.year - months // 12 + 1
    return tuple(year_ending(year, end.month) for year in range(first, end.year + 1))


def whole_periods(cadence: PeriodKind, start: date, end: date) -> tuple[Period, ...]:
    """The calendar periods of a cadence that lie wholly within two days, both included, in order."""
    period = period_containing(cadence, start)
    if period.start < start:
        period = period.next()
    found: list[Period] = []
    while period.end <= end:
        found.append(period)
        period = period.next()
    return tuple(found)


def newest_ended(cadence: PeriodKind, day: date) -> Period:
    """The newest calendar period of a cadence that has ended by a day."""
    period = period_containing(cadence, day)
    if period.end <= day:
        return period
    return period_containing(cadence, period.start - timedelta(days=1))
