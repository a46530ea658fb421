"""A number that changes are held against: which divisions rose by more than 10%, is it up over 20%."""

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Condition, Intent, Question, Statistic
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.figures.measures import Better, Measure, Unit

_BY_SO_MUCH = {
    **dict.fromkeys(("doubled", "double", "redoubled"), Decimal(100)),
    **dict.fromkeys(("trebled", "treble", "tripled", "triple"), Decimal(200)),
    **dict.fromkeys(("quadrupled", "quadruple"), Decimal(300)),
    **dict.fromkeys(("halved", "halve"), Decimal(50)),
    "quartered": Decimal(75),
}
"""How many percent a move is of which the word says by how much."""
BY_SO_MUCH = frozenset(_BY_SO_MUCH) | {"by", "doubling", "halving", "trebling", "tripling"}
"""What says how far it went, or that this follows."""
_NOT_QUITE = frozenset({"nearly", "almost", "practically", "virtually", "roughly", "about", "all", "just", "pretty"})
_SAYS_OF_WHAT = frozenset({"by", "of", "a", "an", "the"})
_MOVES = frozenset(one.value for one in (*DIRECTIONS, Field.CHANGE, Field.UP_ON, Field.DOWN_ON))


def is_of_the_change(parts: Parts) -> bool:
    """Whether the only number stands beside the word for a move: rose by more than 10, more than 10% up."""
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    if parts.threshold is not None and not at:
        return True  # which have doubled
    if len(at) != 1 or parts.numbers != 1 or not parts.has(Field.CHANGE):
        return False
    before = at[0] - 1
    while before > 0 and _SAYS_OF_WHAT.issuperset(parts.words_at(before)):
        before -= 1
    return any(0 <= place < len(parts.taken) and _moves(parts, place) for place in (before, at[0] + 1))


def settle_by_how_much(parts: Parts) -> None:
    """`Which districts have doubled`: those that rose by 100 percent and more, and not all that rose."""
    place = parts.fields.get(Field.CHANGE)
    if place is None or parts.numbers or parts.threshold is not None or len(parts.directions) != 1:
        return
    words = parts.words_at(place)
    said = next((_BY_SO_MUCH[word] for word in words if word in _BY_SO_MUCH), None)
    if said is None or not _NOT_QUITE.isdisjoint(words):
        return
    more = {"more", "than"} <= {*words}
    parts.threshold = (Condition.MORE_THAN if more else Condition.AT_LEAST, said)
    parts.threshold_unit, parts.numbers = Unit.PERCENT, 1


def _moves(parts: Parts, place: int) -> bool:
    reading = parts.taken[place][1]
    return reading is not None and reading.sort is Sort.FIELD and reading.key in _MOVES


def picks_changes(parts: Parts, intent: Intent) -> bool:
    """Whether those areas are asked for that moved one way by more or less than a number, or whether one figure did.

    One figure that is up over 90 may be over it; up by over 90 and up over 9% are of its change.
    """
    of_one = intent is Intent.CHANGE and (parts.threshold_unit is not None or "by" in parts.words)
    return (intent is Intent.RANKING or of_one) and is_of_the_change(parts) and len(parts.directions) == 1


def fits_the_change(parts: Parts, measures: Collection[Measure]) -> bool:
    """Whether the number can be of a change of such figures: of percentages it may be points or a part of them.

    What is neither better high nor low got no better by so much.
    """
    units = {one.unit for one in measures}
    judged = {Field.BETTER, Field.WORSE} & {*parts.directions}
    if judged and any(one.better is Better.NEITHER for one in measures):
        return False
    return Unit.PERCENT not in units and parts.threshold_unit in (None, Unit.PERCENT, *units)


def by_another_number(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """`And by more than 20%`, `and down by more than 5%` after how areas changed; None where more is said.

    A number of no percent after one of percent may be either, and without `by` it may be of the figures.
    """
    others = parts.names or parts.periods or parts.peers or parts.cadences or parts.rate
    besides = {*parts.kinds} - {previous.by} or {*parts.fields} - _SAID_OF_CHANGES
    said = others or besides or parts.home_said or parts.first
    if parts.threshold is None or parts.numbers != 1 or said or not {*parts.directions} <= {*_WAYS}:
        return None
    by_percent = parts.threshold_unit is Unit.PERCENT
    told = previous.changed or (_is_of_each_area(previous) and bool(parts.directions))
    plain = told and not (previous.both_ways or previous.not_so or previous.only_first)
    of_another = previous.threshold is not None and previous.percent is not by_percent
    measures = [vocabulary.framework.measures[key] for key in previous.measures]
    if not plain or of_another or "by" not in parts.words or not fits_the_change(parts, measures):
        return None
    condition, number = parts.threshold
    way = _WAYS[parts.directions[0]] if len(parts.directions) == 1 else previous.extreme
    beyond = replace(previous, condition=condition, threshold=number, percent=by_percent, extreme=way)
    return replace(beyond, intent=Intent.RANKING, changed=True)


def _is_of_each_area(previous: Question) -> bool:
    """Whether the change of each area of a kind was told, of one thing at one time."""
    of_areas = previous.by not in ("", EACH_PERIOD) and ":" not in previous.by
    alone = len(previous.measures) == 1 and not (previous.groups or previous.more_periods or previous.rate)
    return previous.intent is Intent.CHANGE and of_areas and alone


_WAYS = {Field.RISE: Statistic.HIGHEST, Field.FALL: Statistic.LOWEST}
_SAID_OF_CHANGES = frozenset({Field.BY, Field.CHANGE, Field.WHICH, Field.ANY})
