"""Times that say again what one beside them says: a six-month total, March to August; last year, 25/26.

Both are worked out: that they are the same, or that one says when the other begins, is told by their days and not by
their words. What differs is left as it was said.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_names import MONTH_NUMBERS, SEASONS
from bot.asking.periods.said_better import days_of_the_year
from bot.asking.periods.years_beside import Placed
from bot.figures.cadences import whole_periods
from bot.figures.periods import Period, PeriodKind

Days = tuple[int, int, int, int]
_FEWEST_IN_A_ROW = 2
_SOON_AFTER = timedelta(days=10)
"""How long after a day that is named the beginning can be that is meant by it: since Christmas, from January on."""


def said_once(periods: Sequence[Placed], apart: Collection[int] = ()) -> list[Placed]:
    """The periods without those that say no more than another. `apart` is where one is said to be beside another."""
    return _without_repeats(_without_rows(_without_lengths(periods), apart), apart)


def lie_apart(one: int, two: int, apart: Collection[int]) -> bool:
    """Whether something stands between two places that makes two of what stands there."""
    return any(min(one, two) < place < max(one, two) for place in apart)


def _without_lengths(periods: Sequence[Placed]) -> list[Placed]:
    """`A six-month total, March to August`: the length says no more than the months do."""
    others = [one for _, one in periods if not one.length_only]
    return [
        (place, one) for place, one in periods if not (one.length_only and any(_is_so_long(two, one) for two in others))
    ]


def _without_rows(periods: Sequence[Placed], apart: Collection[int]) -> list[Placed]:
    """`The first quarter, April May June`: months in a row that are just those of the period before or behind them."""
    for at, (place, whole) in enumerate(periods):
        for months in _rows_beside(periods, at):
            nearest = min(months, key=lambda one: abs(one[0] - place))[0]
            meant = () if lie_apart(place, nearest, apart) else _filled_by([one for _, one in months], whole)
            if meant:
                rest = [one for one in periods if one not in months]
                return [(where, replace(one, candidates=meant) if one is whole else one) for where, one in rest]
    return list(periods)


def _rows_beside(periods: Sequence[Placed], at: int) -> list[Sequence[Placed]]:
    """The months straight behind a period, and those straight before it, where there are several."""
    ahead, behind = at, at + 1
    while ahead > 0 and _is_a_month(periods[ahead - 1][1]):
        ahead -= 1
    while behind < len(periods) and _is_a_month(periods[behind][1]):
        behind += 1
    rows = (periods[at + 1 : behind], periods[ahead:at])
    return [one for one in rows if len(one) >= _FEWEST_IN_A_ROW and not _is_a_month(periods[at][1])]


def _is_a_month(one: AskedPeriod) -> bool:
    kinds = {each.kind for each in one.candidates}
    return one.form is Form.NAMED and kinds == {PeriodKind.MONTH} and not (one.relative or one.closing)


def _filled_by(months: Sequence[AskedPeriod], whole: AskedPeriod) -> tuple[Period, ...]:
    """What a period can mean of which these months are all there are."""
    if whole.form is not Form.NAMED or whole.closing:
        return ()
    return tuple(
        one
        for one in whole.candidates
        if len(parts := whole_periods(PeriodKind.MONTH, one.start, one.end)) == len(months)
        and (parts[0].start, parts[-1].end) == (one.start, one.end)
        and all(_can_be(part, month, whole) for part, month in zip(parts, months, strict=True))
    )


def _can_be(part: Period, month: AskedPeriod, whole: AskedPeriod) -> bool:
    """Whether a month of a stretch is one that was said; which year's it is, is told by a stretch with a year."""
    told_by_whole = month.floating and not whole.floating
    return part in month.candidates or (
        told_by_whole and days_of_the_year(part)[0] in {one[0] for one in _in_years(month)}
    )


def _without_repeats(periods: Sequence[Placed], apart: Collection[int]) -> list[Placed]:
    """`Last year, 25/26`, `winter, December to February`: what two of them mean alike is meant once."""
    kept: list[Placed] = []
    for place, one in periods:
        for at, (where, two) in enumerate(kept):
            meant = None if place == where or lie_apart(where, place, apart) else _meant_by_both(two, one)
            if meant is not None:
                kept[at] = (where, meant)
                break
        else:
            kept.append((place, one))
    return kept


