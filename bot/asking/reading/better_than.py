"""`Are they better than us on robbery`: the better of two forces is told by their rates, not by how large they are."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_HOW_WELL = frozenset({"better", "worse", "safer", "fare", "fares", "par", "comparable", "similar", "level", "equal"})
_FEWEST = 2


def asks_how_well(parts: Parts, areas: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether home is held against other forces by how well they do, where the measures have a rate of their own."""
    if not parts.has(Field.COMPARE):
        return False
    compared = Reading(Sort.FIELD, Field.COMPARE.value)
    said = any(one == compared and _HOW_WELL & {*parts.words_at(at)} for at, (_, one) in enumerate(parts.taken))
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    rated = all(one.unit is Unit.COUNT and one.default_rate is not None for one in measures)
    home = vocabulary.framework.home
    forces = home in areas and len({vocabulary.framework.areas[area].kind for area in areas}) == 1
    return said and rated and forces and len(areas) >= _FEWEST and not (parts.rate or parts.groups or parts.kinds)
