"""Delivering: every message of the outbox reaches Slack once, whatever is lost on the way.

Slack has no idempotency key. A message travels with its id as metadata; a send whose outcome is not known is looked for
in the channel's history before it is sent again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.duties.sending import Failed, Limited, Messenger, NotSent, NotYet, Outbox, Posted, Reach, Refused, Row, Unsure
from bot.duties.watching import OPERATORS

PICTURE_TRIES = 3


@dataclass(frozen=True, slots=True)
class Waits:
    """How long delivery waits, and for what.

    A request that was cut off may still be on its way: history is read only after `settling`. One that Slack did not
    answer in time may still be at work there, and is given `slow_settling`. What refuses is tried again after
    `refused`; what fails after 1, 2, 4 ... seconds, up to `longest_backoff`.
    """

    settling: timedelta = timedelta(seconds=3)
    slow_settling: timedelta = timedelta(seconds=45)
    refused: timedelta = timedelta(minutes=15)
    first_backoff: timedelta = timedelta(seconds=1)
    longest_backoff: timedelta = timedelta(minutes=5)

    def after(self, attempts: int) -> timedelta:
        """How long to wait after so many attempts that failed."""
        doublings: int = 2 ** min(attempts, 10)
        return min(self.first_backoff * doublings, self.longest_backoff)


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
    """What delivery works with. `wait` sleeps for seconds; `now` is real time, since Slack's is.

    `note` makes a head and words into a message to the operators, where there is a channel for them. A message that
    waits for less than `patience` is waited for, and what Slack limits for less than `patience_when_limited`.
    `stopping` says that no further message is to be begun.
    """

    outbox: Outbox
    messenger: Messenger
    now: Callable[[], datetime]
    wait: Callable[[float], object]
    note: Callable[[str, str], Message] | None = None
    patience: timedelta = timedelta(seconds=60)
    patience_when_limited: timedelta = timedelta(seconds=60)
    waits: Waits = field(default_factory=Waits)
    stopping: Callable[[], bool] = lambda: False


def deliver(world: Delivering) -> Delivered:
    """Send what is due, look for what is unsure, wait out what Slack asks to wait for, and end when nothing is due.

    A Slack that cannot be reached, or that does not know Reeve, ends the pass; so does stopping, between two messages.
    """
    world.outbox.settle_interrupted(world.now() + world.waits.settling)
    done = Delivered()
    while not world.stopping():
        row = world.outbox.next_due(world.now())
        if row is not None:
            done = _handle(world, row, done)
            if done.unreached:
                return replace(done, waiting_until=world.outbox.next_time())
            continue
        upcoming = world.outbox.next_time()
        now = world.now()
        if upcoming is None or upcoming - now > _patience(world, now):
            return replace(done, waiting_until=upcoming)
        world.wait(max(0.0, (upcoming - now).total_seconds()))
    return replace(done, waiting_until=world.outbox.next_time())


def _patience(world: Delivering, now: datetime) -> timedelta:
    limited = world.outbox.limited_until()
    return world.patience if limited is None or limited <= now else world.patience_when_limited


def _handle(world: Delivering, row: Row, done: Delivered) -> Delivered:
    if row.unsure:
        return _look_for(world, row, done)
    file = _file_of(world, row)
    if file is not None and not isinstance(file, str):
        return _not_taken(world, row, file, done, unsure=False)
    if row.ts is not None:
        return _edit(world, row, row.ts, file, done)
    if not world.outbox.sending(row):
        return done
    outcome = world.messenger.post(row, file)
    if isinstance(outcome, Posted):
        world.outbox.posted(row, outcome.ts)
        return replace(done, posted=done.posted + 1)
    return _not_taken(world, row, outcome, done, unsure=isinstance(outcome, Unsure))


def _edit(world: Delivering, row: Row, ts: str, file: str | None, done: Delivered) -> Delivered:
    outcome = world.messenger.edit(row, file)
    if isinstance(outcome, Posted):
        world.outbox.posted(row, ts)
        return replace(done, edited=done.edited + 1)
    # An edit may be repeated: it makes the message say the same again.
    return _not_taken(world, row, outcome, done, unsure=False)


def _look_for(world: Delivering, row: Row, done: Delivered) -> Delivered:
    found = world.messenger.find(row)
    if isinstance(found, Posted):
        world.outbox.posted(row, found.ts)
        return replace(done, found=done.found + 1)
    if found is None:
        world.outbox.wait(row, world.now(), "looked for and not found: it is sent again", unsure=False, failed=False)
        return done
    return _not_taken(world, row, found, done, unsure=True)


def _not_taken(world: Delivering, row: Row, failed: Failed, done: Delivered, *, unsure: bool) -> Delivered:
    now, waits = world.now(), world.waits
    match failed:
        case Limited(seconds):
            world.outbox.wait(row, now, "too many at once", unsure=unsure, failed=False)
            world.outbox.hold_all(now + timedelta(seconds=seconds))
            return done
        case Refused(words=words, reach=Reach.EVERYTHING) | NotSent(words):
            world.outbox.wait(row, now + waits.after(row.attempts), words, unsure=unsure)
            return replace(done, unreached=words)
        case NotYet(words):
            world.outbox.wait(row, now + waits.after(row.attempts), words, unsure=unsure)
            return done
        case Unsure(words, slow):
            settled = waits.slow_settling if slow else waits.settling
            world.outbox.wait(row, now + max(settled, waits.after(row.attempts)), words, unsure=unsure)
            return done
        case Refused():
            _refused(world, row, failed, now, unsure=unsure)
            return replace(done, refused=done.refused + 1)


def _refused(world: Delivering, row: Row, refused: Refused, now: datetime, *, unsure: bool) -> None:
    channel, until = row.message.channel, now + world.waits.refused
    if refused.reach is Reach.GONE:
        head = f"A message of Reeve's in the channel {channel} is no longer on Slack"
        words = "What would have been changed in it, or said in its thread, is not shown there. `reeve alerts` has it."
        world.outbox.gone(row, refused.code, _note(world, row, head, words))
        return
    world.outbox.wait(row, until, refused.code, unsure=unsure)
    if refused.reach is Reach.MESSAGE:
        head = f"Slack does not take a message for the channel {channel}"
        told = _note(world, row, head, f"{refused.words} It is kept and tried again; its id is {row.message.id}.")
        if told is not None:
            world.outbox.tell(told)
        return
    head = f"Nothing reaches the channel {channel}"
    words = f"{refused.words} What is for it is kept, and sent when that is mended."
    world.outbox.hold_channel(row, until, _note(world, row, head, words))


def _note(world: Delivering, row: Row, head: str, words: str) -> Message | None:
    """A word to the operators; none about their own channel, which would not reach them."""
    if world.note is None or row.message.channel == OPERATORS:
        return None
    return world.note(head, words)


def _file_of(world: Delivering, row: Row) -> str | Failed | None:
    """The file of a message's picture, uploaded if need be; a message goes without it rather than not at all."""
    content: Content = row.message.content
    if content.picture is None:
        return None
    picture, file = world.outbox.picture(content.picture)
    if file is not None:
        return file
    if row.attempts >= PICTURE_TRIES:
        return None
    uploaded = world.messenger.upload(picture)
    if isinstance(uploaded, Refused) and uploaded.reach is not Reach.EVERYTHING:
        return None
    if isinstance(uploaded, str):
        world.outbox.uploaded(picture.id, uploaded)
    return uploaded
