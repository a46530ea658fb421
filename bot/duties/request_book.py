"""The book of requests: what each is now, what happened to it, and which messages are about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.chasing.deciding import Reason
from bot.chasing.requests import Request, State
from bot.chasing.stepping import Told
from bot.chasing.updates import Update
from bot.duties.outbox import Mail


@dataclass(frozen=True, slots=True)
class Entry:
    """A request in the book; `version` counts its changes."""

    request: Request
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestChange:
    """One decision to be written: the entry as it is now, what it was, why, and who is told what."""

    entry: Entry
    before: State | None
    event: str
    reason: Reason
    by: str = ""
    words: str = ""
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A message and the requests that it is about, in its order, each with what it told of it.

    `channel` is a channel's key, or `@` and the Slack id of a person. `created_at` is when it was decided.
    """

    message: str
    channel: str
    items: tuple[tuple[str, Told], ...]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class HappenedToRequest:
    """One event of a request, as it was written down."""

    at: datetime
    event: str
    reason: str
    state_before: str | None
    state_after: str
    by: str
    words: str
    told: tuple[str, ...]


class RequestBook(Protocol):
    """Where requests are kept. `write` is one transaction: all of it or nothing."""

    def entries(self, since: date | None = None) -> tuple[Entry, ...]:
        """Every open request, and those that fell due on a day or after it; by due day, then deliverable."""
        ...

    def some(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Some requests by their ids, in the order asked for; what is not there is left out."""
        ...

    def listings(self, requests: Sequence[str]) -> tuple[Listing, ...]:
        """Every message that is about any of some requests."""
        ...

    def listing(self, message: str) -> Listing | None:
        """What one message lists; None where it is about no request."""
        ...

    def held_by_a_pause(self) -> tuple[Listing, ...]:
        """Every message to a person that a pause held, now over, and that was certainly not sent since."""
        ...

    def message_at(self, channel: str, ts: str) -> str | None:
        """The id of the message that stands at a timestamp of a channel; None where it is none of ours."""
        ...

    def story(self, request: str) -> tuple[HappenedToRequest, ...]:
        """Everything that happened to a request, in order."""
        ...

    def disturbed_since(self, moment: datetime) -> frozenset[str]:
        """The Slack ids of those who were nudged by a direct message since a moment."""
        ...

    def not_reached(self) -> Mapping[str, str]:
        """The Slack ids of people whom no direct message reaches now, with why."""
        ...

    def write(
        self,
        now: datetime,
        changes: Sequence[RequestChange],
        mail: Mail,
        listings: Sequence[Listing] = (),
        updates: Sequence[Update] = (),
        *,
        settles: str | None = None,
    ) -> None:
        """Write decisions, the messages they cause, and what was answered.

        `settles` is the id of what a person sent: done in the same transaction (AlreadyDone where it was before).
        Raises StaleBook where a request has changed since it was read.
        """
        ...
