"""What people sent, in the database: its id decides that it is done once."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Engine, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.duties.inbound import AlreadyDone, Received
from bot.store.engine import reading
from bot.store.tables.inbound import StoredInbound


def settle(session: Session, received_id: str, outcome: str, now: datetime) -> None:
    """Write down, in the transaction of what was done, that it is done. Raises AlreadyDone where it was before."""
    settled = session.connection().execute(
        update(StoredInbound)
        .where(StoredInbound.id == received_id, StoredInbound.done_at.is_(None))
        .values(done_at=now, outcome=outcome, body={})
    )
    if settled.rowcount != 1:
        raise AlreadyDone(received_id)


class DatabaseInbound:
    """Implements `bot.duties.inbound.ReceivedBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def take(self, received: Received, by: str, now: datetime) -> bool:
        """Keep it and take it on; False where it was kept before, whoever has it."""
        row = {"id": received.id, "kind": received.kind, "body": dict(received.body), "tries": 1, "outcome": ""}
        try:
            with Session(self._engine) as session, session.begin():
                session.execute(insert(StoredInbound).values(received_at=now, taken_by=by, taken_at=now, **row))
        except IntegrityError:
            return False
        return True

    def done(self, received_id: str, outcome: str, now: datetime) -> None:
        """Write down that it is done; what it said is forgotten."""
        done = update(StoredInbound).where(StoredInbound.id == received_id, StoredInbound.done_at.is_(None))
        with Session(self._engine) as session, session.begin():
            session.execute(done.values(done_at=now, outcome=outcome, body={}))

    def failed(self, received_id: str, words: str) -> None:
        """Write down why it could not be done; it stays to be taken over."""
        with Session(self._engine) as session, session.begin():
            session.execute(update(StoredInbound).where(StoredInbound.id == received_id).values(outcome=words))

    def left_over(self, taken_before: datetime, by: str, now: datetime) -> Sequence[Received]:
        """Take over what was taken before a time and is not done, each once."""
        waiting = select(StoredInbound).where(StoredInbound.done_at.is_(None), StoredInbound.taken_at < taken_before)
        with reading(self._engine) as connection, Session(connection) as session:
            found = [
                Received(one.id, one.kind, one.body, one.tries + 1)
                for one in session.scalars(waiting.order_by(StoredInbound.received_at, StoredInbound.id))
            ]
        return [received for received in found if self._take_over(received, by, now)]

    def forget(self, received_before: datetime) -> int:
        """Forget the ids of what was received before a time and is done; how many.

        When it was done is written by whoever did it, whose clock may be that of a sample.
        """
        with Session(self._engine) as session, session.begin():
            done = delete(StoredInbound).where(StoredInbound.done_at.is_not(None))
            return session.connection().execute(done.where(StoredInbound.received_at < received_before)).rowcount

    def _take_over(self, received: Received, by: str, now: datetime) -> bool:
        with Session(self._engine) as session, session.begin():
            taken = session.connection().execute(
                update(StoredInbound)
                .where(
                    StoredInbound.id == received.id,
                    StoredInbound.done_at.is_(None),
                    StoredInbound.tries == received.tries - 1,
                )
                .values(taken_by=by, taken_at=now, tries=received.tries)
            )
            return taken.rowcount == 1
