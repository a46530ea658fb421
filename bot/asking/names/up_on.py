"""How it is said that something moved: up on, the most improved."""

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.words.field_words import Field

MOVED_MOST = frozenset(
    {"most", "fastest", "sharpest", "steepest", "biggest", "improver", "improvers", "riser", "risers"}
)
"""Words of a way of moving that say which area is asked for: the most improved district."""

_GONE = {Field.UP_ON.value: Field.RISE, Field.DOWN_ON.value: Field.FALL, Field.EITHER_ON.value: Field.CHANGE}


def with_directions(chosen: tuple[Reading | None, ...]) -> tuple[Reading | None, ...]:
    """`Are we up on robbery` is a rise; what else stands after `up on` is what a figure is compared with."""
    found = list(chosen)
    for place, reading in enumerate(chosen):
        if reading is None or reading.sort is not Sort.FIELD or reading.key not in _GONE:
            continue
        after = next((one for one in chosen[place + 1 :] if one is None or one.sort is not Sort.HARMLESS), None)
        of_measure = after is not None and after.sort is Sort.MEASURE
        both = reading.key == Field.EITHER_ON.value
        otherwise = Field.CHANGED_AGAINST if both else Field.COMPARE
        found[place] = Reading(Sort.FIELD, (_GONE[reading.key] if of_measure else otherwise).value)
    return tuple(found)
