"""Questions that point back at a figure where none was told: is that good."""

from collections.abc import Sequence

from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_POINTS = word_set("that it this those these they them")
_JUDGES = word_set(
    "so and then is are was were be do does did we think you would say really actually still any all much very "
    "a an or not good bad better worse best worst great fine ok okay alright well poor news sign thing result figure "
    "number figures numbers improvement concern"
)


def points_at_nothing(listed: Question, tokens: Sequence[Token]) -> NotUnderstood | None:
    """That there is nothing which `that` could be, where it is asked by itself whether that is good.

    Only where no other word is said: what is good this month is a list of its own.
    """
    words = [token.word for token in tokens]
    if listed.intent is not Intent.LIST_SIGNALS or not {*words} <= _POINTS | _JUDGES:
        return None
    at = next((word for word in words if word in _POINTS), None)
    return None if at is None else NotUnderstood("points at nothing", at)
