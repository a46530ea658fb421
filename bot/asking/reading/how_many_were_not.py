"""`How many victims were not updated on time`: those that a percentage leaves over."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.question import OF_COUNTS, CountBehind, Question, Read
from bot.asking.words.tokens import Token
from bot.figures.framework import Framework
from bot.figures.measures import Unit

_HELPING = ("were", "was", "are", "is", "did", "do", "have", "has", "had")
_WHO = ("we", "they", "you", "i")
_DENIED = {f"{word}nt": word for word in _HELPING}
_DEEDS = ("answered", "attended")
_TOOK_LONGER = re.compile(
    r"^(?P<what>(?:\w+ ){0,2}how many .+?) (?:took|take|taken|taking|waited|wait) (?:us )?"
    r"(?:more than|longer than|over) (?P<limit>\d+ (?:seconds?|secs?|minutes?|mins?))"
    r"(?: (?:to|for) (?:be )?(?:an )?(?:answer|answered|attend|get to|pick up))?(?P<rest>.*)$"
)
_LATEST = 3
"""How many words may stand before `how many`: and so how many."""


def without_denial(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a question of how many were not, without the one word that denies it; none of another."""
    words = [token.word for token in tokens]
    begins = next((at for at in range(min(len(words) - 1, _LATEST)) if words[at : at + 2] == ["how", "many"]), None)
    denied = [at for at, word in enumerate(words) if word in _DENIED or (at and word == "not")]
    if begins is None or len(denied) != 1:
        return ()
    (at,) = denied
    if words[at] in _DENIED:
        return (*tokens[:at], replace(tokens[at], word=_DENIED[words[at]]), *tokens[at + 1 :])
    helped = words[at - 1] in _HELPING or (words[at - 1] in _WHO and words[at - 2] in _HELPING)  # did we not answer
    return (*tokens[:at], *tokens[at + 1 :]) if helped else ()


def beyond_its_limit(tokens: Sequence[Token]) -> tuple[str, ...]:
    """`How many 999 calls took more than 10 seconds`: the same of those that were answered, or attended, within it."""
    found = _TOOK_LONGER.match(" ".join(token.word for token in tokens))
    return () if found is None else tuple(found.expand(rf"\g<what> {deed} within \g<limit>\g<rest>") for deed in _DEEDS)


def those_that_were_not(found: Read, framework: Framework) -> Read | None:
    """What was read without the denial, as the count that its percentage leaves over; None of what is none."""
    asked = found.outcome
    if found.corrected or found.only_held:
        return None  # not answered is less than not answered in time
    if not isinstance(asked, Question) or asked.intent not in OF_COUNTS or len(asked.measures) != 1:
        return None
    plain = asked.threshold is None and not (asked.condition or asked.count_behind is CountBehind.REST)
    of_percent = framework.measures[asked.measures[0]].unit is Unit.PERCENT
    return replace(found, outcome=replace(asked, count_behind=CountBehind.REST)) if plain and of_percent else None
