"""Offers to import, and the imports that are confirmed: decided in the transaction that stores them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, and_, select, update

from bot.duties.import_offers import AlreadyDecided, Changes, NotAsShown, Offer, OfferedFile, OfferState
from bot.duties.load import Counts
from bot.store.engine import reading
from bot.store.import_changes import changes_of
from bot.store.imports import ImportStage, ImportStore
from bot.store.insert_or_meet import insert_or_meet
from bot.store.tables.import_offers import StoredImportOffer


class NotingImports:
    """Implements `bot.duties.import_offers.Noting`. `settle` is given what came of an import, before it is final."""

    def __init__(
        self, engine: Engine, settle: Callable[[Connection, Sequence[int], Changes], None] = lambda *_: None
    ) -> None:
        self._settle = settle
        self._store = ImportStore(engine, self._note)
        self._changes: Changes | None = None

    @property
    def changes(self) -> Changes:
        """What the last import brought, or would have."""
        if self._changes is None:
            raise RuntimeError("nothing was imported, so there are no changes to tell of")
        return self._changes

    def stage(self) -> AbstractContextManager[ImportStage]:
        """A new, empty stage."""
        return self._store.stage()

    def _note(self, connection: Connection, imports: Sequence[int], counts: Counts) -> None:
        # What brought nothing leaves no import behind: its rows are counted here alone.
        self._changes = replace(changes_of(connection, imports), counts=counts)
        self._settle(connection, imports, self._changes)


class DatabaseOffers:
    """Implements `bot.duties.import_offers.OfferBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def offer(self, offer_id: str) -> Offer | None:
        """An offer by its id."""
        with reading(self._engine) as connection:
            wanted = select(StoredImportOffer).where(StoredImportOffer.id == offer_id)
            row = connection.execute(wanted).mappings().one_or_none()
        return None if row is None else _offer(row)

    def keep(self, offer: Offer) -> bool:
        """Keep an offer, or show one anew; False where it was decided or shown anew before."""
        insert = insert_or_meet(self._engine)
        row = {
            "id": offer.id,
            "files": [list(file) for file in offer.files],
            "offered_by": offer.offered_by,
            "offered_at": offer.offered_at,
            "shown_at": offer.shown_at,
            "shown": offer.shown,
            "showing": offer.showing,
            "state": OfferState.OFFERED.value,
            "decided_by": "",
            "decided_at": None,
            "press": "",
            "imports": [],
        }
        anew = {name: row[name] for name in ("files", "shown_at", "shown", "showing")}
        statement = insert(StoredImportOffer).values(row)
        one = StoredImportOffer
        # The first showing may be tried again after a stop; each later one follows the one before it.
        is_next = and_(one.showing == max(1, offer.showing - 1), one.showing <= offer.showing)
        kept = statement.on_conflict_do_update(
            index_elements=["id"], set_=anew, where=and_(one.state == OfferState.OFFERED.value, is_next)
        )
        with self._engine.begin() as connection:
            return connection.execute(kept.returning(one.id)).first() is not None

    def close(self, offer_id: str, state: OfferState, by: str, at: datetime, press: str) -> bool:
        """Decide without storing; False where it was decided before."""
        with self._engine.begin() as connection:
            return _decide(connection, offer_id, state, by, at, press, ())

    def checking(self) -> NotingImports:
        """Imports of a dry run."""
        return NotingImports(self._engine)

    def confirming(self, offer: Offer, by: str, at: datetime, press: str) -> NotingImports:
        """Imports that store what was shown and decide the offer, in one transaction.

        Storing raises NotAsShown, or AlreadyDecided.
        """

        def settle(connection: Connection, imports: Sequence[int], changes: Changes) -> None:
            if not _decide(connection, offer.id, OfferState.STORED, by, at, press, imports):
                raise AlreadyDecided(offer.id)
            if changes.fingerprint != offer.shown:
                raise NotAsShown(offer.id)

        return NotingImports(self._engine, settle)

    def brought(self, offer: Offer) -> Changes:
        """What the imports of an offer brought."""
        with reading(self._engine) as connection:
            return changes_of(connection, offer.imports)


def _decide(
    connection: Connection,
    offer_id: str,
    state: OfferState,
    by: str,
    at: datetime,
    press: str,
    imports: Sequence[int],
) -> bool:
    decided: CursorResult[Any] = connection.execute(
        update(StoredImportOffer)
        .where(StoredImportOffer.id == offer_id, StoredImportOffer.state == OfferState.OFFERED.value)
        .values(state=state.value, decided_by=by, decided_at=at, press=press, imports=list(imports)),
        execution_options={"preserve_rowcount": True},
    )
    return decided.rowcount == 1


def _offer(row: Any) -> Offer:
    return Offer(
        id=row["id"],
        files=tuple(OfferedFile(*file) for file in row["files"]),
        offered_by=row["offered_by"],
        offered_at=row["offered_at"],
        shown_at=row["shown_at"],
        shown=row["shown"],
        showing=row["showing"],
        state=OfferState(row["state"]),
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
        press=row["press"],
        imports=tuple(row["imports"]),
    )
