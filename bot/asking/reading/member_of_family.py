"""Solved violence in percent, and the solved rate as a number: the other measure of the family is what is asked for."""

from itertools import pairwise

from bot.asking.names.families import number_of, percentage_of
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import said_aim
from bot.asking.reading.words_in_use import ALWAYS
from bot.asking.words.aims_meant import is_number_of
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

_BESIDE_A_PERCENTAGE = frozenset(
    {
        *ALWAYS,
        *ENDS_OF_ORDERS,
        *(Field.PERCENT, Field.RATE, Field.HOME, Field.BY, Field.ON_TRACK, Field.TARGET, Field.MILESTONE, Field.MISSED),
        *(Field.CHART, Field.TABLE, Field.WHICH, Field.RANK, Field.TREND),
    }
)
_IS = word_set("is was were are be came come comes happened fell took")


def settle_member_of_family(parts: Parts, vocabulary: Vocabulary) -> None:
    """Take the percentage for the count where percent is asked of it, and the count where a number is asked."""
    if len(parts.measures) != 1 or parts.groups:
        return
    measure = vocabulary.framework.measures[parts.measures[0]]
    if parts.has(Field.AS_NUMBERS):
        _take(number_of(measure, vocabulary.framework), parts, Field.AS_NUMBERS)
    elif (aimed := _aimed_at_in_percent(parts, measure, vocabulary)) is not None:
        _take(aimed, parts)
    elif _asks_in_percent(parts, measure) and not _asks_for_a_part(parts, vocabulary):
        _take(percentage_of(measure, vocabulary.framework), parts, Field.PERCENT, Field.RATE)


def _aimed_at_in_percent(parts: Parts, count: Measure, vocabulary: Vocabulary) -> Measure | None:
    """`Hitting 90% on the nines`: the only percentage of what is counted that has a target of so many percent."""
    aim, framework = said_aim(parts), vocabulary.framework
    if count.unit is not Unit.COUNT or aim is None or aim.unit is not Unit.PERCENT or aim.number is None or aim.way:
        return None
    if any(one.measure == count.key for one in framework.targets):
        return None
    called = [{*words_of(name)} for name in (count.name, *count.aliases)]
    aimed = {
        one.measure
        for one in framework.targets
        for measure in (framework.measures[one.measure],)
        if measure.unit is Unit.PERCENT and is_number_of(one, aim, measure)
        for name in (measure.name, *measure.aliases)
        if any(own <= {*words_of(name)} for own in called)
    }
    return framework.measures[aimed.pop()] if len(aimed) == 1 else None


def _take(other: Measure | None, parts: Parts, *said: Field) -> None:
    if other is None:
        return
    before = Reading(Sort.MEASURE, parts.measures[0])
    parts.names = [Reading(Sort.MEASURE, other.key) if one == before else one for one in parts.names]
    parts.measures = [other.key]
    for one in said:
        parts.fields.pop(one, None)


def _asks_in_percent(parts: Parts, measure: Measure) -> bool:
    """Whether percent is asked for of what is counted, and not by how much it moved."""
    if not {*parts.fields} <= _BESIDE_A_PERCENTAGE or parts.directions or parts.rate is not None:
        return False
    aim = said_aim(parts)
    aimed = aim is not None and aim.unit is Unit.PERCENT
    limit = parts.threshold is not None and parts.threshold_unit is Unit.PERCENT
    return aimed or limit or parts.has(Field.PERCENT) or (parts.has(Field.RATE) and not measure.rates)


def _asks_for_a_part(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`What percent of violence solved was in Sale`: how much of it lies there, not what percentage was solved."""
    elsewhere = [area for area in parts.areas if area != vocabulary.framework.home]
    of = not {("percent", "of"), ("percentage", "of")}.isdisjoint(pairwise(parts.words))
    return bool(elsewhere) and of and not _IS.isdisjoint(parts.words)
