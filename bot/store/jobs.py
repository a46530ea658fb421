"""Scheduled runs in the database: the unique pair of job and due time decides who runs it."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Engine, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.store.engine import reading
from bot.store.tables.jobs import StoredJobRun


class DatabaseJobs:
    """Implements `bot.duties.jobs.Jobs`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def newest_due(self) -> Mapping[str, datetime]:
        """The newest due time of each job that was ever claimed."""
        with reading(self._engine) as connection, Session(connection) as session:
            rows = session.execute(
                select(StoredJobRun.job, func.max(StoredJobRun.due).label("due")).group_by(StoredJobRun.job)
            ).all()
        return {row.job: row.due for row in rows}

    def unfinished(self) -> tuple[tuple[str, datetime], ...]:
        """Runs that were claimed and not finished, oldest first."""
        wanted = (
            select(StoredJobRun.job, StoredJobRun.due)
            .where(StoredJobRun.finished_at.is_(None))
            .order_by(StoredJobRun.due)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            return tuple((row.job, row.due) for row in session.execute(wanted))

    def claim(self, job: str, due: datetime, by: str, now: datetime) -> bool:
        """Claim a run; False when another process has it."""
        try:
            with Session(self._engine) as session, session.begin():
                session.execute(
                    insert(StoredJobRun).values(job=job, due=due, claimed_by=by, claimed_at=now, outcome="claimed")
                )
        except IntegrityError:
            return False
        return True

    def finish(self, job: str, due: datetime, now: datetime, outcome: str) -> None:
        """Write down how a run ended."""
        with Session(self._engine) as session, session.begin():
            session.execute(
                update(StoredJobRun)
                .where(StoredJobRun.job == job, StoredJobRun.due == due)
                .values(finished_at=now, outcome=outcome)
            )
