"""Sending: what delivery knows of a message, what becomes of a send, and what it asks of Slack and of the store."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.duties.outbox import Message, Picture


@dataclass(frozen=True, slots=True)
class Row:
    """A message of the outbox as it stands; `attempts` counts what failed of this version.

    `ts` is set once it is on Slack, `unsure` when the outcome of a send is not known. `searched_from` is the newest
    timestamp known before the send, by Slack's own clock; None where none was known.
    """

    message: Message
    version: int
    attempts: int
    ts: str | None
    thread_ts: str | None
    unsure: bool
    searched_from: str | None


class Reach(StrEnum):
    """What a refusal is about."""

    GONE = "gone"  # the message, or the one in whose thread it stands, is no longer on Slack
    MESSAGE = "message"
    CHANNEL = "channel"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Posted:
    """It is on Slack."""

    ts: str


@dataclass(frozen=True, slots=True)
class Limited:
    """Not taken: too many at once."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """Not taken, and it would not be if sent again as things are; `code` is the platform's, `words` say what to do."""

    code: str
    words: str
    reach: Reach = Reach.CHANNEL


@dataclass(frozen=True, slots=True)
class NotSent:
    """Slack could not be reached: certainly not sent."""

    words: str


@dataclass(frozen=True, slots=True)
class NotYet:
    """Certainly not sent, and worth another try soon."""

    words: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Whether it was taken is not known; `slow` where it may still be at work on it."""

    words: str
    slow: bool = False


Failed = Limited | Refused | NotSent | NotYet | Unsure
Outcome = Posted | Failed


class Messenger(Protocol):
    """Slack, as delivery sees it. Nothing here raises for what Slack or the network answer."""

    def post(self, row: Row, file: str | None) -> Outcome:
        """Post a message with its id as metadata; `file` is its uploaded picture."""
        ...

    def edit(self, row: Row, file: str | None) -> Outcome:
        """Make a posted message say what it says now."""
        ...

    def find(self, row: Row) -> Outcome | None:
        """Look for a message by its id where it would have been posted; None when it is not there."""
        ...

    def upload(self, picture: Picture) -> str | Failed:
        """Upload a picture without sharing it; its file id once it can be shown."""
        ...


class Outbox(Protocol):
    """The stored messages, as delivery sees them. Each call is a transaction of its own."""

    def settle_interrupted(self, at: datetime) -> int:
        """Make every send that was cut off by a stop unsure, to be looked for from `at` on; how many there were."""
        ...

    def next_due(self, now: datetime) -> Row | None:
        """The most severe, then oldest message that is due: to be posted, looked for or edited."""
        ...

    def next_time(self) -> datetime | None:
        """When the next message that waits becomes due; None when none waits."""
        ...

    def limited_until(self) -> datetime | None:
        """Until when Slack asked for nothing to be sent; None where it never did."""
        ...

    def sending(self, row: Row) -> bool:
        """Write down that a send begins; False where another process has begun it or the message was dropped."""
        ...

    def posted(self, row: Row, ts: str) -> None:
        """Write down that this version is on Slack."""
        ...

    def wait(self, row: Row, until: datetime, words: str, *, unsure: bool, failed: bool = True) -> None:
        """Keep the message for later; `failed` counts the attempt."""
        ...

    def hold_all(self, until: datetime) -> None:
        """Keep back every message until a time."""
        ...

    def hold_channel(self, row: Row, until: datetime, told: Message | None) -> None:
        """Keep back what is for a channel that refuses; queue the word to the operators where it is the first."""
        ...

    def gone(self, row: Row, words: str, told: Message | None) -> None:
        """Give up a message that was deleted on Slack, and what waits for its thread; queue a word on it."""
        ...

    def tell(self, told: Message) -> None:
        """Queue a word to the operators; the same one once."""
        ...

    def picture(self, picture_id: str) -> tuple[Picture, str | None]:
        """A picture, and its file id where it has been uploaded."""
        ...

    def uploaded(self, picture_id: str, file: str) -> None:
        """Write down the file id of an uploaded picture."""
        ...
