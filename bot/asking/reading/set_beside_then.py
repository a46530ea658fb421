"""`Is that better than Merseyside` in a thread: another area beside the one whose figure was given."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.better_than import are_of_several_kinds, have_rates
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

OF_ONE_AREA = (Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.SIGNALS)
_BESIDES = frozenset({Field.COMPARE, Field.HOME, Field.CHART, Field.TABLE, Field.DOING, Field.WHAT_IS})
_ALONE = frozenset({"only", "just", "instead"})
_JOINS = frozenset({"and", "plus", "add", "also", "with", "include", "including"})
_GOES_ON = _JOINS | {"what", "how", "same", "for", "likewise", "ditto"}
"""With what a place begins that is asked of as those before it; a name alone may be all that is wanted."""
_BETWEEN = frozenset({Field.COMPARE, Field.DIFFERENCE})
"""What sets a measure or a group beside another: how far apart areas are is read with their names."""


def set_beside_then(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """The parts with the area, the measure or the group of the figure that was given beside the one that is named now.

    They are left as they are where something else is asked. What is better of two forces goes by their rates.
    """
    if previous.side_by_side and (further := _further_areas(parts, previous, vocabulary)):
        kept = _held_against(further, parts, previous, vocabulary)
        held = [*further, *kept] if len(kept) == 1 else [*kept, *further]
        return replace(parts, areas=held, home_said=False)
    others = parts.kinds or parts.peers or parts.periods or parts.areas_asked
    plain = not (others or parts.rate or parts.threshold or parts.cadences or parts.directions or parts.per_time)
    one = len(previous.measures) == len(previous.areas) == 1 and not (previous.by or previous.peers)
    one = one and not (previous.groups[1:] or previous.more_periods or previous.condition)
    if not (plain and one) or previous.intent not in OF_ONE_AREA:
        return parts
    home = vocabulary.framework.home
    named = [*parts.areas, *([home] if parts.home_said and home is not None and not parts.areas else [])]
    if parts.measures or parts.groups:
        return parts if named else _with_the_one_before(parts, previous)
    if not (parts.has(Field.COMPARE) and {*parts.fields} <= _BESIDES and len(named) == 1) or named[0] in previous.areas:
        return parts
    return replace(_told_again(parts, previous), areas=[*previous.areas, named[0]], home_said=False)


def _further_areas(parts: Parts, previous: Question, vocabulary: Vocabulary) -> list[str]:
    """`And Hope`, `and the force` after Sale against Kent: what is named alone, and stands beside these from now on."""
    home = vocabulary.framework.home
    named = [*parts.areas, *([home] if parts.home_said and home is not None and not parts.areas else [])]
    others = bool(parts.measures or parts.groups or parts.kinds or parts.peers or parts.periods or parts.rate)
    asks_more = others or bool(parts.threshold or parts.cadences or {*parts.fields} - _BESIDES)
    goes_on = not _GOES_ON.isdisjoint(parts.words[:1]) and _ALONE.isdisjoint(parts.words)
    return [] if asks_more or not goes_on or not {*named}.isdisjoint(previous.areas) else named


def _held_against(further: Sequence[str], parts: Parts, previous: Question, vocabulary: Vocabulary) -> Sequence[str]:
    """What the areas stand beside: of a part and the whole around it `same for Hope` is Hope beside that whole."""
    framework, joined = vocabulary.framework, not _JOINS.isdisjoint(parts.words[:1])
    *first, whole = previous.areas
    around = all(whole in framework.with_ancestors(one)[1:] for one in (*first, *further))
    return [whole] if len(first) == 1 and around and not joined else previous.areas


def still_side_by_side(asked: Question, previous: Question, vocabulary: Vocabulary) -> Question:
    """What is asked of areas that were held against one another: they still are, by rates where they are unlike."""
    figures = asked.intent in (Intent.VALUE, Intent.RATE) and not asked.by
    if not (previous.side_by_side and figures and len(asked.areas) > 1):
        return asked
    unlike = [
        are_of_several_kinds(one.areas, vocabulary) and have_rates(one.measures, vocabulary)
        for one in (asked, previous)
    ]
    by_number = unlike[1] and previous.intent is Intent.VALUE  # as it was asked: more in one than in the other
    return replace(asked, side_by_side=True, intent=Intent.RATE if unlike[0] and not by_number else asked.intent)


def _told_again(parts: Parts, previous: Question) -> Parts:
    """What is no plain figure is told of each, and not held against the other."""
    again = previous.intent is not Intent.VALUE or parts.has(Field.CHART)
    fields = {asked: place for asked, place in parts.fields.items() if not (again and asked in _BETWEEN)}
    return replace(parts, fields=fields)


def _with_the_one_before(parts: Parts, previous: Question) -> Parts:
    """`Vs vehicle crime` after robbery, `compare with on-board` after one group: both of them."""
    if parts.has(Field.CHANGE) and parts.words_at(parts.fields[Field.CHANGE]) == ("difference",):
        parts = replace(parts, fields={Field.DIFFERENCE: parts.fields[Field.CHANGE]})  # from what is named
    own, groups = [*previous.measures], [(key, previous.measures[0]) for key in previous.groups]
    if not parts.has(*_BETWEEN) or not {*parts.fields} <= _BETWEEN or previous.count_behind is not None:
        return parts
    beside = _told_again(parts, previous)
    if parts.groups:
        of_it = len(parts.groups) == len(groups) == 1 and [one for _, one in parts.groups] == own
        return replace(beside, measures=own, groups=[*groups, *parts.groups]) if of_it else parts
    if own[0] in parts.measures or groups or (len(parts.measures) > 1 and not _stands_first(parts)):
        return parts
    return replace(beside, measures=[*own, *parts.measures])


def _stands_first(parts: Parts) -> bool:
    """`Compared with graffiti and robbery`: all that is named is held against what was told."""
    place = parts.fields.get(Field.COMPARE)
    named = [at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    return place is not None and place < min(named) and parts.words_at(place) != ("compare",)
