"""`Sum`, `add them up` in a thread after the figure of each month, and what is asked of a total: still of the total."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind

_TOTALS = frozenset({Field.TOTAL, Field.COMBINED})
_OF_EACH = word_set("which each who any both either")


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
