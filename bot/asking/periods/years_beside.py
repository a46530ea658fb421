"""The year of a period that was named without one, where a period beside it has its year: January and February 2024."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.figures.periods import Period, PeriodError, PeriodKind, parse_period, period_containing, span, year_ending

Placed = tuple[int, AskedPeriod]
"""A period and its place in the question."""


def with_years_beside(periods: Sequence[Placed], *, comparing: bool) -> list[Placed]:
    """The periods, those without a year with the year of the one beside them; both years where either can be meant.

    A year at the end of a row is that of the whole row; one at its beginning, of those that come later in that year.
    """
    found: list[Placed] = []
    periods = _without_what_is_named(_told_from_the_bare(periods))
    for number, (place, one) in enumerate(periods):
        after = next((other for _, other in periods[number + 1 :] if _of_one_year(other, one)), None)
        before = next((other for _, other in reversed(periods[:number]) if _of_one_year(other, one)), None)
        if after is not None and _is_named_beside(after, periods):
            after = None  # Q2, Q3 and Q3 last year: that year is of the one alone, and the others are the newest
        if one.floating and one.form is Form.NAMED and one.candidates and (after or before):
            one = _with_year(one, after, before, comparing=comparing)
        else:
            one = _of_the_same_part(one, found)
        found.append((place, one))
    return found


def said_again_of_a_year(periods: Sequence[Placed]) -> list[Placed]:
    """`January and February, and January and February last year`: what is said again is of the year at the end."""
    found: list[Placed] = []
    periods = _told_from_the_bare(periods)
    for number, (place, one) in enumerate(periods):
        after = next((other for _, other in periods[number + 1 :] if _of_one_year(other, one)), None)
        again = one.floating and any(two.floating and two.candidates == one.candidates for _, two in periods[:number])
        if again and one.form is Form.NAMED and after is not None and _is_named_beside(after, periods):
            same = moved(one.candidates[0], _year_of(after.candidates[0]) - _year_of(one.candidates[0]))
            one = replace(one, candidates=(same,), floating=False, words=same.text)
        found.append((place, one))
    return found


def _is_named_beside(dated: AskedPeriod, periods: Sequence[Placed]) -> bool:
    """Whether the same part of the year stands beside it without a year."""
    (own,) = dated.candidates
    bare = [one for _, one in periods if one.floating and one.form is Form.NAMED and one.candidates]
    return any(moved(two, _year_of(own) - _year_of(two)) == own for one in bare for two in one.candidates[:1])


def _without_what_is_named(periods: Sequence[Placed]) -> list[Placed]:
    """`September, and last September`: the last one is none that stands beside it."""
    sure = {one.candidates[0] for _, one in periods if one.form is Form.NAMED and len(one.candidates) == 1}
    this = {one.candidates[0] for _, one in periods if one.candidates and _is_of_this_year(one)}
    return [(place, _before_this(other_than(one, sure), this) if _is_the_last(one) else one) for place, one in periods]


def _told_from_the_bare(periods: Sequence[Placed]) -> list[Placed]:
    bare = {one.words: one.candidates for _, one in periods if one.floating and one.form is Form.NAMED}
    return [(place, _before_the_bare(one, bare)) for place, one in periods]


def _before_the_bare(one: AskedPeriod, bare: Mapping[str, Sequence[Period]]) -> AskedPeriod:
    """`December and December last year`, said in January: where both would be the same, the one before it."""
    own, same = one.words.removesuffix(" last year"), one.candidates
    if own == one.words or len(same) != 1 or tuple(bare.get(own, ())) != same:
        return one
    return replace(one, candidates=(moved(same[0], -1),))


def _is_of_this_year(period: AskedPeriod) -> bool:
    """`This winter`, `October to December this year`, and in January `December` beside `last December`.

    Where this winter has not begun, the newest winter is none of this year.
    """
    this = period.words.startswith("this ")
    if period.floating:
        return period.form is Form.NAMED and len(period.candidates) == 1 and not (this or _is_the_last(period))
    return this or period.words.endswith((" this year", " this yr"))


def _before_this(last: AskedPeriod, this: Collection[Period]) -> AskedPeriod:
    """`Last winter compared with this winter`: the one before, where the last is this one."""
    if len(last.candidates) != 1 or last.candidates[0] not in this:
        return last
    return replace(last, candidates=(moved(last.candidates[0], -1),))


def _is_the_last(period: AskedPeriod) -> bool:
    """`Last May`, `May last`."""
    said = period.words.split()
    return said[:1] == ["last"] or said[-1:] == ["last"]


def other_than(period: AskedPeriod, named: Collection[Period]) -> AskedPeriod:
    """A period without those of its meanings that are meant by another; as it is, where it can mean nothing else."""
    others = tuple(one for one in period.candidates if one not in named)
    return replace(period, candidates=others) if others else period


def counted_from_the_first(periods: Sequence[Placed]) -> list[Placed]:
    """`Q3 v Q3 last year and the year before`: those behind are so many years before the first, whichever that is.

    None at all where the first can be one that is under way, or the one before it.
    """
    (place, first), *rest = periods
    last_year = f"{first.words} last year"
    if not (first.floating and rest and all(one.words.startswith(last_year) for _, one in rest)):
        return list(periods)
    if len(first.candidates) != 1:
        return []
    newest = first.candidates[0]
    return [
        (place, first),
        *(
            (where, replace(one, candidates=(moved(newest, -number),)))
            for number, (where, one) in enumerate(rest, start=1)
        ),
    ]


def with_the_year_of_all(periods: Sequence[Placed], *, said_and: bool = False) -> list[Placed]:
    """`H1 v H2 2025/26`: a year apart from two parts is that of each; `winter, 24/25 v 25/26`: one part in each year.

    `said_and`: one part and one year are parted by `and`, so that each is meant by itself.
    """
    parts = [one for _, one in periods if one.floating and one.form is Form.NAMED and one.candidates]
    of_financial_years = all(_is_of_a_financial_year(one) for one in parts)
    years = [one for _, one in periods if _is_a_year(one) or (of_financial_years and _is_this_or_last_year(one))]
    if not (years and parts) or len(years) + len(parts) != len(periods) or min(len(years), len(parts)) > 1:
        return list(periods)
    if len(parts) == 1 and (len(years) > 1 or not said_and):
        (part,) = parts
        return _all_or(periods, [(place, _within(part, one.candidates[0])) for place, one in periods if one in years])
    if len(parts) < FEWEST_PARTS:
        return list(periods)
    (year,) = years[0].candidates
    return _all_or(periods, [(place, _within(one, year)) for place, one in periods if one in parts])


def with_this_year_and_last(periods: Sequence[Placed], apart: Collection[int]) -> list[Placed]:
    """`April to August in Sale, this year against last`: that part of this year, and of the last."""
    parts = [(place, one) for place, one in periods if one.floating and one.form is Form.NAMED and one.candidates]
    this = [(place, one) for place, one in periods if one.words in _THIS_YEARS and one.form is Form.TO_DATE]
    last = [(place, one) for place, one in periods if one.words in _LAST_YEARS and one.relative]
    if len(parts) != 1 or len(this) != 1 or len(this) + len(last) + 1 != len(periods) or len(last) > 1:
        return list(periods)
    (year,) = this[0][1].candidates
    ((at, part),) = parts
    if all(any(min(at, place) < between < max(at, place) for between in apart) for place, _ in (*this, *last)):
        return list(periods)  # June and this year
    meant = _in_this_year(part, year)
    found = [(place, meant, 0) for place, _ in this] + [(place, meant, 1) for place, _ in last]
    return [
        (place, replace(part, candidates=(moved(one, -back),), floating=False, words=moved(one, -back).text))
        for place, one, back in found
    ]


def _in_this_year(part: AskedPeriod, year: Period) -> Period:
    """A part in this financial year, or in the months of the calendar year before it began; else it is ahead."""
    inside = in_year(part.candidates[0], year) or part.candidates[0]
    newest = part.candidates[0]
    before_it = newest.start.year == year.start.year and newest.start < year.start
    return inside if inside in part.candidates or not before_it else newest


def with_its_year(periods: Sequence[Placed], apart: Collection[int]) -> list[Placed]:
    """`April to January 25/26 compared with the year before`: a part and the year that nothing parts are one time.

    Where there are as many years as parts: one year may else be that of several, and one part be asked for in each.
    """
    parts = [one for _, one in periods if one.floating and one.form is Form.NAMED and one.candidates]
    if len(parts) != sum(_is_a_year(one) for _, one in periods):
        return list(periods)
    for at, (one, two) in enumerate(pairwise(periods)):
        part = next((period for period in (one[1], two[1]) if period in parts), None)
        year = next((period for period in (one[1], two[1]) if _is_a_year(period)), None)
        held_against = year is one[1] and one[0] - 1 in apart  # compared with last FY, April to June
        divided = held_against or any(one[0] < place < two[0] for place in apart)
        meant = None if part is None or year is None or divided else _within(part, year.candidates[0])
        if meant is not None:
            return with_its_year([*periods[:at], (one[0], meant), *periods[at + 2 :]], apart)
    return list(periods)


def _all_or(periods: Sequence[Placed], placed: Sequence[tuple[int, AskedPeriod | None]]) -> list[Placed]:
    """What was found for each, or, where one was not, the periods as they are."""
    found = [(place, one) for place, one in placed if one is not None]
    return found if len(found) == len(placed) else list(periods)


def _is_of_a_financial_year(part: AskedPeriod) -> bool:
    """Whether a part is a quarter or a half of the financial year, so that this year is the financial one."""
    quarters = all(one.kind is PeriodKind.FINANCIAL_QUARTER for one in part.candidates)
    return quarters or bool({"h1", "h2", "half"} & {*part.words.split()})


def _is_this_or_last_year(one: AskedPeriod) -> bool:
    return one.words in ("this year", "last year") and len(one.candidates) == 1


def _is_a_year(one: AskedPeriod) -> bool:
    """Whether a period is a year: one by its number, or this or the last financial one."""
    if _is_dated(one):
        return one.candidates[0].kind in _YEARS
    return len(one.candidates) == 1 and one.words in _YEARS_BY_WORDS


def _within(part: AskedPeriod, year: Period) -> AskedPeriod | None:
    """A part without its year in a year that is named, where it lies in it."""
    inside = in_year(part.candidates[0], year)
    return None if inside is None else replace(part, candidates=(inside,), floating=False)


def in_year(part: Period, year: Period) -> Period | None:
    """The same part in another year; None where it does not lie in one."""
    in_other_years = (moved(part, years) for years in range(-MOST_YEARS, MOST_YEARS + 1))
    inside = [one for one in in_other_years if year.start <= one.start and one.end <= year.end]
    return inside[0] if len(inside) == 1 else None


FEWEST_PARTS = 2
MOST_YEARS = 30
_YEARS_BY_WORDS = ("this fy", "this financial year", "last financial year", "last fy", "this fin year", "last fin year")
_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)


def _of_the_same_part(year: AskedPeriod, before: Sequence[Placed]) -> AskedPeriod:
    """`January 2025 and 2026`: that January in each of them."""
    parts = _parts_before(year, before)
    if len(_in_any_year(parts)) != 1:
        return year
    years = _year_of(year.candidates[0]) - _year_of(parts[-1])
    return replace(year, candidates=(moved(parts[-1], years),)) if years else year


def mixes_parts_and_years(periods: Sequence[Placed], *, comparing: bool) -> bool:
    """Whether a year stands behind several parts of another: January and February 2025 and 2026, or this and last."""
    mixed = any(len(_in_any_year(_parts_before(one, periods[:number]))) > 1 for number, (_, one) in enumerate(periods))
    return mixed or any(
        not comparing and one.words in _LAST_YEARS and any(_is_a_part_this_year(two) for _, two in periods[:number])
        for number, (_, one) in enumerate(periods)
    )


_LAST_YEARS = ("last year", "last", "last fy", "last financial year", "the last")
_THIS_YEARS = ("this year", "this fy", "this financial year")


def _is_a_part_this_year(one: AskedPeriod) -> bool:
    """Whether a month or the like was named without its year, or as this year's, so that `last year` is of it too."""
    parts = all(two.kind in (PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER, PeriodKind.SPAN) for two in one.candidates)
    named = one.form is Form.NAMED and bool(one.candidates) and parts and not one.relative
    return named and (one.floating or one.words.split()[-2:] in (["this", "year"], ["this", "fy"]))


