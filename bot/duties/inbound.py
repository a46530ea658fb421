"""What people send: kept before it is acknowledged, done once, and done after a stop as well."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

# Slack sends an event again after a minute and after five: ids are remembered for much longer.
REMEMBERED = timedelta(days=7)
# What was taken and not done in this time was taken by a process that is no more.
GIVEN_UP = timedelta(seconds=20)
MOST_TRIES = 5


@dataclass(frozen=True, slots=True)
class Received:
    """Something that a person sent. `id` is Slack's own, the same each time it is delivered again."""

    id: str
    kind: str
    body: Mapping[str, Any]
    tries: int = 1


class AlreadyDone(Exception):  # noqa: N818 - it is good news
    """It was done before: by another process, or before a stop."""


class ReceivedBook(Protocol):
    """Where it is kept. Each call is a transaction of its own."""

    def take(self, received: Received, by: str, now: datetime) -> bool:
        """Keep it and take it on; False where it was kept before, whoever has it."""
        ...

    def done(self, received_id: str, outcome: str, now: datetime) -> None:
        """Write down that it is done; what it said is forgotten."""
        ...

    def failed(self, received_id: str, words: str) -> None:
        """Write down why it could not be done; it stays to be taken over."""
        ...

    def left_over(self, taken_before: datetime, by: str, now: datetime) -> Sequence[Received]:
        """Take over what was taken before a time and is not done, each once."""
        ...

    def forget(self, received_before: datetime) -> int:
        """Forget the ids of what was received before a time and is done; how many."""
        ...
