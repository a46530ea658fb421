"""Sets of files of the home that were good when they were last taken up."""

from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredFileSet(Base):
    """One set of files, whole. The newest of a kind is in force, also while what stands in the home is at fault."""

    __tablename__ = "file_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]  # catalogue | rules
    digest: Mapped[str]
    files: Mapped[dict[str, str]] = mapped_column(JSON)  # name relative to the home: text
    taken_up_at: Mapped[datetime]
