"""Imports: which file brought figures in, who handed it over and when that became known."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredImport(Base):
    """One file taken in. Ids grow in the order in which imports were completed, so the newest has the highest."""

    __tablename__ = "import"
    __table_args__ = (Index(None, "digest"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    file: Mapped[str]
    digest: Mapped[str]  # SHA-256 of the file, in hexadecimal
    who: Mapped[str]
    known_at: Mapped[datetime]
    new: Mapped[int]
    revised: Mapped[int]
    unchanged: Mapped[int]
