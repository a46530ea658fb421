"""The ways of saying that something is beyond a control limit."""

from itertools import product

_WHOSE = ("", "its", "their", "the", "our")
_KINDS = ("", "control", "process")
_NOUNS = ("limit", "limits")


def limit_phrases(prepositions: str, *sides: str) -> str:
    """`Above its upper control limit` and the like: every whole phrase, parted by commas.

    `prepositions` are parted by commas, `sides` are upper, lower or nothing.
    """
    parts = product(prepositions.split(", "), _WHOSE, sides, _KINDS, _NOUNS)
    return ", ".join(" ".join(word for word in words if word) for words in parts)
