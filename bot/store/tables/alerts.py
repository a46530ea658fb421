"""Alerts, their episodes, the events of each, and which messages are about them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredAlert(Base):
    """An alert: a rule and a subject."""

    __tablename__ = "alert"

    id: Mapped[str] = mapped_column(primary_key=True)
    rule: Mapped[str]
    measure: Mapped[str | None]
    area: Mapped[str | None]
    group: Mapped[str]
    deliverable: Mapped[str | None]


class StoredEpisode(Base):
    """One episode. `body` is the whole of it; the columns beside it are what is searched for."""

    __tablename__ = "episode"
    __table_args__ = (
        Index("ix_episode_alert_number", "alert_id", "number", unique=True),
        Index("ix_episode_next", "next_at"),
        Index("ix_episode_state", "state"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str] = mapped_column(ForeignKey("alert.id"))
    number: Mapped[int]
    version: Mapped[int]
    state: Mapped[str]
    next_at: Mapped[datetime | None]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class StoredAlertEvent(Base):
    """What happened to an episode, and why."""

    __tablename__ = "alert_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    episode_id: Mapped[str] = mapped_column(ForeignKey("episode.id"), index=True)
    at: Mapped[datetime]
    day: Mapped[date] = mapped_column(Date)
    event: Mapped[str]
    reason: Mapped[str]
    state_before: Mapped[str | None]
    state_after: Mapped[str]
    by: Mapped[str]
    words: Mapped[str]
    period: Mapped[str | None]
    value: Mapped[float | None]


class StoredEpisodeMessage(Base):
    """Which message of a channel is about an episode; `place` is its order among the message's rows."""

    __tablename__ = "episode_message"

    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), primary_key=True)
    episode_id: Mapped[str] = mapped_column(ForeignKey("episode.id"), primary_key=True, index=True)
    place: Mapped[int]


class StoredEvaluation(Base):
    """A run of the rules as of a day."""

    __tablename__ = "evaluation"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(Date, index=True)
    at: Mapped[datetime]
