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
    apart = any(sort in sorts[:place] and sort in sorts[place:] for sort in _COMPARED)
    return (apart and not _is_joined_behind_a_time(parts, place)) or home_beside(parts)


def _is_joined_behind_a_time(parts: Parts, place: int) -> bool:
    """`Robbery compared with last year, burglary too`: held against that time, and so is what is joined behind it."""
    held = place in parts.against_at or parts.words_at(place)[-1:] == ("on",)
    time = place + 1 + (parts.harmless.get(place + 1) == "the")
    if not held or time not in {at for at, _ in parts.periods} | _earlier_said(parts):
        return False
    behind = [at for at, (_, one) in enumerate(parts.taken) if at > time and one is not None and one.sort in _COMPARED]
    joined = [at for at in behind if _is_said_too(parts, at) or _is_another_measure(parts, at)]
    return len(behind) == len(joined) == 1


def _earlier_said(parts: Parts) -> set[int]:
    return {parts.fields[one] for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER) if one in parts.fields}


def _is_said_too(parts: Parts, place: int) -> bool:
    return place + 1 < len(parts.taken) and parts.words_at(place + 1) in _TOO


def _is_another_measure(parts: Parts, place: int) -> bool:
    """`And burglary`: of an area that is joined so it may be meant that it is held against that, too."""
    reading = parts.taken[place][1]
    return reading is not None and reading.sort is Sort.MEASURE and parts.before(place) in _AND


_TOO = (("too",), ("as", "well"), ("aswell",), ("also",), ("likewise",))
_AND = ("and", "plus", "also")


def home_beside(parts: Parts) -> bool:
    """`Did we have more robberies than Kent`, `Kent robberies v ours last month`: home and one other area compared."""
    home = place_of_home(parts)
    if home is None or not parts.has(Field.COMPARE):
        return False
    places = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.AREA]
    compared = parts.fields[Field.COMPARE]
    behind = compared == home - 1 or (compared < home and parts.harmless.get(home - 1) == "than")
    if len(places) > 1:
        return behind and max(places) < compared  # Kent and Essex next to ours
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
