"""The outbox: messages and pictures, and how far each has got."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredMessage(Base):
    """A message. `state` is queued, sending, unsure, posted, dropped, or gone (deleted on Slack by somebody).

    `version` counts what it has been made to say, `posted_version` which of those Slack has (0 for none).
    `not_before` is the end of the quiet that holds it back, by Reeve's clock; `next_at` is by real time, as Slack's is.
    What was held back and no longer stands is dropped, and what stands in its thread with it.
    """

    __tablename__ = "message"
    __table_args__ = (Index("ix_message_state_next", "state", "next_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(unique=True)
    channel: Mapped[str]
    thread_of: Mapped[str | None] = mapped_column(ForeignKey("message.id"))
    severity: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime]
    version: Mapped[int]
    posted_version: Mapped[int]
    state: Mapped[str]
    attempts: Mapped[int]
    next_at: Mapped[datetime | None]
    not_before: Mapped[datetime | None]
    searched_from: Mapped[str | None]
    ts: Mapped[str | None]
    words: Mapped[str]


class StoredChannelHold(Base):
    """A channel that takes nothing until a time, and whether the operators were told why; `*` for every channel."""

    __tablename__ = "channel_hold"

    channel: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]
    told: Mapped[bool]


class StoredPicture(Base):
    """A picture; `file` is Slack's id of it once it has been uploaded."""

    __tablename__ = "picture"

    id: Mapped[str] = mapped_column(primary_key=True)
    png: Mapped[bytes] = mapped_column(LargeBinary)
    title: Mapped[str]
    words: Mapped[str]
    file: Mapped[str | None]
