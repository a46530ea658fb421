"""`Show me by month` in a thread, `per quarter since 2024`: the periods before, or those that are said, one by one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, only_its_figures
from bot.asking.reading.parts import Parts
from bot.asking.reading.runs_asked import is_a_stretch
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, period_containing, span

_BESIDE = frozenset({Field.CHART, Field.TABLE, Field.BY, Field.ONE_BY_ONE, Field.TREND, Field.DOING, Field.WHICH})
_OF_FIGURES = (Intent.VALUE, Intent.SIGNALS, Intent.LINES, Intent.NEXT_DUE, Intent.CHANGE)
_STEPS = word_set("monthly weekly quarterly yearly annually daily months weeks quarters years days each every")


def step_by_step(parts: Parts, previous: Question) -> Question | None:
    """The question before with each of its steps, or of a single one the newest; None where more is asked.

    Of a change they are the steps from the one time to the end of the other.
    """
    return _stepped_over(previous, parts) if _asks_for_steps(parts, previous) else None


def _asks_for_steps(parts: Parts, previous: Question) -> bool:
    alone = previous.by in ("", EACH_PERIOD) and not (previous.more_periods or previous.condition)
    plain = previous.intent in _OF_FIGURES and alone
    said = parts.names or parts.kinds or parts.peers or parts.rate is not None or parts.first or parts.threshold
    over_them = all(is_longer(period, parts.cadences) for _, period in parts.periods) and len(parts.periods) < _SEVERAL
    steps = parts.stepped or (bool(parts.cadences) and (parts.per_time or not _STEPS.isdisjoint(parts.words)))
    return plain and (steps or _is_drawn(parts)) and over_them and not said and set(parts.fields) <= _BESIDE


def _is_drawn(parts: Parts) -> bool:
    """`Graph it since January 2025`: its months from then on, as where that is asked for at once, and no total."""
    over = [period for _, period in parts.periods if period.form in (Form.LAST, Form.SINCE)]
    return parts.has(Field.CHART) and len(over) == 1


_SEVERAL = 2


def _stepped_over(previous: Question, parts: Parts) -> Question:
    period = parts.periods[0][1] if parts.periods else time_of_both(previous)
    one_year = not parts.periods and _is_one_step(period, parts.cadences)  # each year is then each that is held
    period = period if is_longer(period, parts.cadences) and not one_year else NEWEST
    return replace(
        only_its_figures(previous),
        period=period,
        by=EACH_PERIOD,
        cadences=tuple(parts.cadences),
        stepped=not _is_drawn(parts) or parts.stepped,
        count_behind=previous.count_behind,
        chart=parts.has(Field.CHART),
        table=parts.has(Field.TABLE),
    )


def _is_one_step(period: AskedPeriod, steps: Sequence[PeriodKind]) -> bool:
    """Whether a period is one year, of which each is asked for."""
    years = {PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR}
    named = period.form is Form.NAMED and len(period.candidates) == 1
    return named and bool(years & {*steps}) and period.candidates[0].kind in years


def time_of_both(previous: Question) -> AskedPeriod:
    """The time that was asked of; of a change from the earlier of its two times on, where that is known."""
    now, against = previous.period, previous.against_period
    if previous.intent is not Intent.CHANGE:
        return now
    if against is None:
        said_a_year = previous.against is Against.YEAR_EARLIER and not previous.against_unsaid
        return _with_the_year_before(now) if said_a_year else now
    if len(against.candidates) != 1:
        return now
    if now.form is Form.NEWEST:
        return replace(against, form=Form.SINCE)
    if len(now.candidates) != 1 or now.form is not Form.NAMED:
        return now
    first, last = sorted((now.candidates[0], against.candidates[0]), key=lambda one: one.start)
    return _from_to(first, last)


def _with_the_year_before(now: AskedPeriod) -> AskedPeriod:
    if len(now.candidates) != 1 or not is_a_stretch(now):
        return now
    told = now.candidates[0]
    first = period_containing(PeriodKind.MONTH, told.start).year_before()
    if now.form is Form.TO_DATE:
        return AskedPeriod(Form.SINCE, (told.year_before(),), words=told.year_before().text)
    return _from_to(first, told) if now.form is Form.NAMED and told.kind is not PeriodKind.WAVE else now


def _from_to(first: Period, last: Period) -> AskedPeriod:
    ends = (period_containing(PeriodKind.MONTH, day) for day in (first.start, last.end))
    whole = span(*ends)
    return just_that(whole)


def is_longer(period: AskedPeriod, steps: Sequence[PeriodKind]) -> bool:
    """Whether a period is made of several of the steps."""
    if is_a_stretch(period):
        return True
    quarters = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
    kinds = {one.kind for one in period.candidates}
    of_months = period.form is Form.NAMED and bool(kinds) and kinds <= {*quarters}
    return of_months and not {*steps} & {*quarters, PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR}
