"""Pauses: when nothing is posted, since when, by whom, why, and until when."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredPause(Base):
    """A pause. It holds until `caught_up_at`, when what was held is said in one message a channel.

    `until` is None where somebody has to end it; `ended_at` is when somebody did, before that time.
    """

    __tablename__ = "pause"

    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[datetime]
    by: Mapped[str]
    why: Mapped[str]
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str]
    caught_up_at: Mapped[datetime | None]
