"""Who leads on something, asked beside another question: how it is getting on and who runs it are two."""

from itertools import pairwise

from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.passing_words import HARMLESS

_OF_ALL_OF_THEM = (Field.HIGHEST, Field.LOWEST, Field.MOST, Field.BEST, Field.WORST, Field.SLOWEST)
_OF_A_FIGURE = (
    *(Field.TARGET, Field.ON_TRACK, Field.MISSED, Field.VARIANCE, Field.COMPARE, Field.CHANGE, Field.TREND, Field.BY),
    *(Field.YEAR_EARLIER, Field.PERIOD_EARLIER, Field.RATE, Field.RANK, Field.SHARE, Field.AVERAGE, Field.SIGNALS),
    *(Field.YEAR_ON_YEAR, Field.PERIOD_ON_PERIOD, Field.ABOVE_TARGET, Field.BELOW_TARGET),
)
_HOW_MANY = frozenset({("how", "many"), ("how", "much")})
_ASKS = frozenset({"how", "what", "where", "when", "why", "is", "are", "has", "have"})


def asks_more_than_who(parts: Parts) -> bool:
    """Whether something else is asked before `and who leads on it`, or behind `and` or a pause."""
    who = parts.fields[Field.LEAD]
    joined = [place for place, word in parts.harmless.items() if word == "and"]
    opened = {place for place, word in parts.harmless.items() if word.split()[0] in _ASKS}
    opened |= {place for one, place in parts.fields.items() if one in (Field.WHAT_IS, Field.SOURCE)}
    if "whose" in parts.words and parts.has(*_OF_ALL_OF_THEM):
        return True  # whose is the highest is an area's
    behind = parts.words[parts.taken[who][0].end :]
    if any(pair in _HOW_MANY for pair in pairwise(behind)):
        return True
    begun = {*(place + 1 for place in joined), *parts.parted} & opened
    return _stands_behind_more(parts, who) or any(place > who for place in begun)


def _stands_behind_more(parts: Parts, who: int) -> bool:
    """`Sickness and who owns it`, `charge rate target who leads`: the figure, or its target, too."""
    said = parts.words[: parts.taken[who][0].start]
    if said[-1:] == ("and",):
        return not HARMLESS.issuperset(said)
    return bool(parts.measures) and any(place < who and one in _OF_A_FIGURE for one, place in parts.fields.items())
