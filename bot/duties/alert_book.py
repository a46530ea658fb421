"""The book of alerts: what the duty of watching asks of the store."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from bot.duties.content import Content
from bot.duties.outbox import Mail
from bot.watching.alerts import Reason
from bot.watching.episodes import Episode, State
from bot.watching.findings import Subject


class Identity(NamedTuple):
    """What makes an alert the same alert: its rule and its subject."""

    rule: str
    subject: Subject

    @property
    def alert_id(self) -> str:
        """A short id that follows from the identity alone, so that two processes give the same."""
        text = "\x1f".join(("" if part is None else part) for part in (self.rule, *self.subject))
        return "A" + base64.b32encode(hashlib.sha256(text.encode()).digest()).decode()[:10]


@dataclass(frozen=True, slots=True)
class Entry:
    """The newest episode of an alert. `version` counts its changes; `messages` are channel and message id.

    `earlier` are those that told of it before a newer one of the same channel did: what they say is kept true.
    `said` tells whether any message ever told of it (not so for one adopted on the first day).
    """

    identity: Identity
    number: int
    version: int
    episode: Episode
    messages: tuple[tuple[str, str], ...] = ()
    earlier: tuple[tuple[str, str], ...] = ()

    @property
    def episode_id(self) -> str:
        """The alert's id and the number of the episode."""
        return f"{self.identity.alert_id}-{self.number}"

    @property
    def said(self) -> bool:
        """Whether a message told of this episode."""
        return bool(self.messages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One decision to be written: the entry as it is now, what it was, and why; `day` and `at` where not the run's."""

    entry: Entry
    before: State | None
    event: str
    reason: Reason
    words: str = ""
    by: str = ""
    day: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of an episode, as it was written down."""

    episode: str
    at: datetime
    day: date
    event: str
    reason: str
    state_before: str | None
    state_after: str
    by: str
    words: str
    period: str | None
    value: float | None


class StaleBook(Exception):  # noqa: N818 - it is not an error of anybody's: another process was quicker
    """The book has changed since it was read: read it again and decide anew."""


class AlertBook(Protocol):
    """Where alerts and their messages are kept. `write` is one transaction: all of it or nothing."""

    def last_evaluated(self) -> tuple[date, datetime] | None:
        """The newest day that was evaluated and when that was done, or None."""
        ...

    def newest_entries(self) -> Mapping[Identity, Entry]:
        """The newest episode of every alert, with the messages that are about it."""
        ...

    def entries_of(self, messages: Sequence[str]) -> Mapping[str, tuple[Entry, ...]]:
        """The episodes that each message is about, whether newest or not, in the order of the message."""
        ...

    def episodes(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Some episodes by their ids, whether newest or not; what is not there is left out."""
        ...

    def contents(self, messages: Sequence[str]) -> Mapping[str, Content]:
        """What some messages say as they are queued or posted now, by their ids."""
        ...

    def message_at(self, channel: str, ts: str) -> str | None:
        """The id of the message that stands at a timestamp of a channel (its key); None where it is none of ours."""
        ...

    def story(self, alert_id: str) -> tuple[Happened, ...]:
        """Everything that happened to an alert, in order; empty for an unknown one."""
        ...

    def move(
        self, day: date, now: datetime, changes: Sequence[Change], mail: Mail, *, settles: str | None = None
    ) -> None:
        """As `write`, for what is no evaluation: a step, or what a person did.

        `settles` is the id of what the person sent: done in the same transaction (AlreadyDone where it was before).
        """
        ...

    def write(self, day: date, now: datetime, changes: Sequence[Change], mail: Mail) -> None:
        """Write decisions and the messages they cause, and that the day was evaluated.

        Raises StaleBook where an entry has changed since it was read.
        """
        ...
