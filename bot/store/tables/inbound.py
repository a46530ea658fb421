"""What people sent to Reeve, and whether it was done."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredInbound(Base):
    """An event or a submission by Slack's id of it. `body` is empty once it is done: what people write is not kept."""

    __tablename__ = "inbound"
    __table_args__ = (Index("ix_inbound_done_taken", "done_at", "taken_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    received_at: Mapped[datetime]
    taken_by: Mapped[str]
    taken_at: Mapped[datetime]
    tries: Mapped[int]
    done_at: Mapped[datetime | None]
    outcome: Mapped[str]
