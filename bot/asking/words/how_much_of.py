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
    said = any(rest[: len(whole)] == whole and len(rest) > len(whole) for whole in _WHOLES)
    return opens and (said or _says_where_it_lies(rest))


def _says_where_it_lies(rest: Sequence[str]) -> bool:
    """`Of Sale robbery is in the centre`, `of all crime happens in Sale`: a whole, a verb and its part."""
    if rest[:1] != ("of",) or not _POINTING.isdisjoint(rest[1:2]):
        return False
    verb = next((at for at, word in enumerate(rest) if word in _LIES and at > 1), None)
    return verb is not None and verb + 1 < len(rest)


_POINTING = frozenset({"it", "that", "this", "them", "those", "these", "which", "a", "an", "their"})
_LIES = frozenset(
    {"is", "are", "was", "were", "comes", "came", "come", "happens", "happened", "happen", "occurs", "occurred", "sits"}
    | {"sat", "lies", "falls", "takes", "took", "does", "did"}
)
