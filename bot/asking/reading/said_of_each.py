"""What stands straight beside a name in a list: its own time, said with each, and the area that a place lies in."""

from itertools import pairwise

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts

_NAMES = (Sort.MEASURE, Sort.GROUP, Sort.AREA)
_LEAST = 2


def settle_time_said_with_each(parts: Parts) -> frozenset[int]:
    """`TOMV ytd, TFMV ytd`: the one time that is said behind each of some names; the places where it stands."""
    places = [place for place, _ in parts.periods]
    if len(places) < _LEAST or any(one != parts.periods[0][1] for _, one in parts.periods):
        return frozenset()
    for sort in _NAMES:
        named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is sort]
        apart = len({parts.taken[place][1] for place in named}) == len(named) == len(places)
        in_turn = [at for pair in zip(named, places, strict=False) for at in pair]
        if apart and in_turn == sorted(in_turn):
            parts.periods = parts.periods[:1]
            return frozenset(places)
    return frozenset()


def settle_place_within_a_place(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Coast Torbeck`, `Leds city centre`: the smaller of two places, with no mark between, that lies in the other."""
    if len(parts.areas) != _LEAST:
        return
    at = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.AREA]
    side_by_side = len(at) == _LEAST and all(one + 1 == other for one, other in pairwise(at))
    if not side_by_side or at[1] in parts.parted:
        return
    framework = vocabulary.framework
    for inner, outer in (parts.areas, parts.areas[::-1]):
        if outer != framework.home and outer in framework.with_ancestors(inner)[1:]:
            parts.areas = [inner]
            return
