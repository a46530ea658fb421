"""Requests for updates, the events of each, and which messages are about them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredRequest(Base):
    """One request. `body` is the whole of it; the columns beside it are what is searched for."""

    __tablename__ = "request"
    __table_args__ = (
        Index("ix_request_next", "next_at"),
        Index("ix_request_deliverable_due", "deliverable", "due"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    deliverable: Mapped[str]
    alert: Mapped[str]
    version: Mapped[int]
    state: Mapped[str]
    due: Mapped[date]
    next_at: Mapped[datetime | None]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class StoredRequestEvent(Base):
    """What happened to a request, why, and who was told what."""

    __tablename__ = "request_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[str] = mapped_column(ForeignKey("request.id"), index=True)
    at: Mapped[datetime]
    event: Mapped[str]
    reason: Mapped[str]
    state_before: Mapped[str | None]
    state_after: Mapped[str]
    by: Mapped[str]
    words: Mapped[str]
    told: Mapped[list[str]] = mapped_column(JSON)


class StoredRequestMessage(Base):
    """Which message is about a request, what it told of it, and its place in the message's list."""

    __tablename__ = "request_message"

    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), primary_key=True)
    request_id: Mapped[str] = mapped_column(ForeignKey("request.id"), primary_key=True, index=True)
    place: Mapped[int]
    told: Mapped[str]
