"""`And the month before`, `the same time last year` in a thread: the figure of the earlier period."""

from dataclasses import replace

from bot.asking.asked_period import Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import back
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.wave_before import wave_before_that
from bot.asking.words.field_words import Field
from bot.figures.periods import Period, PeriodKind


def period_before(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """`And the month before`, `the same time last year` after a figure of one period: that of the earlier one."""
    only = previous.period.candidates[0] if len(previous.period.candidates) == 1 else None
    asks = {*parts.fields}
    units = {*parts.units_earlier} - {PeriodKind.WAVE}
    on_a_year_before = previous.against is Against.YEAR_EARLIER and previous.against_period is None
    of_a_period = (
        previous.intent in (Intent.VALUE, Intent.RATE)
        or (previous.intent is Intent.RANKING and not previous.changed)
        or (previous.intent is Intent.CHANGE and on_a_year_before and asks == {Field.YEAR_EARLIER})
    )
    if not of_a_period or parts.names or parts.periods or parts.rate:
        return None
    if only is None:
        return wave_before_that(previous, vocabulary) if asks == {Field.PERIOD_EARLIER} and not units else None
    if (
        only.kind is PeriodKind.WAVE
        and asks == {Field.PERIOD_EARLIER}
        and parts.units_earlier[:1] != [PeriodKind.MONTH]
    ):
        return _wave_before(only, previous, vocabulary)
    stretch = only.kind is PeriodKind.SPAN and asks != {Field.YEAR_EARLIER}
    if only.kind is PeriodKind.WAVE or stretch or previous.period.form is not Form.NAMED:
        return None
    if asks == {Field.YEAR_EARLIER} and previous.more_periods:
        return _each_a_year_before(previous)
    if asks == {Field.YEAR_EARLIER}:
        earlier = moved(only, -1)
    elif asks == {Field.PERIOD_EARLIER} and all(alike(unit, only.kind) for unit in parts.units_earlier):
        earlier = back(only, 1)
    else:
        return None
    return replace(previous, period=just_that(earlier), more_periods=())


def _each_a_year_before(previous: Question) -> Question | None:
    """`Same last year` after July and August: both of them a year before."""
    given = (previous.period, *previous.more_periods)
    if any(one.form is not Form.NAMED or len(one.candidates) != 1 for one in given):
        return None
    first, *more = (moved(one.candidates[0], -1) for one in given)
    return replace(previous, period=just_that(first), more_periods=tuple(just_that(one) for one in more))


def _wave_before(wave: Period, previous: Question, vocabulary: Vocabulary) -> Question | None:
    earlier = [one for one in vocabulary.framework.waves.values() if one.end < wave.start]
    if not earlier:
        return None
    before = max(earlier, key=lambda one: one.start)
    return replace(previous, period=just_that(before), more_periods=())


def alike(unit: PeriodKind, kind: PeriodKind) -> bool:
    """Whether a unit of time is that of a period; a quarter is one of either year."""
    quarters = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
    return unit is kind or (unit in quarters and kind in quarters)
