"""What `and` joins in a question and in a name: the solved rate and domestic abuse are two things."""

from bot.asking.words.name_forms import SMALLEST, Words
from bot.asking.words.tokens import stem


def joins_alike(said: Words, name: Words) -> bool:
    """Whether what `and` joins in some words it joins in a name too: the solved rate and DA are not the DA solved rate.

    The two sides may change places, and `and` may be left out.
    """
    if "and" not in said[1:-1]:
        return True
    joined, of_name = _neighbours(said), _neighbours(name)
    return bool(of_name) and (joined <= of_name or _sides(said) == _sides(name))


def _neighbours(words: Words) -> frozenset[frozenset[str]]:
    """The two words on either side of each `and`."""
    places = (place for place, word in enumerate(words[:-1]) if place and word == "and")
    return frozenset(frozenset({stem(words[place - 1]), stem(words[place + 1])}) for place in places)


def _sides(words: Words) -> frozenset[frozenset[str]]:
    """What stands before the first `and`, and what behind it, each in any order."""
    at = words.index("and")
    return frozenset(frozenset(map(stem, side)) - SMALLEST for side in (words[:at], words[at + 1 :]))
