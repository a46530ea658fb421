"""Updates: what leads said of their deliverables. What is said anew is a row beside the old one."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredUpdate(Base):
    """One update of one deliverable for one meeting; the newest by `at`, then by id, is the one that holds."""

    __tablename__ = "update"
    __table_args__ = (Index(None, "deliverable", "meeting"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    deliverable: Mapped[str]
    meeting: Mapped[date]
    outcome: Mapped[str]
    status: Mapped[str | None]
    text: Mapped[str]
    next: Mapped[str]
    elements_done: Mapped[int | None]
    by: Mapped[str]
    at: Mapped[datetime]
    risks: Mapped[str] = mapped_column(server_default="")
    evidence: Mapped[str] = mapped_column(server_default="")
    reference: Mapped[str] = mapped_column(server_default="")
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import.id"))
