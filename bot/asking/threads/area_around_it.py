"""`The hub`, `its division`, `the whole division` after one area: the area of that kind which it lies in."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import words_of

_AROUND = re.compile(
    rf"^{OPENED}(?:(?:what|how) about |for |in |across |back to )*(?:the |its |their |that |this |our )+"
    rf"(?:(?:whole|entire|wider) )?(?P<kind>[a-z]+(?: [a-z]+){{0,3}}?)(?: (?:as a whole|overall|total))?{CLOSED}$"
)
_SHARE_OF_IT = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|thats|that is|that|it) )?(?:(?:as|what|which|the|a) )*"
    r"(?:how (?:much|many)|share|proportion|percentage|percent|pct|fraction) of (?:(?:all|the|its|their|our|that) )+"
    r"(?:(?:whole|entire|wider) )?(?P<kind>[a-z]+(?: [a-z]+){0,3}?)s?(?: (?:total|figure|number|count|lot))?"
    rf"(?: (?:is|was|are|were|does|do) (?:that|it|this|they|those)(?: (?:make up|account for|represent))?)?{CLOSED}$"
)
_OF_ONE = (Intent.VALUE, Intent.CHANGE, Intent.RATE, Intent.SIGNALS, Intent.RANK, Intent.TARGET, Intent.VARIANCE)


def area_around_it(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The question before, of the area of that kind around its own, or of its own; None where no kind is named so."""
    found = _AROUND.match(said)
    if found is None or previous.intent not in _OF_ONE or len(previous.areas) != 1 or previous.by or previous.peers:
        return None
    framework = vocabulary.framework
    around = _of_the_kind(found["kind"], framework.with_ancestors(previous.areas[0]), vocabulary)
    if len(around) != 1 or around[0] == framework.home:
        return None
    return replace(previous, areas=(around[0],), home_meant=False)


def share_of_the_area_around_it(said: str, previous: Question | None, vocabulary: Vocabulary) -> str | None:
    """`How much of the district total is that`: the words that ask for its share of the area that it lies in."""
    found = _SHARE_OF_IT.match(said)
    if found is None or previous is None or previous.intent not in (Intent.VALUE, Intent.CHANGE):
        return None
    if len(previous.areas) != 1 or previous.by:
        return None
    beyond = vocabulary.framework.with_ancestors(previous.areas[0])[1:]
    around = _of_the_kind(found["kind"], beyond, vocabulary)
    return f"what share of {vocabulary.framework.areas[around[0]].name} is that" if len(around) == 1 else None


def _of_the_kind(kind: str, areas: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """Those of some areas that are of the kind that is named so."""
    kinds = {one.key for one in vocabulary.readings(tuple(words_of(kind))) if one.sort is Sort.KIND}
    return [key for key in areas if vocabulary.framework.areas[key].kind in kinds]