def _meant_by_both(named: AskedPeriod, again: AskedPeriod) -> AskedPeriod | None:
    """The one time that two say; None where they are two. `Current` and `the last wave` are both the newest."""
    if named.form is again.form is Form.NEWEST:
        return named if again.unit in (None, named.unit) else None if named.unit else again
    if named.words == again.words or not (named.candidates and again.candidates):
        return None
    if f"last {named.words}" == again.words or f"last {again.words}" == named.words:
        return None  # July, last July
    if named.form is again.form is Form.NAMED:
        return (
            _of_the_same_days(named, again)
            or _of_the_same_months(named, again)
            or _within_the_season(named, again)
            or _within_the_season(again, named)
        )
    if named.form is again.form is Form.SINCE:
        return _beginning_later(named, again)
    for year, other in ((named, again), (again, named)):
        if year.form is Form.TO_DATE and other.form in (Form.SINCE, Form.NAMED):
            same = _begins(year, other) if other.form is Form.SINCE else year.candidates == other.candidates
            return year if same else None
    return None


def _of_the_same_days(named: AskedPeriod, again: AskedPeriod) -> AskedPeriod | None:
    """Both are of the same days, or can be: of what each can mean, what the other can mean as well."""
    if named.closing or again.closing or named.several or again.several:
        return None
    if named.floating and again.relative:
        return None  # in March last month: what is named without its year may be a place
    common = {_days(one) for one in named.candidates} & {_days(one) for one in again.candidates}
    if not common:
        return None
    for whole, yearless in ((named, again), (again, named)):
        if yearless.floating and not whole.floating and _in_years(whole) == _in_years(yearless):
            return whole  # last summer, June to August: the months do not tell which year's
    meant = named if named.floating <= again.floating else again
    candidates = tuple(one for one in meant.candidates if _days(one) in common)
    return replace(meant, candidates=candidates, relative=named.relative and again.relative)


def _of_the_same_months(named: AskedPeriod, again: AskedPeriod) -> AskedPeriod | None:
    """A stretch of months without a year says no more than the season, the half or the quarter that is named.

    Which of the two stands first says nothing. Months with their year are meant where the season has none.
    """
    by_months = [bool({*MONTH_NUMBERS} & {*one.words.split()}) for one in (named, again)]
    if by_months == [True, False]:
        named, again = again, named
    spans = all(one.kind is PeriodKind.SPAN for one in again.candidates)
    if not spans or by_months not in ([False, True], [True, False]) or not _in_years(again) <= _in_years(named):
        return None
    if again.floating:
        return named
    return again if named.floating else None


def _within_the_season(season: AskedPeriod, months: AskedPeriod) -> AskedPeriod | None:
    """`Over the summer, July to August`: the months that are said of it are the more exact."""
    named = bool(SEASONS.keys() & {*season.words.split()}) and all(
        one.kind is PeriodKind.SPAN for one in months.candidates
    )
    if not named or not MONTH_NUMBERS.keys() & {*months.words.split()}:
        return None
    within = tuple(
        one
        for one in months.candidates
        if any(two.start <= one.start and one.end <= two.end for two in season.candidates)
    )
    return replace(months, candidates=within) if within else None


def _beginning_later(named: AskedPeriod, again: AskedPeriod) -> AskedPeriod | None:
    """`Since Christmas, January onwards`: of two beginnings days apart the later one, which a month or a year has."""
    if len(named.candidates) != 1 or len(again.candidates) != 1:
        return None
    earlier, later = sorted((named, again), key=lambda one: one.candidates[0].start)
    first, then = earlier.candidates[0], later.candidates[0]
    soon = then.start - first.start <= _SOON_AFTER
    return later if soon and first.kind is PeriodKind.DAY and then.start.day == 1 else None


def _begins(year: AskedPeriod, since: AskedPeriod) -> bool:
    """`So far this year, since April`: whether what is to date began just then."""
    return len(year.candidates) == 1 and year.candidates[0].start in {one.start for one in since.candidates}


def _days(period: Period) -> tuple[object, ...]:
    """The days of a period; a wave is told by its name."""
    return (period.text,) if period.kind is PeriodKind.WAVE else (period.start, period.end)


def _in_years(period: AskedPeriod) -> set[Days]:
    return {days_of_the_year(one) for one in period.candidates}


def _is_so_long(period: AskedPeriod, length: AskedPeriod) -> bool:
    kind = length.unit
    if kind is None or period.form is not Form.NAMED or len(period.candidates) != 1:
        return False
    (only,) = period.candidates
    return len(whole_periods(kind, only.start, only.end)) == length.number
