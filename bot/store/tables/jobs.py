"""Runs of scheduled jobs: what is due is claimed here, so that no two processes run it twice."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredJobRun(Base):
    """One run of one job at one due time."""

    __tablename__ = "job_run"

    job: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime] = mapped_column(primary_key=True)
    claimed_by: Mapped[str]
    claimed_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    outcome: Mapped[str]
