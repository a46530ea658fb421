"""Which of the counts behind a percentage is asked for: how many it is made of, or how many are not among them."""

from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import said_aim
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.figures.measures import Better, Unit

_HOW_MANY = frozenset({("how", "many"), ("were", "missed"), ("percent", "missed"), ("percentage", "missed")})
"""What share of them were missed is told by those that were; whether it was missed is asked of its target."""
_OTHERWISE = (Field.TARGET, Field.MILESTONE, Field.HOW_OFTEN, Field.DIFFERENCE, Field.BELOW_TARGET, Field.ABOVE_TARGET)


def settle_counts_behind(parts: Parts, vocabulary: Vocabulary) -> CountBehind | None:
    """`As a number not a percentage`; `how many did we miss the 15 minutes on` are those that are not in it.

    What was missed can be told only where more is better, so that the percentage is of those that were not missed.
    """
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    of_counts = all(one.unit is Unit.PERCENT for one in measures)
    if parts.has(Field.AS_NUMBERS):
        return CountBehind.NUMERATOR if of_counts else None
    alone = of_counts and all(one.better is Better.HIGHER for one in measures) and not parts.cadences
    how_many = any(pair in _HOW_MANY for pair in pairwise(parts.words))
    if not (alone and how_many and parts.has(Field.MISSED)) or parts.has(*_OTHERWISE):
        return None
    aim = said_aim(parts)
    names = {word for one in measures for name in (one.name, *one.aliases) for word in words_of(name)}
    if aim is not None and (aim.unit in (None, Unit.PERCENT) or str(aim.number) not in names):
        return None
    return CountBehind.REST
