"""What stands beside what in a comparison: areas, measures or groups, home and another area, or two periods."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field


def compares_a_kind(parts: Parts) -> bool:
    """`Compare overtime in all districts last month`: the areas with one another, and not two periods."""
    sorts = {place: reading.sort for place, (_, reading) in enumerate(parts.taken) if reading is not None}
    names = [place for place, sort in sorts.items() if sort in (Sort.MEASURE, Sort.KIND)]
    opens = parts.has(Field.COMPARE) and all(parts.fields[Field.COMPARE] < place for place in names)
    return opens and bool(parts.kinds) and len(parts.periods) < 2


_COMPARED = (Sort.AREA, Sort.MEASURE, Sort.GROUP)


def names_after(parts: Parts, place: int) -> bool:
    """Whether `compared with` has a measure or an area after it, and others of its kind before; or two follow it."""
    sorts = [None if reading is None else reading.sort for _, reading in parts.taken]
    if parts.has(Field.COMPARE) and any(sorts[place:].count(sort) > 1 for sort in _COMPARED):
        return True
    if parts.words_at(place) == ("compare",) and any(sorts[:place].count(sort) > 1 for sort in _COMPARED):
        return True  # how did Sale and Hope compare in June
    return any(sort in sorts[:place] and sort in sorts[place:] for sort in _COMPARED) or home_beside(parts)


def home_beside(parts: Parts) -> bool:
    """`Did we have more robberies than Kent`, `Kent robberies v ours last month`: home and one other area compared."""
    home = place_of_home(parts)
    if home is None or not parts.has(Field.COMPARE):
        return False
    places = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.AREA]
    compared = parts.fields[Field.COMPARE]
    behind = compared == home - 1 or (compared < home and parts.harmless.get(home - 1) == "than")
    return len(places) == 1 and (home < compared < places[0] or (places[0] < home and behind))


def place_of_home(parts: Parts) -> int | None:
    """Where home is named as `us` or `the force`, or is the only one of its kind: Sale v force in May."""
    if parts.has(Field.HOME) or not parts.home_said:
        return parts.fields.get(Field.HOME)
    kinds = [at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.KIND]
    return kinds[0] if len(kinds) == 1 and not parts.kinds else None


def has_against(parts: Parts) -> bool:
    """Whether a period stands behind `compared with`."""
    return any(place > parts.fields[Field.COMPARE] for place, _ in parts.periods)


def settle_time_of_both(parts: Parts) -> None:
    """`Robbery in Sale in August v force August`: the time that is said of either side is one time, of both."""
    compared = parts.fields.get(Field.COMPARE)
    if compared is None or len(parts.periods) != TWO:
        return
    (first, one), (second, two) = parts.periods
    areas = [at for at, (_, said) in enumerate(parts.taken) if said is not None and said.sort is Sort.AREA]
    places = {*areas, place_of_home(parts)}
    apart = any(at is not None and compared < at < second for at in places) and min(areas, default=second) < compared
    if one.words == two.words and first < compared and apart:
        parts.periods = parts.periods[:1]


TWO = 2
