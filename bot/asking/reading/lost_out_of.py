"""`How many hours were lost to sickness`, of a percentage of hours lost out of all: the count that it is made of."""

import re

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.tokens import words_of
from bot.figures.measures import Unit

_BEING = r"(?:(?:were|was|are|have been|had been|did we|have we|we|we have|weve|do we) )?"
_SAID = re.compile(
    rf"\b(?:how many |number of |total |the )*(?P<what>hours|days|shifts|minutes) {_BEING}(?:lost|lose|losing) "
    r"(?:to|through|due to|because of|from) (?P<why>\w+)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\b(?:by|per|each|every|which|who|most|compared?|vs?|versus|than|and|more|up|down)\b", re.IGNORECASE
)
"""Beside these it is told as the percentage that it is, or not at all."""
_LOST = ("lost", "to")


def with_what_was_lost_as_a_number(text: str, vocabulary: Vocabulary) -> str:
    """A question of what was lost to something, as that of the only percentage that it is the count of."""
    found = _SAID.search(text)
    if found is None or _SPLIT.search(text):
        return text
    said = (found["what"].lower(), *_LOST, found["why"].lower())
    of_it = [
        one
        for one in vocabulary.framework.measures.values()
        if one.unit is Unit.PERCENT and words_of(one.description)[: len(said)] == said
    ]
    if len(of_it) != 1:
        return text
    return f"{text[: found.start()]}{of_it[0].name}{text[found.end() :].rstrip(' ?.!')} as a number"
