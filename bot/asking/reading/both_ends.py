"""`The gap to the best force`, `best and worst borough`: ends of which all figures between are told as well."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS

_PAIRS = ((Field.BEST, Field.WORST), (Field.HIGHEST, Field.LOWEST), (Field.MOST, Field.FEWEST))
_BETWEEN = frozenset({"between", "apart", "across"})
_APART = (Field.GAP, Field.DIFFERENCE)
_FIRST = (Field.BEST, Field.HIGHEST)


def settle_ends(parts: Parts, vocabulary: Vocabulary) -> None:
    """Takes both ends of some areas for all of them in order, and how far the best is ahead for the rank among peers.

    A rank is told with the figures of all that are compared, and with how far the first is ahead.
    """
    if parts.cadences or parts.first or parts.directions:
        return
    for high, low in _PAIRS:
        if parts.has(high) and parts.has(low) and (parts.kinds or parts.peers):
            place = parts.fields.pop(low)
            parts.ends_apart = parts.has(*_APART)
            for one in _APART:
                parts.fields.pop(one, None)
            if high is Field.BEST:
                parts.fields.pop(high)
            parts.fields.setdefault(Field.RANK, place)
            return
    if _is_between_all(parts):
        parts.ends_apart = True
        parts.fields.setdefault(Field.RANK, parts.fields.pop(Field.GAP))
        return
    if parts.kinds and len(parts.areas) == 1 and parts.has(*_APART) and parts.has(*ENDS_OF_ORDERS):
        if parts.kinds != [vocabulary.framework.areas[parts.areas[0]].kind]:
            return
        # How far one district is from the highest: it is set beside all of them.
        parts.ends_apart = True
        for one in _APART:
            parts.fields.pop(one, None)
        return
    if parts.has(Field.GAP) and parts.has(*_FIRST) and not parts.kinds:
        place = parts.fields.pop(Field.GAP)
        for one in _FIRST:
            parts.fields.pop(one, None)
        parts.fields.setdefault(Field.RANK, place)


def _is_between_all(parts: Parts) -> bool:
    """`The gap between units`: between the ends of all of them."""
    others = parts.areas or parts.peers or parts.has(Field.AVERAGE, Field.TARGET, Field.COMPARE, *ENDS_OF_ORDERS)
    return parts.has(Field.GAP) and len(parts.kinds) == 1 and not (others or _BETWEEN.isdisjoint(parts.words))


def settle_ways(parts: Parts) -> None:
    """`Which boroughs are up and which are down`: the change of each; `is race the smallest strand`: all strands."""
    both = len(parts.directions) > 1 and parts.kinds and not parts.has(*ENDS_OF_ORDERS)
    if both:
        parts.directions = []
        parts.fields.setdefault(Field.BY, parts.fields.pop(Field.WHICH, parts.fields[Field.CHANGE]))
    if parts.dimensions and len(parts.groups) == 1 and parts.has(*ENDS_OF_ORDERS) and not parts.kinds:
        parts.groups = []
        parts.fields.setdefault(Field.WHICH, 0)
