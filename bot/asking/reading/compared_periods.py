"""The periods of a question: the one that is asked for, others beside it, and the one that it is held against."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.periods.period_names import KINDS, number_of, year_number
from bot.asking.periods.period_phrases import NOW_AND
from bot.asking.periods.said_twice import said_once
from bot.asking.periods.same_part import with_same_parts
from bot.asking.periods.years_beside import (
    counted_from_the_first,
    mixes_parts_and_years,
    moved,
    said_again_of_a_year,
    with_its_year,
    with_the_year_of_all,
    with_this_year_and_last,
    with_years_beside,
)
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.against_periods import (
    a_year_before_itself,
    are_pairs,
    average_against_last_year,
    changed,
    is_last_year,
    with_now_behind_than,
    with_what_follows_last_year,
)
from bot.asking.reading.as_many_before import against_as_many_before, are_as_many_before, is_beside_as_many_before
from bot.asking.reading.change_of_several import held_against_last_year
from bot.asking.reading.financial_years_said import with_financial_years
from bot.asking.reading.joined_periods import YEARS, asks_of_all_together, joined, stand_in_a_row, without_plus
from bot.asking.reading.main_and_against import is_no_day, is_over_another, main_and_against, told_apart
from bot.asking.reading.parts import Parts
from bot.asking.reading.whether_the_end import end_of_all, in_its_steps
from bot.asking.words.field_words import Field
from bot.asking.words.steps_said import UNITS_EARLIER
from bot.figures.cadences import whole_periods
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind, parse_period, period_containing, year_ending

MOST_LISTED = 6
THEN_AND_NOW = (Intent.SHARE, Intent.RATE, Intent.AVERAGE)
"""What is given as it is and as it was, where it is held against another time, and has no change of its own."""
MONTHS_IN_A_QUARTER = 3


def with_periods(question: Question, parts: Parts, *, of_stocks: bool = False) -> Question | NotUnderstood:
    """The question with its periods, or why it cannot be told which is meant for what.

    `of_stocks`: all its measures are of how many there are, so that a change since a time is one against it.
    """
    parts.periods = with_financial_years(with_now_behind_than(parts), parts.words)
    parts.periods = [(place, _as_it_stood_before(period) if of_stocks else period) for place, period in parts.periods]
    _rolling_to(parts)
    apart = told_apart(parts)
    if (last_year := held_against_last_year(question, parts)) is not None:
        return _each_against_last_year(question, parts, last_year, apart)
    averaged = average_against_last_year(question, parts)
    return averaged or _with_each_as_meant(question, parts, apart, of_stocks=of_stocks)


def _with_each_as_meant(
    question: Question, parts: Parts, apart: Collection[int], *, of_stocks: bool
) -> Question | NotUnderstood:
    """The question with its periods, each taken for what it is beside the others."""
    if (of_all := end_of_all(question, parts)) is not None:
        return replace(in_its_steps(question, of_all[1]), period=of_all[0], against_period=of_all[1])
    if question.intent in (Intent.VALUE, *THEN_AND_NOW) and is_beside_as_many_before([one for _, one in parts.periods]):
        intent = Intent.CHANGE if question.intent is Intent.VALUE else question.intent
        return replace(question, intent=intent, period=parts.periods[0][1], against=Against.PERIOD_EARLIER)
    if (told := with_same_parts(parts.periods)) is None:
        return NotUnderstood("two periods")
    parts.periods = told
    if len(told) > 1 and not _settle_beside_each_other(parts, apart):
        return NotUnderstood("two periods")
    earlier = None if _is_named_again(question, parts) else _earlier(parts)
    if isinstance(earlier, NotUnderstood):
        return earlier
    if _several_stand_in_a_row(question, parts) and question.intent is not Intent.AVERAGE:
        question = replace(question, intent=Intent.VALUE)
        parts.periods = counted_from_the_first(parts.periods)
        if not parts.periods:
            return NotUnderstood("two periods")
    if question.intent is not Intent.CHANGE and not question.changed:
        alone = not (parts.periods or parts.units_earlier)
        if earlier is Against.YEAR_EARLIER and question.intent in (Intent.VALUE, Intent.SHARE) and alone:
            return replace(question, period=AskedPeriod(Form.YEAR_AGO, relative=True, words="a year ago"))
        if len(parts.periods) > 1 and not (stand_in_a_row(parts) or _several_stand_in_a_row(question, parts)):
            return NotUnderstood("two periods")
        periods = [period for _, period in parts.periods]
        if asks_of_all_together(parts) and (whole := joined(periods, combined=parts.has(Field.COMBINED))):
            parts.fields.pop(Field.COMBINED, None)
            return replace(question, period=whole)
        without_plus(parts)
        return _listed(question, periods)
    of_so_many = against_as_many_before(question, parts) if earlier is None else None
    return of_so_many or _compared(question, parts, earlier, of_stocks=of_stocks)


def _each_against_last_year(
    question: Question, parts: Parts, last_year: int | NotUnderstood, apart: Collection[int]
) -> Question | NotUnderstood:
    """`Q2 and Q3 compared with last year`: each of them, of the years that are said with them alone."""
    parts.periods = [(place, one) for place, one in parts.periods if place != last_year]
    if isinstance(last_year, NotUnderstood) or not _settle_beside_each_other(parts, apart):
        return NotUnderstood("two periods")
    first, *more = (period for _, period in parts.periods)
    return replace(question, period=first, more_periods=tuple(more), against=Against.YEAR_EARLIER)


def _as_it_stood_before(period: AskedPeriod) -> AskedPeriod:
    """`Officers at the start of 2026`: how many there were as it began, which is the end of the month before."""
    if not period.words.removeprefix("at ").removeprefix("the ").startswith(("start", "beginning", "outset")):
        return period
    return replace(period, candidates=tuple(one.before() for one in period.candidates))


def _settle_beside_each_other(parts: Parts, apart: Collection[int]) -> bool:
    """Take the periods that stand beside each other for what each is there; False where that cannot be told."""
    periods = said_again_of_a_year(parts.periods)
    once = with_this_year_and_last(said_once(periods, apart), {*apart, *parts.fields.values()})
    once = with_its_year(once, apart)
    parts.periods = with_the_year_of_all(once, said_and=parts.has(Field.COMPARE) or _parted_by_and(parts))
    comparing = parts.has(Field.COMPARE, Field.DIFFERENCE) or said_on(parts) or "than" in parts.harmless.values()
    parts.periods = with_years_beside(parts.periods, comparing=comparing)
    return not mixes_parts_and_years(parts.periods, comparing=comparing)


def _is_named_again(question: Question, parts: Parts) -> bool:
    """`A year ago, May 2025`, `a year earlier, in March 2025`: the month behind is the one that is meant."""
    place = parts.fields.get(Field.YEAR_EARLIER)
    if place is None or question.intent is not Intent.VALUE or len(parts.periods) != 1 or parts.has(Field.COMPARE):
        return False
    at, period = parts.periods[0]
    dated = len(period.candidates) == 1 and not (period.floating or period.relative)
    behind = at == place + 1 or (at == place + 2 and parts.before(at) in ("in", "ie"))
    again = dated and behind and parts.words_at(place)[-1:] in (("ago",), ("earlier",), ("before",))
    if again:
        del parts.fields[Field.YEAR_EARLIER]
    return again


def _parted_by_and(parts: Parts) -> bool:
    """Whether `and` stands straight before one of the periods."""
    return any(parts.before(place) == "and" for place, _ in parts.periods)


def _compared(
    question: Question, parts: Parts, earlier: Against | None, *, of_stocks: bool
) -> Question | NotUnderstood:
    """A change: the period asked for, and what it is held against."""
    main, against = main_and_against(parts)
    if parts.has(Field.SINCE):
        if against is not None or not _is_one_time(main, earlier):
            return NotUnderstood("since")
        main, against, earlier = _since(main, earlier)
    if parts.has(Field.DIFFERENCE) and len(main) == 2 and against is None and stand_in_a_row(parts):
        main, against = (main[:1], main[1]) if main[1].form is Form.YEAR_AGO else (main[1:], main[0])
    if any(period.form is Form.SINCE for period in main):
        if len(main) == 1 and (earlier is Against.YEAR_EARLIER or _is_then(main[0], against)):
            return replace(question, period=main[0], against=Against.YEAR_EARLIER)
        began = _begun_with(main[0]) if len(main) == 1 and against is None and earlier is None else None
        went = (bool(parts.directions) or of_stocks or not parts.has(Field.DIFFERENCE)) and began is not None
        return replace(question, against_period=began) if went else NotUnderstood("since")
    if len(main) > 1:
        return NotUnderstood("two periods")
    main, against = with_what_follows_last_year(main, against, earlier)
    against, earlier = a_year_before_itself(main, against, earlier)
    if against is not None and len(main) == 1 and are_as_many_before(main[0], against):
        return replace(question, period=main[0], against=Against.PERIOD_EARLIER)
    if earlier is not None:
        return NotUnderstood("two periods") if against is not None else _earlier_one(question, parts, main, earlier)
    period = main[0] if main else NEWEST
    if against is not None:
        return changed(question, period, against)
    ends = _ends(period, apart=of_stocks and "net" in parts.words)
    if isinstance(ends, NotUnderstood):
        return ends
    if ends is not None:
        return replace(question, period=ends[1], against_period=ends[0])
    return replace(question, period=period, against=Against.YEAR_EARLIER, against_unsaid=True)


def _is_then(since: AskedPeriod, against: AskedPeriod | None) -> bool:
    """`Since April compared with last year`: the same of last year, of which as much as this one has."""
    if against is None or len(since.candidates) != 1:
        return False
    to_date = against.form is Form.TO_DATE and against.number == 1
    begins = to_date and since.candidates[0].start == against.candidates[0].next().start
    begins = begins or (against.form is Form.SINCE and against.candidates == (moved(since.candidates[0], -1),))
    return begins or (is_last_year(against) and against.words == "last year")


def _several_stand_in_a_row(question: Question, parts: Parts) -> bool:
    """`Summer 24 v summer 25 v summer 26`: more than two are not held against one another, and each is given."""
    periods = [one for _, one in parts.periods]
    named = (
        len(periods) > 2
        and not are_pairs(parts)
        and all(one.form is Form.NAMED and not one.relative for one in periods)
    )
    plain = not (parts.directions or parts.has(Field.CHANGE, Field.PERCENT, Field.DIFFERENCE))
    if question.intent is Intent.AVERAGE and len(periods) == 2 and parts.has(Field.COMPARE):
        return True
    return named and plain and parts.has(Field.COMPARE) and question.intent in (Intent.CHANGE, Intent.VALUE)


def and_before(parts: Parts) -> bool:
    """`The year to September and the year before`: one period, and the same before it."""
    places = [parts.fields[one] for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER) if one in parts.fields]
    if len(parts.periods) != 1 or len(places) != 1:
        return False
    place = places[0]
    while parts.before(place) in _WHAT_IT_WAS or _asks_again(parts, place):
        place -= 1
    now_and = parts.periods[0] == (place - 1, parts.periods[0][1]) and parts.periods[0][1].words == NOW_AND
    return now_and or parts.before(place) in ("and", "then")


_WHAT_IT_WAS = frozenset({"the", "it", "that", "was", "they", "were", "in", "for", "what", "how", "many", "much"})


def _asks_again(parts: Parts, place: int) -> bool:
    """Whether `what was` stands before a place, whether or not it was said before."""
    reading = parts.taken[place - 1][1] if place else None
    return reading is not None and reading.key == Field.WHAT_IS.value


def _begun_with(since: AskedPeriod) -> AskedPeriod | None:
    """`Gone up since January`: the month that the newest is held against; not where a day or a start is named."""
    if {"christmas", "xmas"} & {*since.words.split()} and len(since.candidates) == 1:
        month = period_containing(PeriodKind.MONTH, since.candidates[0].start)
        return just_that(month)
    days = any(one.kind is PeriodKind.DAY for one in since.candidates)
    if days or not since.candidates or not since.words.startswith("since ") or "start" in since.words:
        return None
    return replace(since, form=Form.NAMED, words=since.words.removeprefix("since "))


def said_on(parts: Parts) -> bool:
    """`Q3 on Q2`, `June over May`: two periods, the second held against by one word alone."""
    if len(parts.periods) != 2:
        return False
    place = parts.periods[1][0]
    held = parts.before(place) == "on" or is_over_another(parts, place)
    return held and all(is_no_day(one) for _, one in parts.periods)


def _since(
    main: Sequence[AskedPeriod], earlier: Against | None
) -> tuple[list[AskedPeriod], AskedPeriod | None, Against | None]:
    """What a change since one time is held against: that period; of `the last wave`, the one before the newest."""
    if earlier is None and main[0].form is Form.NEWEST:
        earlier = Against.PERIOD_EARLIER
    return [], None if earlier is not None else main[0], earlier


def _is_one_time(main: Sequence[AskedPeriod], earlier: Against | None) -> bool:
    """Whether one time stands after `since`: a period, the last wave, or the period before."""
    if not main:
        return earlier is not None
    wave = main[0].form is Form.NEWEST and main[0].unit is PeriodKind.WAVE
    return earlier is None and len(main) == 1 and (wave or main[0].form is Form.NAMED)


def _earlier_one(
    question: Question, parts: Parts, main: Sequence[AskedPeriod], earlier: Against
) -> Question | NotUnderstood:
    """Against the year or the period before; where its length was said, that must be the length asked for."""
    units = [] if earlier is Against.YEAR_EARLIER else parts.units_earlier
    if len(units) > 1:
        return NotUnderstood("two periods")
    period = main[0] if main else _newest_of(parts, earlier)
    same = _same_unit(parts) if period.form is Form.NAMED and len(period.candidates) == 1 else None
    if is_of_another_length(parts, period) or (same is not None and not _as_long_as(period, same)):
        return NotUnderstood("two periods")
    if units and period.form is Form.NEWEST:
        period = AskedPeriod(Form.LAST, relative=True, number=1, unit=units[0], words=f"last {cadence_noun(units[0])}")
    elif units and not _as_long_as(period, units[0]):
        return NotUnderstood("two periods")
    return replace(question, period=period, against=earlier)


def _newest_of(parts: Parts, earlier: Against) -> AskedPeriod:
    """`V same quarter last year`: the newest figure, or of what is counted more often the newest quarter."""
    unit = _same_unit(parts) if earlier is Against.YEAR_EARLIER else None
    return NEWEST if unit is None else replace(NEWEST, unit=unit, words=f"latest {cadence_noun(unit)}")


def _same_unit(parts: Parts) -> PeriodKind | None:
    """The quarter of `the same quarter last year`."""
    said = parts.words_at(parts.fields[Field.YEAR_EARLIER]) if parts.has(Field.YEAR_EARLIER) else ()
    return next((KINDS.get(two) for one, two in pairwise(said) if one == "same" and two in _UNITS), None)


_UNITS = ("week", "month", "quarter")


def is_of_another_length(parts: Parts, period: AskedPeriod) -> bool:
    """`April to September with the same three months last year`: the same time would be of six."""
    said = parts.words_at(parts.fields[Field.YEAR_EARLIER]) if parts.has(Field.YEAR_EARLIER) else ()
    number = next((found for word in said[:-2] if (found := number_of(word)) is not None), None)
    unit = next((kind for word in said if word.endswith("s") and (kind := KINDS.get(word[:-1])) is not None), None)
    if number is None:
        return False
    if period.form is Form.LAST:
        return number != period.number or unit not in (None, period.unit)
    unit = unit or PeriodKind.MONTH
    if len(period.candidates) != 1 or period.form is not Form.NAMED:
        return False
    (only,) = period.candidates
    return len(whole_periods(unit, only.start, only.end)) != number


def _as_long_as(period: AskedPeriod, unit: PeriodKind) -> bool:
    quarters = (PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER)
    alike = quarters if unit in quarters else (unit,)
    if period.form is Form.LAST:
        return period.unit in alike and period.number == 1
    return bool(period.candidates) and all(
        one.kind in alike or (unit in quarters and _is_three_months(one)) for one in period.candidates
    )


def _is_three_months(period: Period) -> bool:
    """`October to December` against the quarter before: three whole months are one too."""
    months = whole_periods(PeriodKind.MONTH, period.start, period.end)
    return len(months) == MONTHS_IN_A_QUARTER and (months[0].start, months[-1].end) == (period.start, period.end)


def _rolling_to(parts: Parts) -> None:
    """`The rolling 12 months of robbery to September 2025` is one period in two pieces."""
    if len(parts.periods) != 2:
        return
    (place, rolling), (end_place, end) = parts.periods
    said_to = parts.before(end_place) in ("to", "until", "ending")
    if rolling.form is Form.ROLLING and not rolling.candidates and end.form is Form.NAMED and said_to:
        ends = [one for one in end.candidates if one.kind is PeriodKind.MONTH]
        years = tuple(year_ending(one.end.year, one.end.month) for one in ends)
        if years:
            parts.periods = [(place, AskedPeriod(Form.ROLLING, years, words=f"{rolling.words} to {end.words}"))]


_OF_EACH = (Intent.VALUE, Intent.AVERAGE, Intent.RATE, Intent.SHARE)


def _listed(question: Question, periods: Sequence[AskedPeriod]) -> Question | NotUnderstood:
    if not periods:
        return question
    if len(periods) > 1 and (question.intent not in _OF_EACH or len(periods) > MOST_LISTED):
        return NotUnderstood("two periods")
    return replace(question, period=periods[0], more_periods=tuple(periods[1:]))


def _earlier(parts: Parts) -> Against | NotUnderstood | None:
    if _names_two_earlier(parts):
        return NotUnderstood("two periods")
    year = parts.has(Field.YEAR_EARLIER, Field.YEAR_ON_YEAR)
    period = parts.has(Field.PERIOD_EARLIER, Field.PERIOD_ON_PERIOD)
    if year and period:
        return NotUnderstood("two periods")
    if year:
        return Against.YEAR_EARLIER
    return Against.PERIOD_EARLIER if period else None


def _names_two_earlier(parts: Parts) -> bool:
    """`The same month last year and the year before`: two to hold it against."""
    said = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.key in _EARLIER]
    return len(said) > 1 and any(parts.before(place) == "and" for place in said[1:])


_EARLIER = {one.value for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER, *UNITS_EARLIER)}


def _ends(period: AskedPeriod, *, apart: bool) -> tuple[AskedPeriod, AskedPeriod] | NotUnderstood | None:
    """The two ends of `between 2019/20 and 2021/22`, where a change is asked for.

    So are those of `rise April to May`, and of the `net` change of what there is (`apart`); of a longer
    stretch without `from` it could be held against the year before.
    """
    only = period.candidates[0] if len(period.candidates) == 1 and period.form is Form.NAMED else None
    words = period.words.split()
    opened = words[:1] in (["between"], ["from"])
    if only is None or only.kind is not PeriodKind.SPAN or not (opened or {"to", "until", "till"} & set(words[1:-1])):
        return None
    if words[0].isdecimal() or "months" in words:
        return None  # three months to March
    start, end = (parse_period(text) for text in only.text.split(".."))
    start, end = (end, moved(start, 1)) if period.later_first else (start, end)
    both_dated = sum(year_number(word) is not None for word in words) > 1
    if not (opened or both_dated or apart) and start.kind not in YEARS and start.next() != end:
        return NotUnderstood("since")
    return tuple(just_that(one) for one in (start, end))  # type: ignore[return-value] # two of them
