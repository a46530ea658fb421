"""Two things that are said of periods and make one: the average of each of two, the lowest and the highest."""

from bot.asking.question import (
    Intent,
)
from bot.asking.reading.ends_asked import is_largest_move, names_both_ends
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

ON_TRACK = (Field.ON_TRACK, Field.VARIANCE, Field.MISSED, Field.BELOW_TARGET, Field.ABOVE_TARGET)


def of_periods_alone(asked: set[Intent], parts: Parts) -> set[Intent]:
    """What is asked for where two things that are said of periods make one."""
    two = parts.has(Field.COMPARE) and len(parts.periods) == 2 and not parts.directions
    if asked == {Intent.CHANGE} and parts.each and not (parts.directions or parts.has(Field.COMPARE)):
        del parts.fields[Field.CHANGE]
        return set()  # how it has moved over all the waves: each of them
    earlier = parts.has(Field.COMPARE) and parts.has(Field.YEAR_EARLIER, Field.PERIOD_EARLIER)
    if asked == {Intent.AVERAGE, Intent.CHANGE} and (two or (earlier and not parts.directions)):
        return {Intent.AVERAGE}  # of each of the two
    aimed = parts.has(Field.TARGET, Field.MILESTONE, *ON_TRACK) and not (parts.peers or parts.kinds)
    if aimed and asked in ({Intent.GAP, Intent.TARGET}, {Intent.GAP, Intent.VARIANCE}):
        return {Intent.VARIANCE}  # how far above the target
    if asked == {Intent.EXTREME, Intent.AVERAGE} and names_both_ends(parts):
        return {Intent.EXTREME}  # minimum, maximum and mean
    return {Intent.EXTREME} if Intent.EXTREME in asked and is_largest_move(parts) else asked
