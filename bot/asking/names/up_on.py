"""How it is said that something moved: up on, the most improved."""

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.words.field_words import Field
from bot.figures.framework import Framework

MOVED_MOST = frozenset(
    {"most", "fastest", "sharpest", "steepest", "biggest", "improver", "improvers", "riser", "risers"}
)
"""Words of a way of moving that say which area is asked for: the most improved district."""

_GONE = {Field.UP_ON.value: Field.RISE, Field.DOWN_ON.value: Field.FALL, Field.EITHER_ON.value: Field.CHANGE}


def with_directions(chosen: tuple[Reading | None, ...], framework: Framework) -> tuple[Reading | None, ...]:
    """`Are we up on robbery` is a rise, and so is `going up on the Quay`, where that is the only place.

    What else stands after `up on` is what a figure is compared with.
    """
    found = list(chosen)
    areas = [one.key for one in chosen if one is not None and one.sort is Sort.AREA]
    for place, reading in enumerate(chosen):
        if reading is None or reading.sort is not Sort.FIELD or reading.key not in _GONE:
            continue
        after = next((one for one in chosen[place + 1 :] if one is None or one.sort is not Sort.HARMLESS), None)
        there = after is not None and areas == [after.key] and framework.home in framework.with_ancestors(after.key)[1:]
        of_measure = after is not None and (after.sort is Sort.MEASURE or there)
        both = reading.key == Field.EITHER_ON.value
        otherwise = Field.CHANGED_AGAINST if both else Field.COMPARE
        found[place] = Reading(Sort.FIELD, (_GONE[reading.key] if of_measure else otherwise).value)
    return tuple(found)
