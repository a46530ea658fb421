"""Which of the counts behind a percentage is asked for: how many it is made of, or how many are not among them."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import CountBehind
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import said_aim
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Unit

_HOW_MANY = frozenset({("how", "many"), ("were", "missed"), ("percent", "missed"), ("percentage", "missed")})
"""What share of them were missed is told by those that were; whether it was missed is asked of its target."""
_NUMBER_OF = (("how", "many"), ("number", "of"), ("numbers", "of"), ("volume", "of"), ("volumes", "of"))
_COUNTS = word_set("count counts")
_SAYS_NO_MORE = frozenset({Field.BY, Field.HOME, Field.TABLE, Field.TOTAL, Field.ONE_BY_ONE})
_OTHERWISE = (Field.TARGET, Field.MILESTONE, Field.HOW_OFTEN, Field.DIFFERENCE, Field.BELOW_TARGET, Field.ABOVE_TARGET)


def settle_counts_behind(parts: Parts, vocabulary: Vocabulary) -> CountBehind | None:
    """`As a number not a percentage`; `how many did we miss the 15 minutes on` are those that are not in it.

    What was missed can be told only where more is better, so that the percentage is of those that were not missed.
    """
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    of_counts = all(one.unit is Unit.PERCENT for one in measures)
    if parts.has(Field.AS_NUMBERS):
        return CountBehind.NUMERATOR if of_counts else None
    if of_counts and _counts_of_each(parts, vocabulary):
        return CountBehind.NUMERATOR
    alone = of_counts and all(one.better is Better.HIGHER for one in measures) and not parts.cadences
    how_many = any(pair in _HOW_MANY for pair in pairwise(parts.words))
    if not (alone and how_many and parts.has(Field.MISSED)) or parts.has(*_OTHERWISE):
        return None
    aim = said_aim(parts)
    names = {word for one in measures for name in (one.name, *one.aliases) for word in words_of(name)}
    if aim is not None and (aim.unit in (None, Unit.PERCENT) or str(aim.number) not in names):
        return None
    return CountBehind.REST


def _counts_of_each(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`How many calls were answered in time by division`: the count of each, which its percentage does not tell."""
    each = parts.kinds or parts.peers or parts.dimensions or parts.stepped
    held_to = parts.threshold is not None or parts.has(Field.MISSED, *_OTHERWISE) or said_aim(parts) is not None
    if not each or held_to or not {*parts.fields} <= _SAYS_NO_MORE:
        return False
    return any(_counted(parts.words, at, vocabulary) for at in range(len(parts.words)))


def _counted(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is asked for here, and not how many areas or months there are."""
    if words[at] in _COUNTS:
        return True
    if (*words[at : at + 2],) not in _NUMBER_OF or at + 2 >= len(words):
        return False
    return not any(one.sort is Sort.KIND for one in vocabulary.readings((words[at + 2],)))
