"""Measures by their initials: VWOI for violence without injury, where no other measure has the same."""

from collections import defaultdict
from collections.abc import Iterator

from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.measures import Unit

_SMALL = frozenset({"of", "the", "a", "an", "and", "in", "to", "for", "from", "on", "by"})
_IN_TWO = {"without": "wo"}
_SHORTEST, _LONGEST = 4, 6


def names_by_initials(framework: Framework) -> Iterator[tuple[tuple[str, ...], str]]:
    """The initials of each measure's name that are those of no other, as a name of one word, with its key.

    Of four letters and more: shorter ones stand for much else. With the small words of a name, and without them.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for measure in framework.measures.values():
        words = words_of(measure.name.partition("(")[0])
        for some in (words, tuple(word for word in words if word not in _SMALL)):
            letters = "".join(_IN_TWO.get(word, word[:1]) for word in some)
            if all(word.isalpha() for word in some) and _SHORTEST <= len(letters) <= _LONGEST and len(some) > 1:
                found[letters].add(measure.key)
    yield from (((letters,), key) for letters, keys in found.items() if len(keys) == 1 for key in keys)


def several_of_initials(framework: Framework) -> Iterator[tuple[str, str]]:
    """`How many DAs`: the plural of two initials by which a count goes, with its key; longer ones are as words."""
    for measure in framework.measures.values():
        for short in (one for one in measure.aliases if len(one) == _TWO and one.isupper()):
            if measure.unit is Unit.COUNT:
                yield f"{short.casefold()}s", measure.key


_TWO = 2
