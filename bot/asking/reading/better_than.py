"""`Are they better than us on robbery`, `Sale compared with the force`: told by rates, not by how large they are."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_HOW_WELL = frozenset({"better", "worse", "safer", "fare", "fares", "par", "comparable", "similar", "level", "equal"})
_HOW_MANY = frozenset({"more", "fewer", "less"})
_FEWEST = 2


def held_by_rates(parts: Parts, areas: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether areas are held against one another that only rates make alike, where the measures have one of their own.

    So are a place and the force, or the force and the country; and forces, where it is asked which does better.
    """
    if not parts.has(Field.COMPARE) or parts.rate or parts.kinds or parts.in_numbers or parts.has(Field.AS_NUMBERS):
        return False
    if not have_rates(parts.measures, vocabulary):
        return False
    if _asks_where_there_are_more(parts, areas, vocabulary):
        return False
    return are_of_several_kinds(areas, vocabulary) or (not parts.groups and _asks_how_well(parts, areas, vocabulary))


def _asks_where_there_are_more(parts: Parts, areas: Sequence[str], vocabulary: Vocabulary) -> bool:
    """`More robbery in Sale than in North Command`: by number, of parts of home of which none lies in another."""
    lines = [vocabulary.framework.with_ancestors(area)[1:] for area in areas]
    apart = not any(area in line for area in areas for line in lines)
    return (
        apart
        and all(vocabulary.framework.home in line for line in lines)
        and not _HOW_MANY.isdisjoint(_compared(parts))
    )


def _compared(parts: Parts) -> frozenset[str]:
    """The words by which things are held against one another."""
    compared = Reading(Sort.FIELD, Field.COMPARE.value)
    return frozenset(word for at, (_, one) in enumerate(parts.taken) if one == compared for word in parts.words_at(at))


def have_rates(measures: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether all of some measures are counted and have a rate of their own."""
    of_those = [vocabulary.framework.measures[key] for key in measures]
    return all(one.unit is Unit.COUNT and one.default_rate is not None for one in of_those)


def are_of_several_kinds(areas: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether some areas are not all of one kind, so that their numbers say nothing of which does better."""
    return len({vocabulary.framework.areas[area].kind for area in areas}) > 1


def _asks_how_well(parts: Parts, areas: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether home is held against other forces by how well they do."""
    forces = vocabulary.framework.home in areas and not are_of_several_kinds(areas, vocabulary)
    return not _HOW_WELL.isdisjoint(_compared(parts)) and forces and len(areas) >= _FEWEST
