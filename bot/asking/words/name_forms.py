"""The forms in which a name of several words is compared: without plurals, in any order, with its numbers as digits."""

from collections.abc import Mapping
from functools import lru_cache

from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.tokens import stem

Words = tuple[str, ...]

MOST_NUMBERED = 50
ORDINAL_WORDS = "first second third fourth fifth sixth"
_IN_FULL: Mapping[str, str] = {
    **{word: str(number) for word, number in NUMBER_WORDS.items() if number <= MOST_NUMBERED},
    **dict(zip(ORDINAL_WORDS.split(), ("1st", "2nd", "3rd", "4th", "5th", "6th"), strict=True)),
    "sixty": "60",
    "ninety": "90",
    "ave": "avenue",
    "rd": "road",
    "sq": "square",
    "ln": "lane",
    "pk": "park",
    "secs": "seconds",
    "sec": "seconds",
    "mins": "minutes",
    "min": "minutes",
    "hrs": "hours",
    "hr": "hours",
    "within": "in",
    "under": "in",
    "inside": "in",
}
SMALLEST = frozenset({"the", "a", "an", "and", "for", "in", "on", "with"})


_OF_WHERE = frozenset({"in", "on"})


@lru_cache(maxsize=65_536)
def joined_stems(words: Words) -> str:
    """Some words written together, without their plurals."""
    return stem("".join(stem(word) for word in words))


def bag(words: Words) -> frozenset[str]:
    """The words of a name but the smallest; those that say of what, from what and where tell names apart."""
    if words[0] in SMALLEST or words[0] in ("of", "from") or words[-1] in SMALLEST:
        return frozenset()
    stems = [stem(word) for word in words if word not in SMALLEST - _OF_WHERE]
    # A word said twice is said of two things: street crime in Street.
    return frozenset(stems) if len({*stems}) == len(stems) else frozenset()


def folded(words: Words) -> Words:
    """Some words with their numbers as digits and what is cut short in full: second ave is 2nd avenue."""
    return tuple(_IN_FULL.get(word, word) for word in words)


def with_and_left_out(words: Words) -> Words:
    """Some words without `and` and the articles; all of them where nothing else would be left."""
    left = tuple(word for word in words if word not in ("and", "the", "a", "an"))
    return left or words


def without_brackets(name: str) -> tuple[str, ...]:
    """A name, and the same without what it says in brackets."""
    before, bracket, after = name.partition("(")
    if bracket and before.strip() and after.rstrip().endswith(")"):
        return (name, before.strip())
    return (name,)


_LEAVES_OUT = frozenset({"excluding", "excl", "excludes", "except", "without", "minus", "not"})


def without_what_it_leaves_out(words: Words) -> Words:
    """The words of a name up to those of what is not counted in it: crime excluding fraud is of no fraud."""
    return words[: next((at for at, word in enumerate(words) if at and word in _LEAVES_OUT), len(words))]


def plural(noun: str) -> str:
    """A noun of which there are several."""
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


_JOINING = frozenset({"and", "or"})
_ONE_THING = (("stop", "and", "search"), ("hit", "and", "run"), ("search", "and", "rescue"))


def is_of_two(name: Words) -> bool:
    """Whether a name is of two things, each of which is counted in it: killed or seriously injured.

    A word of such a name may ask for one of them alone.
    """
    words = tuple(stem(word) for word in name)
    inside = (at for at, word in enumerate(words) if word in _JOINING)
    return any(words[max(at - 1, 0) : at + 2] not in _ONE_THING for at in inside)
