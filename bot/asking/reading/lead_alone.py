"""Who leads on something, asked beside another question: how it is getting on and who runs it are two."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_OF_ALL_OF_THEM = (Field.HIGHEST, Field.LOWEST, Field.MOST, Field.BEST, Field.WORST, Field.SLOWEST)
_OF_A_FIGURE = frozenset(
    {
        *(Field.TARGET, Field.MILESTONE, Field.ON_TRACK, Field.VARIANCE, Field.COMPARE, Field.CHANGE, Field.TREND),
        *(Field.YEAR_ON_YEAR, Field.UP_ON, Field.DOWN_ON, Field.RANK, Field.RATE, Field.SHARE, Field.BY),
    }
)
_ASKS = frozenset({"how", "what", "where", "when", "why", "is", "are", "has", "have"})


def asks_more_than_who(parts: Parts) -> bool:
    """Whether something else is asked before `and who leads on it`, or behind `and`."""
    who = parts.fields[Field.LEAD]
    joined = [place for place, word in parts.harmless.items() if word == "and"]
    opened = {place for place, word in parts.harmless.items() if word.split()[0] in _ASKS}
    opened |= {place for one, place in parts.fields.items() if one in (Field.WHAT_IS, Field.SOURCE)}
    if "whose" in parts.words and parts.has(*_OF_ALL_OF_THEM):
        return True  # whose is the highest is an area's
    if any(place < who for one, place in parts.fields.items() if one in _OF_A_FIGURE) and not _names_behind(who, parts):
        return True  # charge rate against target, who leads
    before = parts.before(who) == "and" and any(place < who for place in opened)
    return before or any(place > who and place + 1 in opened for place in joined)


def _names_behind(who: int, parts: Parts) -> bool:
    """Whether what somebody leads on is named behind who leads: what stands before is then no figure of it."""
    return any(one is not None and one.sort is Sort.MEASURE for _, one in parts.taken[who + 1 :])
