"""The difference of two areas, measures or groups over one time."""

from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field


def between_two(parts: Parts) -> bool:
    """`How many more burglaries in Sale than in Hope`: the difference of two areas or measures, not of two periods."""
    if not parts.has(Field.DIFFERENCE):
        return False
    two = len(parts.areas) + parts.home_said == 2 or len(parts.measures) == 2 or len(parts.groups) == 2
    return two and len(parts.periods) < 2
