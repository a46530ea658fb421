"""A number that changes are held against: which divisions rose by more than 10%, which measures fell at least 20%."""

from collections.abc import Collection

from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.figures.measures import Unit

_SAYS_OF_WHAT = frozenset({"by", "of", "a", "an", "the"})
_MOVES = frozenset(one.value for one in (*DIRECTIONS, Field.CHANGE))


def is_of_the_change(parts: Parts) -> bool:
    """Whether the only number stands beside the word for a move: rose by more than 10, more than 10% up."""
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    if len(at) != 1 or parts.numbers != 1 or not parts.has(Field.CHANGE):
        return False
    before = at[0] - 1
    while before > 0 and _SAYS_OF_WHAT.issuperset(parts.words_at(before)):
        before -= 1
    return any(0 <= place < len(parts.taken) and _moves(parts, place) for place in (before, at[0] + 1))


def _moves(parts: Parts, place: int) -> bool:
    reading = parts.taken[place][1]
    return reading is not None and reading.sort is Sort.FIELD and reading.key in _MOVES


def picks_changes(parts: Parts, intent: Intent) -> bool:
    """Whether those areas are asked for that moved one way by more or less than a number."""
    return intent is Intent.RANKING and is_of_the_change(parts) and len(parts.directions) == 1


def fits_the_change(parts: Parts, units: Collection[Unit]) -> bool:
    """Whether the number can be of a change of such figures: of percentages it may be points or a part of them."""
    return Unit.PERCENT not in units and parts.threshold_unit in (None, Unit.PERCENT, *units)
