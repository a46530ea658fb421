"""`By borough`, `and the boroughs` after the rate, the change or a count behind a percentage: that of each of them."""

from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_SAYS_NO_MORE = frozenset({Field.BY, Field.HOME, Field.TABLE, Field.CHART, Field.WHAT_IS, Field.ONE_BY_ONE})


def of_each_as_of_the_whole(asked: Question, parts: Parts, previous: Question) -> Question:
    """What is broken down now, told as the whole was before, where nothing else is said; else as it is asked."""
    if asked.intent is not Intent.VALUE or not asked.by or not {*parts.fields} <= _SAYS_NO_MORE:
        return asked
    if previous.count_behind is not None and asked.measures == previous.measures:
        return replace(asked, count_behind=asked.count_behind or previous.count_behind)
    if asked.by == EACH_PERIOD:
        return asked
    of_numbers = "many" in parts.words  # how many in Q2
    if previous.intent is Intent.RATE and not (of_numbers or asked.by.startswith("groups:")):
        return replace(asked, intent=Intent.RATE, rate=previous.rate)
    if previous.intent is Intent.EXTREME and previous.both_ends and not parts.periods:
        return replace(
            asked, intent=Intent.EXTREME, extreme=previous.extreme, both_ends=True, cadences=previous.cadences
        )
    compared = _was_compared(parts, previous) and not parts.has(Field.CHART)
    return _against_the_same(asked, previous) if compared else asked


def held_against_the_same(asked: Question, parts: Parts, previous: Question) -> Question:
    """`Which division rose most`, `is it up` after March against February: from February to March."""
    if not _was_compared(parts, previous) or previous.against_unsaid:
        return replace(asked, year_taken=asked.intent is Intent.CHANGE)
    return _against_the_same(asked, previous)


def _was_compared(parts: Parts, previous: Question) -> bool:
    """Whether one time was held against another, and no other time is said now."""
    compared = previous.intent is Intent.CHANGE and not (
        previous.changed or previous.more_periods or previous.year_taken
    )
    return compared and not (parts.periods or parts.units_earlier)


def _against_the_same(asked: Question, previous: Question) -> Question:
    return replace(
        asked,
        intent=Intent.CHANGE if asked.intent is Intent.VALUE else asked.intent,
        against=previous.against,
        against_period=previous.against_period,
        against_unsaid=previous.against_unsaid,
        percent=asked.percent or previous.percent,
    )
