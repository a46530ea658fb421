"""`And above 400`, `and robbery below average`, `and rises` after how often something was so: how often that was so."""

from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import said_condition
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_CONDITIONS = frozenset(
    {
        *(Field.ABOVE, Field.BELOW, Field.OUTSIDE, Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE, Field.ABOVE_TARGET),
        *(Field.BELOW_TARGET, Field.MISSED, Field.TARGET, Field.CHANGE, Field.RISE, Field.FALL, Field.BETTER),
        *(Field.WORSE, Field.HOME),
    }
)
_OPENS = word_set("and but or what how about so ok then also")
_ASKS = word_set("is are was were has have had did do does how why when which who where should will")
"""Who asks so asks something of its own: is it above average."""


def is_counted_as_before(parts: Parts, previous: Question | None) -> bool:
    """Whether nothing but another condition, measure, place or time is said after how often something was so."""
    counted = previous is not None and previous.intent is Intent.HOW_OFTEN
    if not counted or said_condition(parts) is None or parts.kinds or parts.peers or parts.cadences:
        return False
    asks = next((word for word in parts.words if word not in _OPENS), "")
    return asks not in _ASKS and {*parts.fields} <= _CONDITIONS and parts.rate is None


def counted_as_before(parts: Parts, previous: Question) -> Parts:
    """The parts as what is counted, where it was counted before; else as they are."""
    if not is_counted_as_before(parts, previous):
        return parts
    rest = replace(parts)
    rest.fields = {Field.HOW_OFTEN: 0, **{one: at for one, at in parts.fields.items() if one is not Field.CHANGE}}
    return rest


def in_a_row_as_before(asked: Question, parts: Parts, previous: Question) -> Question:
    """How often that was so, in a row or ever where it was asked so before."""
    counted = parts.fields.get(Field.HOW_OFTEN) == 0 and asked.intent is previous.intent is Intent.HOW_OFTEN
    return replace(asked, occurs=asked.occurs or previous.occurs) if counted else asked
