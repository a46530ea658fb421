"""`Highest since when`, `how long since it was this low`: since when it was not as far."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_HAD_LAST = ("when did we last have", "when did we last see", "when have we last had", "when did it last have")
_THE_LAST_TIME: tuple[list[str], ...] = ([], ["the"], ["what", "was", "the"], ["whats", "the"])
_HAVING = word_set("have had see saw seen get got reach reached time")
_ASKS_WHEN = word_set("when whens")
_AS_FAR = frozenset({("this", "low"), ("this", "high"), ("so", "low"), ("so", "high"), ("this", "many")})
LAST_HAD_BEGINNINGS = frozenset({"when", "last"})


def asks_when_last_had(words: Sequence[str], at: int) -> int:
    """How many words of `when did we last have sickness this low` ask since when; what it is of stands between.

    So does `the last time it was this low`, also without `when`.
    """
    if _AS_FAR.isdisjoint(pairwise(words[at + 1 :])):
        return 0
    if words[at] != "last":
        return next((len(one.split()) for one in _HAD_LAST if words[at : at + len(one.split())] == one.split()), 0)
    if _ASKS_WHEN.isdisjoint(words[:at]):
        return 2 if words[at + 1] == "time" and list(words[:at]) in _THE_LAST_TIME else 0
    if words[at - 1] in _ASKS_WHEN:
        return 1
    return 2 if words[at + 1] in _HAVING else 0


_HIGH = (Field.HIGHEST, Field.THIS_HIGH)
_LOW = (Field.LOWEST, Field.THIS_LOW)


def settled_since_when(fields: dict[Field, int]) -> bool:
    """Take `since when` and an end together, as when it was last as far; whether the end is the low one.

    `fields` are the words of the field that were said, with their places. Without one end `since when` asks nothing.
    """
    high, low = (any(one in fields for one in ends) for ends in (_HIGH, _LOW))
    if Field.SINCE_WHEN_OF_AN_END not in fields or high == low:
        return False
    fields[Field.SINCE_WHEN] = fields.pop(Field.SINCE_WHEN_OF_AN_END)
    for one in (*_HIGH, *_LOW):
        fields.pop(one, None)
    return low
