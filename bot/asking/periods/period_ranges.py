"""Stretches between two periods: from November to February, between 1 and 10 March, April to September 2025."""

from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import day_of, last_named
from bot.asking.periods.years_beside import in_year, moved
from bot.figures.cadences import whole_periods
from bot.figures.periods import Period, PeriodKind, period_containing, span


def spanned(first: AskedPeriod, second: AskedPeriod, bare: int | None, day: date) -> AskedPeriod:
    """The stretch between two periods; a first one without its year is the newest before the second.

    `bare` is a day of the month that stands alone, as in `between 1 and 10 March`. A stretch that would run backwards
    is none.
    """
    ends = [one for one in second.candidates if not second.floating or one.end <= day][:2]
    spans = [found for end in ends if (found := _from_to(first, end, bare)) is not None]
    return AskedPeriod(Form.NAMED, tuple(spans), floating=first.floating and second.floating)


def ends_in_their_order(
    first: AskedPeriod, second: AskedPeriod, bare: int | None, day: date, *, between: bool
) -> AskedPeriod:
    """The stretch between two periods of which the later may be said first: of two years it is from the earlier one.

    Between November and October is the year from November to October; of a difference it is the two newest of these.
    """
    found = spanned(first, second, bare, day)
    if not (between and first.candidates and second.candidates):
        return found
    one, other = first.candidates[0], second.candidates[0]
    if one.kind is not other.kind or one.start <= other.start or one.end > day:
        return found
    return replace(found, later_first=True) if first.floating else spanned(second, first, bare, day)


def last_of_a_stretch(first: AskedPeriod, second: AskedPeriod, day: date) -> AskedPeriod | None:
    """`Last June to August`, as `last June`: the newest that is over, and the one before where that was this year's."""
    months = {one.kind for one in (*first.candidates, *second.candidates)} == {PeriodKind.MONTH}
    if not months or not second.floating:
        return None
    newest = spanned(replace(first, candidates=first.candidates[:1], floating=True), second, None, day).candidates
    spans = [one for stretch in newest for one in (stretch, moved(stretch, -1))]
    over = last_named(sorted({*spans}, key=lambda one: one.start, reverse=True), day)
    return AskedPeriod(Form.NAMED, over) if over else None


def or_of_the_financial_year(found: AskedPeriod, day: date) -> AskedPeriod:
    """`April to January last year`: in January of last year, or in the last financial year, which has both its ends."""
    year = period_containing(PeriodKind.FINANCIAL_YEAR, day).year_before()
    over = [one for one in found.candidates if one.start.year < one.end.year]
    others = (other for one in over if (other := in_year(one, year)) is not None and other not in over)
    return replace(found, candidates=(*found.candidates, *others))


def _from_to(first: AskedPeriod, end: Period, bare: int | None) -> Period | None:
    starts: list[Period] = list(first.candidates)
    if not starts and bare is not None and end.kind is PeriodKind.DAY:
        starts = [day for day in (day_of(end.start.year, end.start.month, bare),) if day]
    elif first.floating and starts and starts[0].kind is not PeriodKind.SPAN:
        starts = [_newest_before(starts[0], end)]
    # Where both ends can be a month or a day, they are both the same.
    alike = [start for start in starts if start.kind is end.kind]
    starts = [start for start in alike or starts if start.start <= end.start]
    return span(starts[0], end) if len(starts) == 1 and starts[0].end <= end.end else None


def _newest_before(start: Period, end: Period) -> Period:
    while start.start > end.start:
        start = start.year_before()
    while (later := _a_year_later(start)).end < end.start:
        start = later
    return start


def _a_year_later(period: Period) -> Period:
    try:
        return period_containing(period.kind, period.start.replace(year=period.start.year + 1))
    except ValueError:  # 29 February
        return period_containing(period.kind, period.start + timedelta(days=366))


def part_of(whole: Period, kind: PeriodKind, number: int, *, first: bool) -> Period | None:
    """The first or last so many months, quarters, weeks or days of a longer period; None where it has not so many."""
    if kind is PeriodKind.FINANCIAL_QUARTER:
        # Three months from the start or to the end, whichever quarters they are.
        kind, number = PeriodKind.MONTH, number * 3
    if kind not in (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.DAY):
        return None
    parts = whole_periods(kind, whole.start, whole.end)
    if not 1 <= number < len(parts):
        return None
    if kind is not PeriodKind.WEEK and (parts[0].start, parts[-1].end) != (whole.start, whole.end):
        return None
    chosen = parts[:number] if first else parts[-number:]
    return chosen[0] if number == 1 else span(chosen[0], chosen[-1])


def is_part_of_a_season(month: AskedPeriod, season: AskedPeriod) -> bool:
    """Whether a month has the name of one of a stretch of months, whichever year's."""
    stretches = bool(season.candidates) and {one.kind for one in season.candidates} <= {PeriodKind.SPAN}
    within = {
        part.start.month for one in season.candidates for part in whole_periods(PeriodKind.MONTH, one.start, one.end)
    }
    return stretches and {one.start.month for one in month.candidates} <= within