def _in_any_year(parts: Sequence[Period]) -> set[Period]:
    return {moved(part, _YEAR_TO_COMPARE_IN - _year_of(part)) for part in parts}


_YEAR_TO_COMPARE_IN = 2000


def _parts_before(year: AskedPeriod, before: Sequence[Placed]) -> list[Period]:
    kinds = _PARTS_OF_YEARS.get(year.candidates[0].kind, ()) if _is_dated(year) else ()
    return [one.candidates[0] for _, one in before if _is_dated(one) and one.candidates[0].kind in kinds]


def _is_dated(one: AskedPeriod) -> bool:
    return one.form is Form.NAMED and not (one.floating or one.relative) and len(one.candidates) == 1


_PARTS_OF_YEARS = {
    PeriodKind.YEAR: (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.SPAN),
    PeriodKind.FINANCIAL_YEAR: (PeriodKind.FINANCIAL_QUARTER,),
}


def _of_one_year(other: AskedPeriod, one: AskedPeriod) -> bool:
    return _is_dated(other) and bool(one.candidates) and other.candidates[0].kind is one.candidates[0].kind


def _with_year(
    one: AskedPeriod, after: AskedPeriod | None, before: AskedPeriod | None, *, comparing: bool
) -> AskedPeriod:
    beside = (after or before or one).candidates[0]
    same = moved(one.candidates[0], _year_of(beside) - _year_of(one.candidates[0]))
    if same == beside:
        return one  # nothing is said twice: February and February 2025, February against February 2025
    last_year = after is not None and {"last", "previous"} & {*after.words.split()}
    if last_year and comparing and one.candidates[0].start == beside.end + timedelta(days=1):
        # In July: June against May last year may be two neighbours of last year, Q1 against Q4 last year this Q1.
        return replace(one, candidates=(one.candidates[0], same), floating=False)
    if comparing and after is not None and one.candidates[0].kind is PeriodKind.SPAN and same.start < beside.start:
        # In July: April to June v October to December 2025 may be this year's, held against what was before.
        return replace(one, candidates=tuple(dict.fromkeys((same, *one.candidates[:1]))), floating=False)
    if after is not None:
        # One year at the end is that of the whole row, but of December and January 2025 it may not be.
        in_order = comparing or same.start < beside.start or not _wraps(same, beside)
        others = () if in_order else (moved(same, -1),)
    else:
        # What is compared with is mostly earlier, what goes on is later; else either can be meant.
        in_order = (same.start < beside.start) is comparing
        others = () if in_order else (moved(same, -1 if comparing else 1),)
    return replace(one, candidates=(same, *others), floating=False)


