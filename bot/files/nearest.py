"""The nearest known word to one that is not known, so that a fault can propose what was meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 65.0  # two letters in three: `msg` for `msf`, but not `foo` for `force`
PART_NEAR_ENOUGH = 90.0
SHORTEST_PART = 4  # shorter words lie within too many others to mean one of them


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`, or None where none is near; case, underscores and spaces do not count.

    The same words give the same answer whatever their order: of equally near ones the one nearest in length, then the
    first of the alphabet. A word that is part of a longer one (`burglary` of `burglary-dwelling`) counts as near.
    """
    candidates = sorted(set(map(str, known)), key=lambda one: (abs(len(one) - len(word)), one))
    if not word.strip() or not candidates:
        return None
    alike = process.extractOne(word, candidates, scorer=fuzz.ratio, processor=_plain, score_cutoff=NEAR_ENOUGH)
    if alike is None and len(_plain(word)) >= SHORTEST_PART:
        longer = [one for one in candidates if len(one) >= len(word)]
        alike = process.extractOne(
            word, longer, scorer=fuzz.partial_ratio, processor=_plain, score_cutoff=PART_NEAR_ENOUGH
        )
    return None if alike is None else alike[0]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message that proposes the nearest known word: `; did you mean 'severity'?`, or nothing."""
    near = nearest(word, known)
    return "" if near is None else f"; did you mean {near!r}?"


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-").strip("-")
