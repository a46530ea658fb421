"""Known causes in the database: rows are added and never changed."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Engine, Select, select
from sqlalchemy.orm import Session

from bot.duties.known_causes import KnownCause
from bot.duties.outbox import Mail
from bot.figures.annotations import Annotation
from bot.store.engine import reading
from bot.store.inbound import settle
from bot.store.outbox import enqueue, one_writer
from bot.store.tables.known_causes import StoredKnownCause

_NOTES = TypeAdapter(Annotation)


class KnownCauseStore:
    """Implements `bot.duties.known_causes.KnownCauseBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def standing(self) -> Sequence[KnownCause]:
        """Those that were not taken back, in the order in which they were marked."""
        with reading(self._engine) as connection, Session(connection) as session:
            return [_known_cause(row) for row in session.scalars(_standing())]

    def mark(self, cause: KnownCause, mail: Mail, *, settles: str | None = None) -> int:
        """Keep one with the messages that tell of it; AlreadyDone where what the person sent was done before."""
        with Session(self._engine) as session, session.begin():
            if settles is not None:
                settle(session, settles, "known cause", cause.at)
            one_writer(session)
            row = StoredKnownCause(
                at=cause.at,
                by=cause.by,
                measure=cause.note.measure,
                area=cause.note.area,
                text=cause.note.text,
                episode=cause.episode,
                body=_NOTES.dump_python(cause.note, mode="json"),
                takes_back=None,
            )
            session.add(row)
            session.flush()
            enqueue(session, mail)
            return row.id

    def take_back(self, cause: int, by: str, at: datetime) -> bool:
        """Write down that one is taken back; False where none of that id stands."""
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            row = session.scalars(_standing().where(StoredKnownCause.id == cause)).first()
            if row is None:
                return False
            same = {name: getattr(row, name) for name in ("measure", "area", "text", "episode", "body")}
            session.add(StoredKnownCause(at=at, by=by, takes_back=row.id, **same))
            return True


def _standing() -> Select[StoredKnownCause]:
    one = StoredKnownCause
    taken_back = select(one.takes_back).where(one.takes_back.is_not(None))
    return select(one).where(one.takes_back.is_(None), one.id.not_in(taken_back)).order_by(one.id)


def _known_cause(row: StoredKnownCause) -> KnownCause:
    note = _NOTES.validate_python(row.body)
    return KnownCause(note=note, episode=row.episode, by=row.by, at=row.at, id=row.id)
