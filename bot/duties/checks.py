"""Checks: one thing looked at, how it is, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How something was found."""

    GOOD = "good"
    WARNING = "warning"  # it works, and should be looked at
    WRONG = "wrong"
    NOT_CHECKED = "not checked"  # something before it is wrong


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, how it is, and, where it is not good, what is to be done."""

    name: str
    state: State
    words: str
    remedy: str = ""

    @property
    def as_json(self) -> dict[str, str]:
        """The check as one JSON object."""
        return {"check": self.name, "state": self.state.value, "words": self.words, "remedy": self.remedy}


def good(name: str, words: str) -> Check:
    """Something is as it should be."""
    return Check(name, State.GOOD, words)


def wrong(name: str, words: str, remedy: str) -> Check:
    """Something is not as it must be."""
    return Check(name, State.WRONG, words, remedy)


def warning(name: str, words: str, remedy: str) -> Check:
    """Something works, and yet should be looked at."""
    return Check(name, State.WARNING, words, remedy)


def not_checked(name: str, words: str) -> Check:
    """Something could not be looked at."""
    return Check(name, State.NOT_CHECKED, words)
