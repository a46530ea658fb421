"""The nearest known word to one that is not known, so that a fault can propose what was meant."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 65.0  # two letters in three: `msg` for `msf`, but not `foo` for `force`
SHORTEST_PART = 4  # shorter words lie within too many others to mean one of them


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`, or None where none is near; case, underscores and spaces do not count.

    The same words give the same answer whatever their order: of equally near ones the first of the alphabet. A word
    that is part of a longer one (`burglary` of `burglary-dwelling`) counts as near where none is nearer.
    """
    wanted, (words, plain) = _plain(word), _prepared(frozenset(known))
    if not wanted or not words:
        return None
    alike = process.extractOne(wanted, plain, scorer=fuzz.ratio, processor=None, score_cutoff=NEAR_ENOUGH)
    if alike is None and len(wanted) >= SHORTEST_PART:
        alike = next(((one, 100.0, place) for place, one in enumerate(plain) if wanted in one), None)
    return None if alike is None else words[alike[2]]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message that proposes the nearest known word: `; did you mean 'severity'?`, or nothing."""
    near = nearest(word, known)
    return "" if near is None else f"; did you mean {near!r}?"


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-").strip("-")


@lru_cache(maxsize=64)
def _prepared(known: frozenset[str]) -> tuple[list[str], list[str]]:
    """The known words in the order of the alphabet, and what counts of each; a large catalogue asks many times."""
    words = sorted(map(str, known))
    return words, [_plain(one) for one in words]
