"""`How much of our robbery is in Sale`: a part of the whole, and not the number of it."""

from collections.abc import Sequence

HOW_MUCH = ("how", "much")
_WHOLES = (
    *(("of", "our"), ("of", "all"), ("of", "the", "force"), ("of", "the", "total"), ("of", "the", "whole")),
    *(("of", "the", "forces"), ("of", "last"), ("of", "this")),
)


_PARTS = frozenset({"much", "share", "proportion", "percentage", "percent", "fraction"})
THE_FORCES = ("the", "forces")


def is_said_of_the_force(words: Sequence[str], at: int) -> bool:
    """`How much of the forces robbery`: of the one force, written without its sign."""
    whose = tuple(words[at : at + len(THE_FORCES)]) == THE_FORCES and words[at - 1 : at] == ["of"]
    return whose and not _PARTS.isdisjoint(words[:at])


def asks_for_a_part(words: Sequence[str], at: int) -> bool:
    """Whether `how much` stands at a place and a whole is named behind it."""
    rest = tuple(words[at + len(HOW_MUCH) :])
    opens = tuple(words[at : at + len(HOW_MUCH)]) == HOW_MUCH
    return opens and any(rest[: len(whole)] == whole and len(rest) > len(whole) for whole in _WHOLES)
