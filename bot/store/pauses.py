"""Pauses in the database: one at a time, and what was held is gathered in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session, aliased

from bot.chasing.working_days import day_of
from bot.duties.alert_book import StaleBook
from bot.duties.outbox import Mail
from bot.duties.pausing import NOTICE, CatchUp, Held, Pause, Sent, notice_id
from bot.store.alert_book import write_changes
from bot.store.engine import reading
from bot.store.inbound import settle
from bot.store.outbox import content_of, enqueue, one_writer
from bot.store.tables.outbox import StoredMessage
from bot.store.tables.pauses import StoredPause

_HOLDING = select(StoredPause).where(StoredPause.caught_up_at.is_(None)).order_by(StoredPause.id)


class PauseStore:
    """Implements `bot.duties.pausing.PauseBook`. `announce` makes the notices of a pause, for every channel."""

    def __init__(self, engine: Engine, announce: Callable[[Pause], Mail]) -> None:
        self._engine = engine
        self._announce = announce

    def current(self) -> Pause | None:
        """The pause that holds, whether it is over and not caught up, or None."""
        with reading(self._engine) as connection, Session(connection) as session:
            row = session.scalars(_HOLDING).first()
            return _pause(row) if row else None

    def begin(
        self, since: datetime, by: str, why: str, until: datetime | None, sent: Sent | None = None
    ) -> Pause | None:
        """Begin a pause, and say so in every channel, in one transaction; None where one holds already.

        Raises AlreadyDone where what a person sent was done before.
        """
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            if session.scalars(_HOLDING).first() is not None:
                return None
            row = StoredPause(since=since, by=by, why=why, until=until, ended_at=None, ended_by="", caught_up_at=None)
            session.add(row)
            session.flush()
            pause = _pause(row)
            enqueue(session, self._announce(pause))
            _settle(session, sent, pause, since)
            return pause

    def end(self, pause: Pause, by: str, at: datetime, sent: Sent | None = None) -> bool:
        """End a pause; False where it is over already. Raises AlreadyDone where what a person sent was done before."""
        one = StoredPause
        ended = update(one).where(one.id == pause.id, one.ended_at.is_(None), one.caught_up_at.is_(None))
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            if session.connection().execute(ended.values(ended_at=at, ended_by=by)).rowcount != 1:
                return False
            _settle(session, sent, pause, at)
            return True

    def held(self) -> Sequence[Held]:
        """Everything that waits to be posted and was certainly not sent, in its order, but for notices of a pause."""
        root = aliased(StoredMessage)
        waiting = (
            select(StoredMessage, root.ts)
            .outerjoin(root, root.id == StoredMessage.thread_of)
            .where(StoredMessage.state == "queued", StoredMessage.id.not_like(NOTICE + "%"))
            .order_by(StoredMessage.sequence)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            rows = session.execute(waiting).all()
            return [_held(row, ts) for row, ts in rows]

    def notices(self, pause: int) -> Mapping[str, bool]:
        """The notices of a pause by their ids, and whether each may be on Slack; one that may not still waits."""
        one = StoredMessage
        wanted = select(one.id, one.state).where(one.id.startswith(notice_id(pause, "")), one.state != "dropped")
        with reading(self._engine) as connection:
            return {row.id: row.state != "queued" for row in connection.execute(wanted)}

    def catch_up(self, pause: int, at: datetime, done: CatchUp) -> bool:
        """Write the end of a pause; False where another process did.

        Raises StaleBook where an alert has moved on, or a notice was sent after all.
        """
        one = StoredPause
        over = update(one).where(one.id == pause, one.caught_up_at.is_(None)).values(caught_up_at=at)
        dropped = update(StoredMessage).where(StoredMessage.id.in_(done.dropped), StoredMessage.state == "queued")
        unsaid = update(StoredMessage).where(StoredMessage.id.in_(done.unsaid), StoredMessage.state == "queued")
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            if session.connection().execute(over).rowcount != 1:
                return False
            session.execute(dropped.values(state="dropped"))
            if session.connection().execute(unsaid.values(state="dropped")).rowcount != len(done.unsaid):
                raise StaleBook(f"a notice of the pause {pause} was sent meanwhile")
            write_changes(session, day_of(at), at, done.changes, done.mail)
            return True


def _settle(session: Session, sent: Sent | None, pause: Pause, at: datetime) -> None:
    if sent is not None:
        settle(session, sent.id, "pause", at)
        enqueue(session, Mail((sent.tell(pause),)))


def _pause(row: StoredPause) -> Pause:
    return Pause(row.id, row.since, row.by, row.why, row.until, row.ended_at, row.ended_by)


def _held(row: StoredMessage, root_ts: str | None) -> Held:
    content = content_of(row.content)
    return Held(row.id, row.channel, row.thread_of, root_ts is not None, bool(content.buttons), content.text)
