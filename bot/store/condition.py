"""Reeve's own condition, counted in the database."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, Engine, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.duties.condition import Backlog, Condition
from bot.store.engine import reading
from bot.store.outbox import DatabaseOutbox
from bot.store.schema import is_migrated
from bot.store.tables.alerts import StoredEpisode
from bot.store.tables.inbound import StoredInbound
from bot.store.tables.jobs import StoredJobRun
from bot.store.tables.requests import StoredRequest

HEARTBEAT = "heartbeat"
# It is one row: a run that is always the same one, and was last claimed when the last tick ended.
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


class DatabaseCondition:
    """Implements `bot.duties.condition.Conditions` and `Heartbeat`; `reeves_now` is the clock of quiet hours."""

    def __init__(self, engine: Engine, reeves_now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._reeves_now = reeves_now

    def is_migrated(self) -> bool:
        """Whether the tables are those that this Reeve needs. Raises StoreUnreachable."""
        return is_migrated(self._engine)

    def read(self) -> Condition:
        """The condition now."""
        with reading(self._engine) as connection:
            return Condition(
                alerts=_by(connection, StoredEpisode.state),
                requests=_by(connection, StoredRequest.state),
                backlog=self.backlog(),
                undone=_count(connection, StoredInbound.done_at.is_(None)),
                last_tick=connection.scalar(
                    select(StoredJobRun.finished_at).where(StoredJobRun.job == HEARTBEAT, StoredJobRun.due == _ALWAYS)
                ),
            )

    def backlog(self) -> Backlog:
        """What waits to be said."""
        return DatabaseOutbox(self._engine, self._reeves_now).backlog()

    def beat(self, by: str, now: datetime) -> None:
        """Write down that a tick has just ended."""
        run = StoredJobRun(
            job=HEARTBEAT, due=_ALWAYS, claimed_by=by, claimed_at=now, finished_at=now, outcome="the last tick"
        )
        with Session(self._engine) as session, session.begin():
            session.merge(run)


def _by(connection: Connection, column: InstrumentedAttribute[str]) -> dict[str, int]:
    counted = connection.execute(select(column, func.count()).group_by(column).order_by(column))
    return {str(value): int(number) for value, number in counted}


def _count(connection: Connection, where: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).where(where)).scalar_one())
