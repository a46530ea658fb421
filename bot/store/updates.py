"""Updates in the database: what was said anew is kept beside what was said before."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine, insert, select

from bot.chasing.updates import Outcome, Status, Update
from bot.store.engine import reading
from bot.store.tables.updates import StoredUpdate


class UpdateStore:
    """The updates of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, updates: Iterable[Update]) -> int:
        """Keep the updates that are not held yet, word for word, and say how many those were."""
        with self._engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql('LOCK TABLE "update" IN SHARE ROW EXCLUSIVE MODE')
            held = set(_read(connection.execute(_EVERY)))
            new = [update for update in dict.fromkeys(updates) if update not in held]
            if new:
                connection.execute(insert(StoredUpdate), [row_of(update) for update in new])
        return len(new)

    def all(self) -> tuple[Update, ...]:
        """Every update ever given, oldest first; of those for the same deliverable and meeting the last one holds."""
        with reading(self._engine) as connection:
            return tuple(_read(connection.execute(_EVERY)))


_EVERY = select(StoredUpdate).order_by(StoredUpdate.at, StoredUpdate.id)


def _read(rows: Iterable[Any]) -> Iterable[Update]:
    for row in rows:
        yield Update(
            deliverable=row.deliverable,
            meeting=row.meeting,
            outcome=Outcome(row.outcome),
            status=None if row.status is None else Status(row.status),
            text=row.text,
            next=row.next,
            elements_done=row.elements_done,
            by=row.by,
            at=row.at,
            risks=row.risks,
            evidence=row.evidence,
            reference=row.reference,
        )


def row_of(update: Update) -> dict[str, object]:
    """The columns of an update that was given, not imported."""
    return {
        "deliverable": update.deliverable,
        "meeting": update.meeting,
        "outcome": update.outcome.value,
        "status": None if update.status is None else update.status.value,
        "text": update.text,
        "next": update.next,
        "elements_done": update.elements_done,
        "by": update.by,
        "at": update.at,
        "risks": update.risks,
        "evidence": update.evidence,
        "reference": update.reference,
        "import_id": None,
    }
