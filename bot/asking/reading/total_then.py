"""`Total`, `combined` in a thread after months that were given one by one: the total of just those."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from bot.asking.asked_period import Form, just_that
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, span

_TOTALS = frozenset({Field.TOTAL, Field.COMBINED})
_OF_EACH = word_set("which each who any both either")


def total_then(parts: Parts, previous: Question) -> Question | NotUnderstood | None:
    """The figure before over all of its periods together; none where they do not follow on one another.

    None where something else is asked, or of one period.
    """
    asks = bool(parts.fields) and {*parts.fields} <= _TOTALS
    said = parts.names or parts.periods or parts.kinds or parts.peers or parts.cadences or parts.rate is not None
    if not asks or said or previous.intent is not Intent.VALUE or not previous.more_periods:
        return None
    asked = (previous.period, *previous.more_periods)
    periods = sorted((one for period in asked for one in period.candidates), key=lambda one: one.start)
    if any(one.form is not Form.NAMED or len(one.candidates) != 1 for one in asked) or not follow_on(periods):
        return NotUnderstood("sums")
    whole = span(periods[0], periods[-1])
    return replace(previous, period=just_that(whole), more_periods=())


def summed_as_before(asked: Question, parts: Parts, previous: Question) -> Question:
    """`Vs last year` behind the total of several: their total then, and not how each of them has moved."""
    alike = (asked.measures, asked.areas, asked.groups) == (previous.measures, previous.areas, previous.groups)
    of_each = not _OF_EACH.isdisjoint(parts.words) or asked.by or asked.more_periods
    total = previous.summed and previous.intent in (Intent.VALUE, Intent.CHANGE) and asked.intent is Intent.CHANGE
    return (
        replace(asked, summed=True, of_their_counts=previous.of_their_counts)
        if total and alike and not of_each
        else asked
    )


def summed_as_total(parts: Parts, previous: Question) -> Parts:
    """`Sum`, `add them up` after the figure of each month: their total."""
    place = parts.fields.get(Field.COMBINED)
    if previous.by != EACH_PERIOD or place is None or parts.words_at(place) == ("plus",) or {*parts.fields} - _TOTALS:
        return parts
    return replace(parts, fields={Field.TOTAL: place})


def follow_on(periods: list[Period]) -> bool:
    """Whether each begins on the day after the one before it."""
    days = all(one.end + timedelta(days=1) == after.start for one, after in pairwise(periods))
    return days and all(one.kind is not PeriodKind.WAVE for one in periods)
