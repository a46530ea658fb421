"""`What about all crime` after the charge rate of rape: the measure beside it, and not what the words name alone."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.words.tokens import words_of

_LEADING = re.compile(r"^(?:(?:and|ok|so|what about|how about|for|of|in|the) )+")
_OF_IT = re.compile(r"\b(?:for|of)(?: the)?$")
_JOINT = re.compile(r"\s+[-–—:]\s+|\s*\(")


def named_beside(said: str, previous: Question | None, vocabulary: Vocabulary) -> str | NotUnderstood | None:
    """The name of the measure that is told apart from the one before by just these words; None where there is none.

    Where the words are a measure's name by themselves, it is asked which is meant, but behind `for`: that is of what
    the measure before is.
    """
    if previous is None or len(previous.measures) != 1:
        return None
    name = _LEADING.sub("", said)
    rest = words_of(name)
    measures = vocabulary.framework.measures
    stem, own = _parted(measures[previous.measures[0]].name)
    beside = [
        one.name
        for key, one in measures.items()
        if own and key != previous.measures[0] and _parted(one.name) == (stem, rest)
    ]
    if len(beside) != 1 or not rest:
        return None
    alone = [one for one in vocabulary.readings(rest) if one.sort is Sort.MEASURE]
    if not alone or _OF_IT.search(said.removesuffix(name).rstrip()):
        return beside[0]  # the charge rate for rape
    names = (beside[0], *(measures[one.key].name for one in alone))
    choices = tuple(Choice(name, f"and {name}") for name in dict.fromkeys(names))
    return NotUnderstood("part of a name", " ".join(rest), choices=choices)


def _parted(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a name has in common with those beside it, and what it adds behind a dash or in brackets."""
    first, *rest = _JOINT.split(name, maxsplit=1)
    return words_of(first), words_of(" ".join(rest))
