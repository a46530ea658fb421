"""`Highest since when`, `how long since it was this low`: since when it was not as far."""

from bot.asking.words.field_words import Field

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
