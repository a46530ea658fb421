"""Delivering: every message of the outbox reaches Slack once, whatever is lost on the way.

Slack has no idempotency key. A message travels with its id as metadata; a send whose outcome is not known is looked for
in the channel's history before it is sent again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.duties.content import Content
from bot.duties.outbox import Message, Picture

# A request that was cut off may still be on its way: history is read only after it has had time to arrive.
SETTLING = timedelta(seconds=3)
BLOCKED_FOR = timedelta(minutes=15)
LONGEST_BACKOFF = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Row:
    """A message of the outbox as it stands.

    `ts` is set once it is on Slack, `unsure` when the outcome of a send is not known. `searched_from` is the newest
    timestamp known in the channel before the send, by Slack's own clock; None to search all of the history.
    """

    message: Message
    version: int
    attempts: int
    ts: str | None
    thread_ts: str | None
    unsure: bool
    searched_from: str | None


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


@dataclass(frozen=True, slots=True)
class NotSent:
    """Slack could not be reached: certainly not sent."""

    words: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """Whether it was taken is not known."""

    words: str


Outcome = Posted | Limited | Refused | NotSent | Unsure


class Messenger(Protocol):
    """Slack, as delivery sees it. Nothing here raises for what Slack or the network answer."""

    def post(self, row: Row, file: str | None) -> Outcome:
        """Post a message with its id as metadata; `file` is its uploaded picture."""
        ...

    def edit(self, row: Row, file: str | None) -> Outcome:
        """Make a posted message say what it says now."""
        ...

    def find(self, row: Row) -> Posted | Limited | NotSent | Refused | None:
        """Look for the message by its id among those posted since `searched_from`; None when it is not there."""
        ...

    def upload(self, picture: Picture) -> str | Outcome:
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

    def sending(self, row: Row, now: datetime) -> None:
        """Write down that a send begins."""
        ...

    def posted(self, row: Row, ts: str) -> None:
        """Write down that this version is on Slack."""
        ...

    def wait(self, row: Row, until: datetime, words: str, *, unsure: bool) -> None:
        """Keep the message for later."""
        ...

    def hold_channel(self, row: Row, until: datetime) -> None:
        """Keep back every message to the row's channel until a time."""
        ...

    def block(self, row: Row, until: datetime, words: str, now: datetime) -> None:
        """Keep back what is for a channel that refuses, and queue a word to the operators the first time."""
        ...

    def picture(self, picture_id: str) -> tuple[Picture, str | None]:
        """A picture, and its file id where it has been uploaded."""
        ...

    def uploaded(self, picture_id: str, file: str) -> None:
        """Write down the file id of an uploaded picture."""
        ...


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a pass did, and what it left waiting (`waiting_until` is when the next is due)."""

    posted: int = 0
    edited: int = 0
    found: int = 0
    refused: int = 0
    unreached: str = ""
    waiting_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Delivering:
    """What delivery works with. `wait` sleeps for seconds; `now` is real time, since Slack's is."""

    outbox: Outbox
    messenger: Messenger
    now: Callable[[], datetime]
    wait: Callable[[float], None]
    patience: timedelta = timedelta(seconds=60)


def deliver(world: Delivering) -> Delivered:
    """Send what is due, look for what is unsure, wait out what Slack asks to wait for, and end when nothing is due.

    A message that waits for less than `patience` is waited for; a Slack that cannot be reached ends the pass.
    """
    world.outbox.settle_interrupted(world.now() + SETTLING)
    done = Delivered()
    while True:
        now = world.now()
        row = world.outbox.next_due(now)
        if row is None:
            upcoming = world.outbox.next_time()
            if upcoming is None or upcoming - now > world.patience:
                return replace(done, waiting_until=upcoming)
            world.wait(max(0.0, (upcoming - now).total_seconds()))
            continue
        done = _handle(world, row, done)
        if done.unreached:
            return replace(done, waiting_until=world.outbox.next_time())


def _handle(world: Delivering, row: Row, done: Delivered) -> Delivered:
    if row.unsure:
        return _look_for(world, row, done)
    file = _file_of(world, row.message.content)
    if isinstance(file, Refused):
        file = None  # a message without its picture is better than no message
    if file is not None and not isinstance(file, str):
        return _not_taken(world, row, file, done, maybe_sent=False)
    if row.ts is not None:
        outcome = world.messenger.edit(row, file)
        if isinstance(outcome, Posted):
            world.outbox.posted(row, row.ts)
            return replace(done, edited=done.edited + 1)
        # An edit may be repeated: it makes the message say the same again.
        return _not_taken(world, row, outcome, done, maybe_sent=False)
    world.outbox.sending(row, world.now())
    outcome = world.messenger.post(row, file)
    if isinstance(outcome, Posted):
        world.outbox.posted(row, outcome.ts)
        return replace(done, posted=done.posted + 1)
    return _not_taken(world, row, outcome, done, maybe_sent=True)


def _look_for(world: Delivering, row: Row, done: Delivered) -> Delivered:
    found = world.messenger.find(row)
    match found:
        case Posted(ts):
            world.outbox.posted(row, ts)
            return replace(done, found=done.found + 1)
        case None:
            world.outbox.wait(row, world.now(), "looked for and not found: it is sent again", unsure=False)
            return done
        case _:
            return _not_taken(world, row, found, done, maybe_sent=True, was_unsure=True)


def _not_taken(
    world: Delivering, row: Row, outcome: Outcome, done: Delivered, *, maybe_sent: bool, was_unsure: bool = False
) -> Delivered:
    now = world.now()
    match outcome:
        case Limited(seconds):
            world.outbox.wait(row, now, "too many at once", unsure=was_unsure)
            world.outbox.hold_channel(row, now + timedelta(seconds=seconds))
            return done
        case Refused(code, words):
            world.outbox.wait(row, now + BLOCKED_FOR, code, unsure=was_unsure)
            world.outbox.block(row, now + BLOCKED_FOR, words, now)
            return replace(done, refused=done.refused + 1)
        case NotSent(words):
            world.outbox.wait(row, now + _backoff(row), words, unsure=was_unsure)
            return replace(done, unreached=words)
        case Unsure(words):
            world.outbox.wait(row, now + max(SETTLING, _backoff(row)), words, unsure=maybe_sent)
            return done
        case Posted():
            raise AssertionError("what was posted was taken")


def _backoff(row: Row) -> timedelta:
    seconds: int = 2 ** min(row.attempts, 10)
    return min(timedelta(seconds=seconds), LONGEST_BACKOFF)


def _file_of(world: Delivering, content: Content) -> str | Outcome | None:
    if content.picture is None:
        return None
    picture, file = world.outbox.picture(content.picture)
    if file is not None:
        return file
    uploaded = world.messenger.upload(picture)
    if isinstance(uploaded, str):
        world.outbox.uploaded(picture.id, uploaded)
    return uploaded
