"""Numbers that are aimed at, or said in another unit of time: as the condition of a measure that they come to."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import AIMED_AT, Condition
from bot.asking.reading.parts import Parts
from bot.figures.measures import Better, Unit

_AIMS = {
    (Condition.REACHED, Better.HIGHER): Condition.AT_LEAST,
    (Condition.REACHED, Better.LOWER): Condition.AT_MOST,
    (Condition.SHORT_OF, Better.HIGHER): Condition.LESS_THAN,
    (Condition.SHORT_OF, Better.LOWER): Condition.MORE_THAN,
}
_SECONDS_A_MINUTE = 60


def settle_aimed(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Met 85%` is at least so much where more is better, else at most; a minute is 60 of what is told in seconds.

    Where neither direction is better nothing is settled, and so nothing is answered.
    """
    if parts.threshold is None:
        return
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    condition, number = parts.threshold
    better = {one.better for one in measures}
    if condition in AIMED_AT and len(better) == 1:
        condition = _AIMS.get((condition, better.pop()), condition)
    if parts.threshold_unit is Unit.MINUTES and {one.unit for one in measures} == {Unit.SECONDS}:
        number, parts.threshold_unit = number * _SECONDS_A_MINUTE, Unit.SECONDS
    parts.threshold = condition, number
