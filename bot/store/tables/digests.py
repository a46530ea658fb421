"""The digests of channels that were queued, so that each is queued once and the next knows where to begin."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredDigest(Base):
    """A channel's digest that fell due at a time; `at` is when it was made, and so up to when it tells."""

    __tablename__ = "digest"

    channel: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime] = mapped_column(primary_key=True)
    at: Mapped[datetime]
