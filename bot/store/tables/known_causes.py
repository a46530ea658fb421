"""Known causes of series, and what was taken back of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredKnownCause(Base):
    """A cause that somebody marked, or the taking back of one (`takes_back`); no row is changed or removed.

    `body` is the whole note; the columns beside it are what is searched for and listed.
    """

    __tablename__ = "known_cause"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    measure: Mapped[str]
    area: Mapped[str]
    text: Mapped[str]
    episode: Mapped[str]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("known_cause.id"), unique=True)
