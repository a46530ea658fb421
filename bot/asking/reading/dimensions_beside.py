"""A dimension of groups that is named beside a group of it: of sex female."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.figures.measures import dimension_of


def dimensions_are_of_groups(parts: Parts) -> bool:
    """Whether a dimension is only named beside its group: of sex female; `officers and staff` may hold two groups."""
    said = [place for place, (_, one) in enumerate(parts.taken) if one is not None]
    named = [place for place in said if parts.harmless.get(place, "and") in ("and", "or")]
    for at, place in enumerate(named):
        reading = parts.taken[place][1]
        if reading is None or reading.sort is not Sort.DIMENSION:
            continue
        before = named[max(at - 1, 0) : at] if place not in parts.parted else []
        beside = [parts.taken[other][1] for other in (*before, *named[at + 1 : at + 2])]
        groups = {dimension_of(one.key) for one in beside if one is not None and one.sort is Sort.GROUP}
        if reading.key not in groups:
            return False
    return True
