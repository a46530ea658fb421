"""What `and` joins in a question and in a name: the solved rate and domestic abuse are two things."""

from itertools import pairwise

from bot.asking.words.name_forms import SMALLEST, Words
from bot.asking.words.tokens import stem

_TARGETS = frozenset({"target", "targets", "goal", "goals", "milestone", "milestones"})


def aims_alike(said: Words, name: Words) -> bool:
    """Whether the target in some words is the one in a name: the attendance target is no attendance within target."""
    return _aims(said) == _aims(name)


def _aims(words: Words) -> list[tuple[str, str]]:
    """The targets that are named, each with the word before it."""
    return [(before, word) for before, word in pairwise(("", *words)) if word in _TARGETS]


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
