"""Who leads on something, asked beside another question: how it is getting on and who runs it are two."""

from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_OF_ALL_OF_THEM = (Field.HIGHEST, Field.LOWEST, Field.MOST, Field.BEST, Field.WORST, Field.SLOWEST)
_ASKS = frozenset({"how", "what", "where", "when", "why", "is", "are", "has", "have"})


def asks_more_than_who(parts: Parts) -> bool:
    """Whether something else is asked before `and who leads on it`, or behind `and`."""
    who = parts.fields[Field.LEAD]
    joined = [place for place, word in parts.harmless.items() if word == "and"]
    opened = {place for place, word in parts.harmless.items() if word.split()[0] in _ASKS}
    opened |= {place for one, place in parts.fields.items() if one in (Field.WHAT_IS, Field.SOURCE)}
    if "whose" in parts.words and parts.has(*_OF_ALL_OF_THEM):
        return True  # whose is the highest is an area's
    before = parts.before(who) == "and" and any(place < who for place in opened)
    return before or any(place > who and place + 1 in opened for place in joined)