def _wraps(one: Period, following: Period) -> bool:
    """Whether the second comes straight after the first in the round of the year, in a new year."""
    return moved(one, -1).end < following.start and (following.start - moved(one, -1).end).days == 1


def _year_of(period: Period) -> int:
    """The calendar year in which a period starts; the financial one of a financial quarter."""
    if period.kind is PeriodKind.FINANCIAL_QUARTER:
        return period_containing(PeriodKind.FINANCIAL_YEAR, period.start).start.year
    return period.start.year


def moved(period: Period, years: int) -> Period:
    """The same period some years later, or earlier; of a stretch both its ends, of a week that of its number."""
    if period.kind is PeriodKind.SPAN:
        first, last = _ends_of(period)
        return span(moved(first, years), moved(last, years))
    if period.kind is PeriodKind.YEAR_ENDING:
        return year_ending(period.end.year + years, period.end.month)
    while years < 0:
        period, years = period.year_before(), years + 1
    if years > 0:
        period = period_containing(period.kind, _some_years_on(period.start, years))
    return period


def moved_if_known(period: Period, years: int) -> Period | None:
    """The same period some years later, or earlier; None of a wave, of which that is not known."""
    return None if period.kind is PeriodKind.WAVE else moved(period, years)


def _ends_of(stretch: Period) -> tuple[Period, Period]:
    """The first and the last period of a stretch; of a stretch of waves the months or days at its ends."""
    first, _, last = stretch.text.partition("..")
    try:
        return parse_period(first), parse_period(last)
    except PeriodError:
        whole_months = stretch.start.day == 1 and (stretch.end + timedelta(days=1)).day == 1
        kind = PeriodKind.MONTH if whole_months else PeriodKind.DAY
        return period_containing(kind, stretch.start), period_containing(kind, stretch.end)


def _some_years_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)  # for 29 February
