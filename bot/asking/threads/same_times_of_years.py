"""`Same 3 months 2024`, `same month in 2023 and 2024`, `and 2024's`: what was told, at those times of other years.

It is of the times that stand there: of a row of months the same months, of several that were named each of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.periods.period_names import coded, number_of, short_year, year_number
from bot.asking.periods.years_beside import in_year, moved
from bot.asking.question import EACH_PERIOD, Against, Intent, NotUnderstood, Question, only_its_figures
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period, stretch_of_the_run
from bot.asking.threads.times_beside import NUMBERS, is_as_long
from bot.asking.words.said_around import said_alone
from bot.figures.periods import Period, PeriodKind, period_containing

_LAST_YEAR = (
    r"(?:last|previous|prior)(?: financial| fin)? (?:years?|yrs?)|(?:the )?(?:year|yr) before"
    r"|a year (?:ago|earlier|before)"
)
_SO_MANY_YEARS = (
    rf"(?:(?:in |for |of )?each (?:of|in) )?(?:the )?(?:last|previous|past|prior) (?:{NUMBERS}) (?:years|yrs)"
)
_ONE_YEAR = r"\d{4}(?:[/-]\d{2,4})?|\d{2}[/-]\d{2}|\d{2}"
_YEARS = rf"(?:{_SO_MANY_YEARS}|{_LAST_YEAR}|(?:{_ONE_YEAR})s?(?:(?:, | and |, and | & | )(?:{_ONE_YEAR})s?)*)"
_SAME = r"(?:same|corresponding|equivalent|matching|comparable)"
_UNIT = r"(?:weeks?|months?|mths?|quarters?|qtrs?|periods?|times?|ones|stretch|dates|points?|stage)"
_THOSE = rf"(?:(?:those|these)(?: (?P<those>{NUMBERS}))?|(?P<all>both|all (?:{NUMBERS}))(?: of (?:those|these|them))?)"
_AGAINST = (
    r"(?:(?P<against>(?:(?:how (?:does|do|did) (?:that|it|this|they|those) )?compare[ds]? (?:to|with)"
    r"|(?:set )?against|versus|vs|v))(?: that| them)? )?"
)
_WHAT_WAS = (
    r"(?:(?:and )?(?:what|how)(?:s| is| was| were| about)?(?: (?:that|it|they|those))? )?(?:(?:for|in|over|during) )*"
)
_SAID = said_alone(
    rf"{_WHAT_WAS}{_AGAINST}(?:for |in |over |at )?(?:the )?"
    rf"(?:{_SAME} (?:(?P<number>{NUMBERS}|few) )?(?P<unit>{_UNIT})?"
    rf"(?: (?:of|in|from|for|during))* (?:the )?(?P<years>{_YEARS})"
    rf"|that (?P<that>{_UNIT}) (?:of|in|from|for) (?:the )?(?P<years_then>{_YEARS})"
    rf"|{_THOSE}(?: (?P<of_those>{_UNIT}))? (?:(?:of|in|from|for|during|over) )+(?:the )?(?P<their_years>{_YEARS})"
    rf"|(?P<whose>{_YEARS}) {_SAME} (?:(?P<their_number>{NUMBERS}|few) )?(?P<their_unit>{_UNIT})"
    rf"|(?P<own>\d{{4}}|\d{{2}}[/-]\d{{2}}) ?s(?: (?:figures?|numbers?|ones?))?)"
    r"(?: each)?(?: for comparison| alongside| to compare)?"
)
_AGAINST_A_YEAR = (
    r"(?:against|versus|vs|v|compared (?:to|with)|on) (?:its |their |the )?(?:same (?:months?|times?|period) )?"
    rf"(?:{_LAST_YEAR})"
)
_EACH_YEAR_BEFORE = said_alone(
    rf"each(?: one| of (?:them|those))? {_AGAINST_A_YEAR}|{_AGAINST_A_YEAR}(?: for)? (?:each(?: time)?|in each case)"
)
_MONTHS = {"month": 1, "mth": 1, "quarter": 3, "qtr": 3}
_PLAIN = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)
_HELD_AGAINST = (Intent.VALUE, Intent.SIGNALS)
_MOST_TIMES = 12
_ANY_YEAR = 2001


def of_the_same_times(said: str, thread: Thread) -> Question | NotUnderstood | None:
    """What was told, at the same times of the years that are said; None where they are not so long, or in no such year.

    What is held against the year before is left to those who hold it so: `against the same months last year`.
    """
    last, found = thread.question, _SAID.match(said)
    if last is not None and last.more_periods and _EACH_YEAR_BEFORE.match(said) and last.intent in _HELD_AGAINST:
        return replace(last, intent=Intent.CHANGE, against=Against.YEAR_EARLIER, against_period=None)
    if last is None or found is None or thread.unanswered or last.intent not in _PLAIN:
        return None
    row, told = _told(last, thread)
    if len(told) > 1 and found["that"] and len({moved(one, -one.start.year + _ANY_YEAR) for one in told}) == 1:
        told = told[-1:]  # each is that month of a year
    if not told or not _fits(found, told, row):
        pointed = told and (found["that"] or found["of_those"])
        return NotUnderstood("which of them") if pointed else None
    years = next(found[one] for one in ("years", "whose", "own", "years_then", "their_years") if found[one])
    times = [_in_those_years(one, years) for one in ((row,) if row else told)]
    in_turn = sorted({one for each in times for one in each}, key=lambda one: one.start)
    if not all(times) or len(in_turn) > _MOST_TIMES:
        return None
    if found["against"]:
        if last.intent not in _HELD_AGAINST:
            return None  # no rate is taken from another
        return _held_against(last, row, told, in_turn)
    one_a_year_before = len(told) == 1 and re.fullmatch(_LAST_YEAR, years)
    if one_a_year_before or (row is not None and len(in_turn) > 1):
        return None
    first, *others = (_as_it_was_told(one, last) for one in in_turn)
    return replace(last, period=first, more_periods=tuple(others), against=None, against_period=None)


def _told(last: Question, thread: Thread) -> tuple[Period | None, tuple[Period, ...]]:
    """The stretch whose steps were told one by one, and the times that were told; neither where that is not clear."""
    told = dict.fromkeys(one.period for one in thread.shown if one.period is not None and one.against is None)
    if any(one.kind is PeriodKind.WAVE for one in told):
        return None, ()
    if last.by == EACH_PERIOD:
        row = stretch_of_the_run(last, thread)
        return row, tuple(told) if row is not None else ()
    if last.by:
        return None, ()
    if last.more_periods:
        return None, tuple(told) if len(told) == len(last.more_periods) + 1 else ()
    only = only_period(last, thread)
    return None, () if only is None or only.kind is PeriodKind.WAVE else (only,)


def _fits(found: re.Match[str], told: tuple[Period, ...], row: Period | None) -> bool:
    """Whether there are so many of what stands there as is said."""
    unit = found["unit"] or found["their_unit"] or found["that"]
    number = found["number"] or found["their_number"]
    if found["their_years"]:
        so_many = found["those"] or ("two" if found["all"] == "both" else (found["all"] or "").removeprefix("all "))
        return len(told) > 1 and number_of(so_many) in (None, len(told))
    if found["own"]:
        return row is not None or len(told) > 1
    if unit is None:
        return number is not None and number_of(number) == len(told) > 1
    noun = unit.removesuffix("s")
    months, so_many = _MONTHS.get(noun), number_of(number) if number else None
    if noun == "week":
        return {one.kind for one in told} == {PeriodKind.WEEK} and so_many in (None, len(told))
    if months is None:
        return so_many in (None, len(told))
    of_its_kind = all(is_as_long({1: "month", 3: "quarter"}[months], 1, one) for one in told)
    if of_its_kind and (so_many or len(told)) == len(told):
        return len(told) == 1 or unit.endswith("s")
    whole = row or (told[0] if len(told) == 1 else None)
    return whole is not None and so_many is not None and is_as_long("month", so_many * months, whole)


def _in_those_years(told: Period, said: str) -> tuple[Period, ...]:
    """That part of the year in each of those that are said; none where one of them has it not."""
    if re.fullmatch(_LAST_YEAR, said):
        return (moved(told, -1),)
    if re.fullmatch(_SO_MANY_YEARS, said):
        number = next((number_of(word) for word in said.split() if number_of(word)), None) or 0
        return tuple(moved(told, -back) for back in range(number + 1))
    found: list[Period] = []
    for word in re.findall(_ONE_YEAR, said):
        named = _year(word)
        inside = None if named is None else in_year(told, named)
        if inside is None:
            return ()
        found.append(inside)
    return tuple(found)


def _as_it_was_told(period: Period, last: Question) -> AskedPeriod:
    """Twelve months stay rolling ones where those that were told were."""
    rolling = last.period.form is Form.ROLLING and period.kind is PeriodKind.YEAR_ENDING
    return AskedPeriod(Form.ROLLING, (period,), words=period.text) if rolling else just_that(period)


def _year(word: str) -> Period | None:
    if (number := year_number(word) or short_year(word)) is not None:
        return period_containing(PeriodKind.YEAR, date(number, 1, 1))
    years = [one for one in coded(word) or () if one.kind is PeriodKind.FINANCIAL_YEAR]
    return years[0] if len(years) == 1 else None


def _held_against(
    last: Question, row: Period | None, told: Sequence[Period], then: Sequence[Period]
) -> Question | None:
    """The change from those times: of all of a row together, of several that were named each from the year before."""
    now = row or (told[0] if len(told) == 1 else None)
    if now is not None:
        change = replace(only_its_figures(last), intent=Intent.CHANGE, period=just_that(now))
        return replace(change, against_period=just_that(then[0])) if len(then) == 1 and then[0] != now else None
    if {moved(one, -1) for one in told} != {*then}:
        return None
    return replace(last, intent=Intent.CHANGE, against=Against.YEAR_EARLIER, against_period=None)
