"""The inbox: files of observations that somebody dropped, each taken in on its own or refused with its faults."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.duties.faults import InputFaults
from bot.duties.load import CheckedFiles, Counts, Imports, import_observations
from bot.figures.framework import Framework

INBOX = "inbox"


class Inbox(Protocol):
    """A folder that files are dropped into (a files edge)."""

    def waiting(self, now: datetime) -> Sequence[str]:
        """The names of files that are complete, in order."""
        ...

    def open(self, name: str, known: Framework, today: date) -> CheckedFiles:
        """One file, to be read."""
        ...

    def put_to_done(self, name: str) -> bool:
        """Move a file to those that are done; False where it was not there any more."""
        ...

    def put_to_refused(self, name: str, faults: str) -> bool:
        """Move a file to those that are refused, its faults beside it; False where it was not there any more."""
        ...


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What became of one file: either its counts or its faults are there."""

    name: str
    counts: Counts | None = None
    refusal: InputFaults | None = None


def take_inbox(
    inbox: Inbox, imports: Imports, known: Framework, *, today: date, known_at: datetime, now: datetime
) -> tuple[TakenFile, ...]:
    """Import every file that waits, each on its own, and move it out of the way.

    A file is moved after it is stored: when the process ends between the two, the next round finds nothing new in it
    and moves it then.
    """
    taken: list[TakenFile] = []
    for name in inbox.waiting(now):
        try:
            counts = import_observations(inbox.open(name, known, today), imports, who=INBOX, known_at=known_at)
        except InputFaults as refusal:
            if inbox.put_to_refused(name, refusal.in_words):
                taken.append(TakenFile(name, refusal=refusal))
        else:
            if inbox.put_to_done(name):
                taken.append(TakenFile(name, counts=counts))
    return tuple(taken)
