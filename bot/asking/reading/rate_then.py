"""`The difference to Dudley`, `on last year` after one figure or rate: by what was given, and never by another.

But where numbers are asked for (`and as a count`) what was told by rates is told by what they are counted from.
"""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import AskedRate, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_OF_ONE = (Intent.VALUE, Intent.RATE, Intent.GAP)
_APART = frozenset({Field.DIFFERENCE, Field.GAP, Field.RATIO})
_SAID_WITH_IT = frozenset({*_APART, Field.COMPARE, Field.HOME, Field.WHAT_IS, Field.CHANGE})


def gap_to_another(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """How far the one area that was given is from another that is named; None where something else is asked."""
    home = vocabulary.framework.home
    named = [*parts.areas, *([home] if parts.home_said and home is not None and home not in parts.areas else [])]
    more = parts.measures or parts.groups or parts.kinds or parts.peers or parts.periods or parts.rate
    of_one = len(previous.measures) == 1 and not (previous.by or previous.groups or previous.peers)
    if more or not of_one or previous.intent not in _OF_ONE or len(named) != 1:
        return None
    asks = {*parts.fields}
    apart = asks & _APART or "difference" in parts.words
    if not apart or not asks <= _SAID_WITH_IT or len(previous.areas) != 1 or named[0] in previous.areas:
        return None
    return replace(
        previous,
        intent=Intent.GAP,
        areas=(previous.areas[0], named[0]),
        home_meant=False,
        by_number=previous.rate is None and previous.intent is not Intent.GAP,
        as_times=parts.has(Field.RATIO),
        explain=False,
        why=False,
    )


def by_its_rate(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question:
    """What is held against another time or area after a rate: the rates, and not what they are counted from.

    `Per 1,000` after what was held against another time is the rate at both, after a place among peers that of each.
    """
    so_many = parts.rate is not None and parts.rate.per is not None and not (parts.names or parts.periods)
    ours = parts.home_said or parts.has(Field.HOME, Field.WHAT_IS)
    if previous.intent is Intent.RANK and asked.intent is Intent.RATE and so_many and not ours:
        return _of_each_peer(asked, previous, vocabulary)
    compared = previous.intent is Intent.CHANGE and not (previous.against_unsaid or previous.year_taken)
    if asked.intent is Intent.RATE and compared and not (parts.names or parts.periods):
        return replace(asked, against=previous.against, against_period=previous.against_period)
    kept = previous.rate is not None and previous.intent in (Intent.RATE, Intent.GAP)
    if not kept or asked.rate is not None or asked.measures != previous.measures or parts.measures:
        return asked
    if asked.intent is Intent.GAP:
        return replace(asked, rate=previous.rate)
    if asked.intent is Intent.CHANGE and not (asked.by or asked.changed):
        return replace(asked, intent=Intent.RATE, rate=previous.rate)
    if asked.intent is Intent.VALUE and len(asked.areas) > 1 and parts.has(Field.COMPARE):
        return replace(asked, intent=Intent.RATE, rate=previous.rate)
    return asked


def _of_each_peer(asked: Question, previous: Question, vocabulary: Vocabulary) -> Question:
    """The place among peers again, which goes by that very rate; by any other the rate of each in their order."""
    rates = {vocabulary.framework.measures[key].default_rate for key in previous.measures}
    by_that = any(one is not None and asked.rate in (AskedRate(one.per), AskedRate(one.per, one.of)) for one in rates)
    if by_that and len(rates) == 1:
        return previous
    return replace(asked, intent=Intent.RANKING, by=f"peers:{previous.peers}") if previous.peers else asked


def told_by_numbers(parts: Parts, previous: Question, vocabulary: Vocabulary) -> tuple[Parts, Question, bool]:
    """The question before by numbers, and the parts without what asks so; as they are where nothing does."""
    numbers = by_its_numbers(previous, vocabulary) if parts.has(Field.AS_NUMBERS) else None
    if numbers is None:
        return parts, previous, False
    fields: dict[Field, int] = {asked: place for asked, place in parts.fields.items() if asked is not Field.AS_NUMBERS}
    return replace(parts, fields=fields), numbers, True


def by_its_numbers(previous: Question, vocabulary: Vocabulary) -> Question | None:
    """What was told by rates or shares, told by numbers; None where it was no rate of what is counted."""
    counted = all(vocabulary.framework.measures[key].unit is Unit.COUNT for key in previous.measures)
    if not counted or not previous.measures:
        return None
    if previous.intent is Intent.RATE:
        held_against = previous.against or previous.against_period
        return replace(previous, intent=Intent.CHANGE if held_against else Intent.VALUE, rate=None)
    if previous.intent is Intent.SHARE:
        return replace(previous, intent=Intent.VALUE)
    of_rates = previous.rate is not None or not previous.by_number
    if previous.intent in (Intent.GAP, Intent.RANKING) and of_rates and (len(previous.areas) > 1 or previous.by):
        return replace(previous, rate=None, by_number=True)
    return None
