"""What a period is held against: one that was named, or one told from it: last month, the same quarter last year."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.periods.period_names import FIRST_YEAR
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.joined_periods import YEARS
from bot.asking.reading.main_and_against import main_and_against
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind


def with_now_behind_than(parts: Parts) -> list[tuple[int, AskedPeriod]]:
    """The periods, with now where one is held against it: lower at Christmas than it is now."""
    than = max((place for place in range(len(parts.taken)) if parts.words_at(place)[-1:] == ("than",)), default=None)
    if than is None or not parts.periods or parts.periods[-1][0] > than:
        return parts.periods
    now = next((place for place in parts.harmless if place > than and parts.words_at(place)[-1:] == ("now",)), None)
    return parts.periods if now is None else [*parts.periods, (now, replace(NEWEST, words="now"))]


def changed(question: Question, period: AskedPeriod, against: AskedPeriod) -> Question | NotUnderstood:
    """The question of how a period changed against another one that was named."""
    if against.form is Form.NEWEST and against.words.split()[-1:] == ["now"]:
        return changed(question, against, period)  # of the end of March v now, what it was and what it is
    if _is_the_same_last_year(period, against):
        return replace(question, period=period, against=Against.YEAR_EARLIER)
    if {period.form, against.form} == {Form.TO_DATE} and period.number + against.number == 1:
        # This year's and last year's, whichever comes first: what is held of this year says how far both go.
        return replace(question, period=against if period.number else period, against=Against.YEAR_EARLIER)
    if against.form is Form.TO_DATE and against.number == 1 and period == NEWEST:
        this = replace(against, candidates=(against.candidates[0].next(),), number=0, relative=True)
        return replace(question, period=this, against=Against.YEAR_EARLIER)  # compared with last year so far
    if (unit := _last_one(against)) is not None and (period.form is Form.NEWEST or _is_this_one(period, unit)):
        newest = AskedPeriod(Form.LAST, relative=True, number=1, unit=unit, words=against.words)
        newest = newest if period.form is Form.NEWEST else period
        return replace(question, period=newest, against=Against.PERIOD_EARLIER)
    against = _before_the_other(against, period)
    if _is_dated(period) and _is_dated(against) and period.candidates[0].end < against.candidates[0].start:
        period, against = against, period  # of 2019 v 2025, what it was and what it is
    if is_last_year(period) and against.form is Form.TO_DATE:
        period, against = against, period  # "last year v this year" asks how this year compares
    if is_last_year(against):
        explicit = period.form is Form.NAMED and not period.relative and _is_year(period)
        if explicit:
            return replace(question, period=period, against_period=against)
        return replace(question, period=period, against=Against.YEAR_EARLIER)
    return replace(question, period=period, against_period=against)


def average_against_last_year(question: Question, parts: Parts) -> Question | None:
    """`Average wait this year v last year`: over the same months of last year; None of what else two times are.

    `August v last year's average` has its average behind, and that is of the whole of last year.
    """
    average, compare = parts.fields.get(Field.AVERAGE), parts.fields.get(Field.COMPARE)
    of_both = average is None or (compare is not None and average < compare)
    if question.intent is not Intent.AVERAGE or compare is None or not of_both or len(parts.periods) != 2:
        return None
    main, against = main_and_against(parts)
    found = changed(question, main[0], against) if against is not None and len(main) == 1 else None
    return found if isinstance(found, Question) and found.against is Against.YEAR_EARLIER else None


def _last_one(against: AskedPeriod) -> PeriodKind | None:
    """The length of `last month`, where that is the newest there can be: what it is held against is the one before."""
    only = against.candidates[0] if len(against.candidates) == 1 and against.form is Form.NAMED else None
    last = against.relative and against.words.split()[:1] == ["last"]
    return only.kind if only is not None and last and only.kind in _SHORT else None


_SHORT = (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)


def _is_this_one(period: AskedPeriod, unit: PeriodKind) -> bool:
    """`This month` against the last: where it is not held yet, the newest that is and the one before that."""
    this = period.form is Form.NAMED and period.relative and period.words.split()[:1] == ["this"]
    return this and unit in _SHORT and period.candidates[0].kind is unit


def _is_the_same_last_year(period: AskedPeriod, against: AskedPeriod) -> bool:
    """`Q3 compared with Q3 last year`, `March this year v March last year`: a year before the one asked for."""
    said, before = (words.words.removesuffix(" this year") for words in (period, against))
    named = period.form is Form.NAMED and bool(period.candidates) and not period.relative
    last = before == f"last {said}" and len(against.candidates) == 1
    return named and (last or any(before == f"{said} {end}" for end in _A_YEAR_BEFORE))


def a_year_before_itself(
    main: Sequence[AskedPeriod], against: AskedPeriod | None, earlier: Against | None
) -> tuple[AskedPeriod | None, Against | None]:
    """`Q3 against Q3 the year before`, `March on March`: the same part of this year and the last."""
    if against is None or [one.words for one in main] != [against.words]:
        return against, earlier
    of_no_year = main[0].floating and main[0].form is against.form is Form.NAMED
    if earlier is Against.YEAR_EARLIER or (earlier is None and of_no_year):
        return None, Against.YEAR_EARLIER
    return against, earlier


def with_what_follows_last_year(
    main: list[AskedPeriod], against: AskedPeriod | None, earlier: Against | None
) -> tuple[list[AskedPeriod], AskedPeriod | None]:
    """`Robbery vs same month last year, last month`: the time behind is the one that is asked for.

    A month with its year may as well say which was meant: the same month last year, March 2025.
    """
    follows = earlier is Against.YEAR_EARLIER and not main and against is not None
    return ([against], None) if follows and against and (against.relative or against.floating) else (main, against)


_A_YEAR_BEFORE = ("last year", "the year before", "year before", "previous year", "the previous year", "a year ago")


def _is_dated(period: AskedPeriod) -> bool:
    alone = len(period.candidates) == 1 and not period.floating
    return period.form is Form.NAMED and alone and not period.relative


def _before_the_other(against: AskedPeriod, period: AskedPeriod) -> AskedPeriod:
    """`Q2 2025/26 on Q1`: the newest Q1 before it."""
    if not (_is_dated(period) and against.floating and against.form is Form.NAMED and against.candidates):
        return against
    earlier = against.candidates[-1]
    while earlier.end >= period.candidates[0].start and earlier.start.year > FIRST_YEAR:
        earlier = moved(earlier, -1)
    return replace(against, candidates=(earlier,), floating=False)


def is_last_year(period: AskedPeriod) -> bool:
    """Whether a period is `last year`, or is called so by other words."""
    named = period.relative and period.form is Form.NAMED and period.candidates[:1] != ()
    return named and period.candidates[0].kind is PeriodKind.FINANCIAL_YEAR


def _is_year(period: AskedPeriod) -> bool:
    return any(one.kind in YEARS for one in period.candidates)


def are_pairs(parts: Parts) -> bool:
    """`February vs January, and March vs February`: two comparisons, each of its own two times."""
    places = [place for place, _ in parts.periods]
    against = [
        any(not _VERSUS.isdisjoint(parts.words_at(at)) for at in range(one + 1, other))
        for one, other in pairwise(places)
    ]
    return len(places) > _TWO and len(places) % _TWO == 0 and against == [at % _TWO == 0 for at in range(len(against))]


_VERSUS = frozenset({"vs", "v", "versus", "against", "compared"})
_TWO = 2
