"""Files that were dropped on Reeve: what was shown of each, and what was decided."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredImportOffer(Base):
    """One offer to import files. The files themselves stay on the platform: their digests say which they were."""

    __tablename__ = "import_offer"
    __table_args__ = (Index(None, "offered_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    files: Mapped[list[Any]] = mapped_column(JSON)  # the platform's id, the name and the SHA-256 of each
    offered_by: Mapped[str]
    offered_at: Mapped[datetime]
    shown_at: Mapped[datetime]
    shown: Mapped[str]  # the fingerprint of the changes that were shown
    showing: Mapped[int]  # how often it was shown
    state: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime | None]
    press: Mapped[str]  # the id of the press that decided
    imports: Mapped[list[int]] = mapped_column(JSON)  # the imports that came of it
