"""`The force and its boroughs`, `us against the districts`: the whole in a row with the areas that it is made up of."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.home_listed import PLACING
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_WHOLE = (Reading(Sort.FIELD, Field.HOME.value),)
_COMPARED = Reading(Sort.FIELD, Field.COMPARE.value)


def names_the_whole(parts: Parts) -> bool:
    """Whether an area, or home, stands in a row with a kind of area, or is compared with all of that kind."""
    readings = [one for _, one in parts.taken]
    kinds = [
        place
        for place, one in enumerate(readings)
        if one is not None and one.sort in (Sort.KIND, Sort.PEERS) and not _is_whole(one)
    ]
    wholes = [place for place, one in enumerate(readings) if one is not None and _is_whole(one)]
    if len(parts.kinds) + len(parts.peers) != 1 or not kinds or len(parts.areas) > 1:
        return False
    return any(_stand_in_a_row(parts, readings, *sorted((whole, kinds[-1]))) for whole in wholes)


def _is_whole(reading: Reading) -> bool:
    return reading.sort is Sort.AREA or reading in _WHOLE or reading == Reading(Sort.KIND, "force")


def _stand_in_a_row(parts: Parts, readings: Sequence[Reading | None], first: int, last: int) -> bool:
    """Whether two stretches are joined by `and`, a comma or `against`, and by nothing else but the measure and time."""
    between = range(first + 1, last)
    if any(readings[place] == _COMPARED for place in between):
        return True
    joined = any(place in parts.parted for place in range(first + 1, last + 1))
    joined = joined or bool({"and", "plus", "with"} & {parts.harmless.get(place) for place in between})
    passed = PLACING | {"and", "by", "each", "all", "its", "our", "plus", "with", "then", "also"}
    by = Reading(Sort.FIELD, Field.BY.value)
    return joined and all(parts.harmless.get(place) in passed or readings[place] == by for place in between)
