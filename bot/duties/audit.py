"""What was changed, by whom and when: one list over every book that changes are written down in.

Each book writes a change in the same transaction as what it changes, and none of them ever takes a line out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

REEVE = "Reeve"
KINDS = (
    "alert",
    "request",
    "update",
    "import",
    "offer",
    "annotation",
    "pause",
    "follow",
    "doubt",
    "catalogue",
    "rules",
)
"""The books."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """One change: who made it, what was done to what, how that stood before and after, and the words given with it.

    `kind` names the book, one of `KINDS`.
    """

    at: datetime
    who: str
    kind: str
    what: str
    subject: str
    before: str = ""
    after: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditWanted:
    """Which changes are asked for: since a moment, of some kinds, by whom and of what (parts of the text), how many.

    `subject` is looked for in what was done and in what it was done to.

    Without `own` what Reeve did by itself (a rule's finding, a step whose time had come) is left out.
    """

    since: datetime | None = None
    kinds: tuple[str, ...] = ()
    who: str = ""
    subject: str = ""
    own: bool = False
    most: int = 100

    def is_about(self, what: str, subject: str) -> bool:
        """Whether an act, or what it was done to, has the text that is looked for."""
        text = self.subject.casefold()
        return text in what.casefold() or text in subject.casefold()


class AuditBook(Protocol):
    """A book that changes are written down in."""

    def audited(self, wanted: AuditWanted) -> Sequence[Audited]:
        """The changes that are wanted, the newest first, at most `wanted.most`."""
        ...


def audit(books: Sequence[AuditBook], wanted: AuditWanted) -> tuple[Audited, ...]:
    """The changes of all books, the newest first, at most `wanted.most`."""
    found = [one for book in books for one in book.audited(wanted) if _is_wanted(one, wanted)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[: wanted.most])


def _is_wanted(one: Audited, wanted: AuditWanted) -> bool:
    return (
        (wanted.since is None or one.at >= wanted.since)
        and (not wanted.kinds or one.kind in wanted.kinds)
        and (wanted.own or one.who != REEVE)
        and wanted.who.casefold() in one.who.casefold()
        and wanted.is_about(one.what, one.subject)
    )
