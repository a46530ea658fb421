"""What all that is held is set against: the figure of a time that a question names, and which way."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Condition, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.compare_phrases import PACES
from bot.asking.words.field_words import Field
from bot.figures.measures import Better, Unit


def take_then(parts: Parts, vocabulary: Vocabulary) -> AskedPeriod | Condition | None:
    """The time that all is held against, taken out of the periods of a question; None where there is none.

    Where the way goes by what is better and neither is, there is nothing to be held against: the way comes back.
    """
    place = next((at for at, (span, _) in enumerate(parts.taken) if span.beyond_then is not None), None)
    if place is None:
        return None
    way = parts.taken[place][0].beyond_then
    behind = [one for one in parts.periods if one[0] > place]
    units = {vocabulary.framework.measures[key].unit for key in parts.measures}
    if not PACES.isdisjoint(parts.words_at(place)) and not units <= {Unit.MINUTES, Unit.SECONDS}:
        return way
    if not behind or way is None or _way_of(way, parts, vocabulary) is None:
        return way
    parts.periods.remove(behind[-1])
    return behind[-1][1]


def held_against_another(parts: Parts) -> bool:
    """`Has it ever been higher than in Sale`: what stands behind `than` is no time, and the newest is not meant."""
    place = parts.fields.get(Field.SINCE_WHEN)
    return place is not None and parts.harmless.get(place + 1) in ("than", "as")


def beyond_then(question: Question, then: AskedPeriod, parts: Parts, vocabulary: Vocabulary) -> Question:
    """A question how often something was so, held against the figure of a time."""
    way = next(span.beyond_then for span, _ in parts.taken if span.beyond_then is not None)
    return replace(question, condition=_way_of(way, parts, vocabulary), against_period=then)


def _way_of(way: Condition, parts: Parts, vocabulary: Vocabulary) -> Condition | None:
    """The way in which a figure is beyond another: of worse and better the one that it is for the measure."""
    if way not in _BY_WHAT_IS_BETTER:
        return way
    better = {vocabulary.framework.measures[key].better for key in parts.measures}
    if len(better) != 1 or Better.NEITHER in better:
        return None
    for_the_better, most, least = _BY_WHAT_IS_BETTER[way]
    return most if (Better.HIGHER in better) == for_the_better else least


_BY_WHAT_IS_BETTER = {
    Condition.WORSENING: (False, Condition.MORE_THAN, Condition.LESS_THAN),
    Condition.IMPROVING: (True, Condition.MORE_THAN, Condition.LESS_THAN),
    Condition.SHORT_OF: (False, Condition.AT_LEAST, Condition.AT_MOST),
    Condition.REACHED: (True, Condition.AT_LEAST, Condition.AT_MOST),
}
"""Whether the way is for the better, and what it is where more and where less of the measure is so."""
