"""`Worst for robbery`, `bottom two for confidence`, `third highest on ASB`: areas in order, though none is named.

The highest by itself may be the highest of the months, and is taken for that; so is whatever is said of times.
"""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import sort_at
from bot.asking.reading.settled_kinds import settle_areas
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.records_said import says_all_time
from bot.asking.words.word_sets import word_set

_OF_MERIT = (Field.BEST, Field.WORST)
_FOR = word_set("for on at")
_OF_PLACES = word_set("top bottom busiest quietest first")
_OF_TIMES = word_set(
    "when time times figure figures reading readings point points period periods ever point value values"
)
_NAMED = (Sort.MEASURE, Sort.GROUP)


def settle_ends_of_areas(parts: Parts, vocabulary: Vocabulary) -> None:
    """Takes an end that stands before `for` and a measure for that of the areas within home, where nothing else is.

    Among several so many are asked for, or the first of them by its place; of one it is the best or the worst.
    """
    if parts.after_times:
        return
    said = [one for one in ENDS_OF_ORDERS if one in parts.fields]
    other = parts.kinds or parts.areas or parts.peers or parts.dimensions or parts.cadences or parts.directions
    besides = parts.fields.keys() - {*said, Field.RANK, Field.RATE, Field.HOME, Field.TOTAL, Field.TABLE, Field.WHAT_IS}
    if not said and _is_a_table_of_a_group(parts) and not (other or besides or parts.home_said):
        settle_areas(parts, vocabulary)
        return
    if len(said) != 1 or other or besides or parts.home_said or parts.kinds_alone or len(parts.periods) > 1:
        return
    if not parts.measures or says_all_time(parts.words) or not _OF_TIMES.isdisjoint(parts.words):
        return
    place = parts.fields[said[0]]
    if _are_put_in_order(parts, place) or (_stands_for_a_measure(parts, place) and _is_of_places(parts, said[0])):
        settle_areas(parts, vocabulary)


def _is_a_table_of_a_group(parts: Parts) -> bool:
    """`Knife possession league table`: groups have no rank among peers, and are put in order by area."""
    place = parts.fields.get(Field.RANK)
    return place is not None and bool(parts.groups) and "table" in parts.words_at(place)


def _stands_for_a_measure(parts: Parts, place: int) -> bool:
    if parts.first > 1 and place == len(parts.taken) - 1 and place in parts.parted:
        return True  # confidence, lowest three
    behind = place + 2 + (parts.harmless.get(place + 2) == "the")
    return parts.harmless.get(place + 1) in _FOR and sort_at(parts, behind) in _NAMED


def _is_of_places(parts: Parts, said: Field) -> bool:
    """Whether an end is said as of places: the worst, the bottom two, the third highest."""
    ordinal = parts.fields.get(Field.RANK) == parts.fields[said] - 1
    return (
        said in _OF_MERIT or parts.first > 1 or ordinal or not _OF_PLACES.isdisjoint(parts.words_at(parts.fields[said]))
    )


def _are_put_in_order(parts: Parts, place: int) -> bool:
    """`Robbery, highest first`: all of them."""
    behind = parts.fields.get(Field.RANK)
    return (
        behind is not None and behind == place + 1 and parts.words_at(behind) == ("first",) and parts.rate is not None
    )
