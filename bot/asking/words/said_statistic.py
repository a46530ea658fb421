"""A word of the field with the ways of putting it, and the words beside which they say so."""

from dataclasses import dataclass

from bot.asking.words.field_words import Field
from bot.asking.words.wordings import Wordings


@dataclass(frozen=True, eq=False)
class SaidStatistic:
    """Wordings that say a word of the field; None for those that change nothing beside the words they need.

    `among` are words of which one must stand in the question; none are needed where it is empty.
    """

    field: Field | None
    wordings: Wordings
    among: frozenset[str] = frozenset()
