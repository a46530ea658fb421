"""`How many victims were not updated on time`: those that a percentage leaves over."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.question import CountBehind, Intent, Question, Read
from bot.asking.words.tokens import Token
from bot.figures.framework import Framework
from bot.figures.measures import Unit

_HELPING = ("were", "was", "are", "is", "did", "do", "have", "has", "had")
_DENIED = {f"{word}nt": word for word in _HELPING}
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
    return (*tokens[:at], *tokens[at + 1 :]) if words[at - 1] in _HELPING else ()


def those_that_were_not(found: Read, framework: Framework) -> Read | None:
    """What was read without the denial, as the count that its percentage leaves over; None of what is none."""
    asked = found.outcome
    if found.corrected or found.only_held:
        return None  # not answered is less than not answered in time
    if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or len(asked.measures) != 1:
        return None
    plain = not (asked.count_behind or asked.threshold is not None or asked.condition or asked.sample)
    of_percent = framework.measures[asked.measures[0]].unit is Unit.PERCENT
    return replace(found, outcome=replace(asked, count_behind=CountBehind.REST)) if plain and of_percent else None
