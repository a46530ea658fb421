"""Orders in words: what Reeve does at a word, beside answering questions. Help names every one of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.duties.board import Order


class Verb(StrEnum):
    """What is ordered in words."""

    FOLLOW = "follow"
    UNFOLLOW = "unfollow"
    LIST = "follows"
    BOARD = "board"
    WHERE = "where"  # what is done elsewhere, by a button or at the command line: say where


ORDERS: Mapping[Verb, tuple[str, ...]] = {
    Verb.FOLLOW: ("follow",),
    Verb.UNFOLLOW: ("unfollow", "stop following"),
    Verb.LIST: ("follows", "following"),
    Verb.BOARD: ("board", "deliverables board"),
    Verb.WHERE: ("pause", "resume", "digest", "history", "import"),
}
"""The words that begin an order; the first of each is the one that help names."""
_BY_WORD = {word: verb for verb, words in ORDERS.items() for word in words}
_ALONE = (Verb.LIST, Verb.WHERE)
_FIRST = re.compile(
    rf"\s*(?P<word>{'|'.join(sorted(_BY_WORD, key=len, reverse=True))})\b[\s:]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Ordered:
    """An order, and what it is about in words."""

    verb: Verb
    about: str = ""

    @property
    def order(self) -> Order:
        """How the board is to be put in order."""
        words = self.about.lower()
        return next((one for one in Order if one.value in words), Order.OVERDUE if "late" in words else Order.LEAD)


def ordered(words: str) -> Ordered | None:
    """The order in what somebody wrote; None where it is a question."""
    found = _FIRST.fullmatch(words.strip())
    if found is None:
        return None
    word, rest = found["word"].lower(), found["rest"].strip().rstrip("?.!")
    verb = _BY_WORD[word]
    if verb in _ALONE:
        return None if rest else Ordered(verb, word if verb is Verb.WHERE else "")
    if verb is Verb.BOARD and rest and not rest.lower().startswith("by "):
        return None
    return Ordered(verb, rest)
