"""Whether it is asked who did something, and not how often it was done."""

from collections.abc import Sequence

from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

PEOPLE = frozenset({"people", "persons"})
_WE = frozenset({"we", "you", "they", "i", "the", "our", "officers", "police"})
_DOING = frozenset(
    {"did", "do", "does", "done", "doing", "commit", "committed", "committing", "carried", "responsible"}
)
_BEING_DONE = word_set("is are was were has have had been got just keeps kept the all")


def asks_who_did_it(words: Sequence[str]) -> bool:
    """Whether it is asked how many people did it, which is no count of deeds; not how many people did we stop."""
    behind = [*words[2:], ""]
    return any(
        one in PEOPLE and did in _DOING and who not in _WE
        for one, did, who in zip(words, words[1:], behind, strict=False)
    )


def asks_who(before: Sequence[Token]) -> bool:
    """Whether it is asked who did what follows, or to whom it was done: who nicked my car, whose car was stolen."""
    asking = [one.word for one in before if one.word not in _BEING_DONE]
    return asking[-1:] in (["who"], ["whos"], ["whose"])
