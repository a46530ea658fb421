"""The outbox: messages that are to exist on Slack, decided in the same transaction as their cause."""

from dataclasses import dataclass
from datetime import datetime

from bot.duties.content import Content
from bot.watching.rules import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message to be posted once. `thread_of` is the id of the message in whose thread it stands.

    `channel` is a key of channels.yaml. `id` travels as the metadata of the message: by it a lost reply is reconciled.
    `not_before` is the end of the quiet that holds it back.
    """

    id: str
    channel: str
    content: Content
    severity: Severity
    created_at: datetime
    thread_of: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """What a message says from now on. One that was held back and no longer stands is not posted at all.

    `made_of` are the episodes (id and version) whose state was read, and not changed, to write it: where one has moved
    on since, the words would be of yesterday.
    """

    message: str
    content: Content
    still_stands: bool = True
    made_of: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with the words for those who cannot see it."""

    id: str
    png: bytes
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Mail:
    """Everything that one decision sends.

    `instead_of` are messages that wait to be sent and that these say too: they are not sent. Where one of them was sent
    meanwhile all of it is refused (StaleBook).
    """

    messages: tuple[Message, ...] = ()
    edits: tuple[Edit, ...] = ()
    pictures: tuple[Picture, ...] = ()
    instead_of: tuple[str, ...] = ()
