"""Known causes in the database: rows are added and never changed."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Engine, Select, select
from sqlalchemy.orm import Session

from bot.duties.alert_book import StaleBook
from bot.duties.known_causes import KnownCause, MarkedAlready, MarkedCause, same_cause
from bot.duties.outbox import Mail
from bot.figures.annotations import Annotation
from bot.store.alert_book import write_changes
from bot.store.engine import reading
from bot.store.inbound import settle
from bot.store.outbox import one_writer
from bot.store.tables.known_causes import StoredKnownCause

_NOTES = TypeAdapter(Annotation)


class KnownCauseStore:
    """Implements `bot.duties.known_causes.KnownCauseBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def standing(self, known_on: datetime | None = None) -> Sequence[KnownCause]:
        """Those that were not taken back, in the order in which they were marked; or those that stood at a time."""
        wanted = _STANDING if known_on is None else _standing(known_on)
        with reading(self._engine) as connection:
            return [_known_cause(row) for row in connection.execute(wanted)]

    def ever_marked(self, measures: Collection[str]) -> Sequence[MarkedCause]:
        """Every known cause of some measures, whether it stands or was taken back, in the order of the marking."""
        one = StoredKnownCause
        with reading(self._engine) as connection, Session(connection) as session:
            rows = session.scalars(select(one).where(one.measure.in_(measures)).order_by(one.id)).all()
        back = {row.takes_back: row for row in rows if row.takes_back is not None}
        return [
            MarkedCause(_known_cause(row), back[row.id].by, back[row.id].at)
            if row.id in back
            else MarkedCause(_known_cause(row))
            for row in rows
            if row.takes_back is None
        ]

    def mark(
        self, cause: KnownCause, day: date, mail: Mail, *, seen: Sequence[KnownCause], settles: str | None = None
    ) -> int:
        """Keep one with the messages that tell of it; see the Protocol for what it raises."""
        with Session(self._engine) as session, session.begin():
            if settles is not None:
                settle(session, settles, "known cause", cause.at)
            standing = _as_seen(session, seen)
            if (same := same_cause(standing, cause.note)) is not None:
                raise MarkedAlready(same)
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
            write_changes(session, day, cause.at, (), mail)
            return row.id

    def take_back(
        self, cause: int, by: str, at: datetime, day: date, mail: Mail, *, seen: Sequence[KnownCause]
    ) -> bool:
        """Write down that one is taken back, with the messages that tell of it; False where none of that id stands."""
        with Session(self._engine) as session, session.begin():
            _as_seen(session, seen)
            row = session.scalars(_standing().where(StoredKnownCause.id == cause)).first()
            if row is None:
                return False
            same = {name: getattr(row, name) for name in ("measure", "area", "text", "episode", "body")}
            session.add(StoredKnownCause(at=at, by=by, takes_back=row.id, **same))
            write_changes(session, day, at, (), mail)
            return True


def _as_seen(session: Session, seen: Sequence[KnownCause]) -> list[KnownCause]:
    """What stands, once no other writer is at it; StaleBook where that is not what was seen."""
    one_writer(session)
    standing = [_known_cause(row) for row in session.scalars(_standing())]
    if [one.id for one in standing] != [one.id for one in seen]:
        raise StaleBook("known causes were marked or taken back meanwhile")
    return standing


def _standing(known_on: datetime | None = None) -> Select[StoredKnownCause]:
    one = StoredKnownCause
    taken_back = select(one.takes_back).where(one.takes_back.is_not(None))
    marked = select(one).where(one.takes_back.is_(None))
    if known_on is not None:
        taken_back, marked = taken_back.where(one.at <= known_on), marked.where(one.at <= known_on)
    return marked.where(one.id.not_in(taken_back)).order_by(one.id)


_STANDING = _standing()
"""Made once: whatever looks at figures asks first for what is known of them."""


def _known_cause(row: Any) -> KnownCause:
    note = _NOTES.validate_python(row.body)
    return KnownCause(note=note, episode=row.episode, by=row.by, at=row.at, id=row.id)
