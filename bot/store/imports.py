"""Imports: observations taken in, all or nothing, with every older value kept."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    CursorResult,
    Engine,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    update,
)

from bot.duties.load import CheckedRows, Counts, Disagreement, HandedIn
from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.store import staging
from bot.store.engine import for_writing, reading, scratch
from bot.store.staging import SAID, incoming
from bot.store.subjects import add_periods, add_series, period_ids, series_ids
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation, StoredTouch

_observation = StoredObservation.__table__
Settle = Callable[[Connection, Sequence[int], Counts], None]
"""Is given the ids of imports and what they brought, in their transaction; what it raises undoes them."""


def _nothing_to_settle(connection: Connection, imports: Sequence[int], counts: Counts) -> None:
    """An import that nothing else hangs on."""


class ImportStore:
    """The imports of one database. `settle` decides, in the transaction of each, what hangs on it."""

    def __init__(self, engine: Engine, settle: Settle = _nothing_to_settle) -> None:
        self._engine = engine
        self._settle = settle

    @contextmanager
    def stage(self) -> Iterator["ImportStage"]:
        """A stage on a connection of its own."""
        with scratch(self._engine) as connection:
            with connection.begin():
                staging.create_staging(connection)
            yield ImportStage(connection, self._settle)

    def taken_before(self, digest: str) -> Counts | None:
        """What came of the file with this SHA-256 when it was first taken in, or None when it never was."""
        one = select(StoredImport).where(StoredImport.digest == digest).order_by(StoredImport.id).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(one).one_or_none()
        return None if row is None else Counts(row.new, row.revised, row.unchanged)


class ImportStage:
    """Rows waiting beside the store. One transaction of the store takes them in."""

    def __init__(self, connection: Connection, settle: Settle = _nothing_to_settle) -> None:
        self._connection = connection
        self._settle = settle
        self._imports: list[int] = []
        self._spans: dict[int, tuple[int, int]] = {}
        self._count = 0
        with connection.begin():
            self._series, self._periods = series_ids(connection), period_ids(connection)

    def add(self, rows: CheckedRows, series: Sequence[SeriesKey], periods: Sequence[Period]) -> None:
        """Put rows on the stage; the rows of one file follow one another."""
        if not len(rows):  # every row of the batch was at fault
            return
        if not self._connection.in_transaction():
            self._connection.begin()  # one for the whole stage; it touches temporary tables only
        period_numbers = self._period_numbers(periods)
        staging.append(self._connection, rows, self._count, self._series.take(series), period_numbers)
        first, _ = self._spans.get(rows.file, (self._count, 0))
        self._count += len(rows)
        self._spans[rows.file] = (first, self._count - 1)

    def _period_numbers(self, periods: Sequence[Period]) -> Sequence[int]:
        if len(periods) == len(self._periods.ids):
            return self._periods.ids
        return self._periods.take([period.text for period in periods])

    def disagreements(self) -> Iterator[Disagreement]:
        """Rows that contradict an earlier one; afterwards those that only repeat one are gone."""
        if staging.has_repeats(self._connection):
            series = {identity: number for number, identity in enumerate(self._series.ids)}
            periods = {identity: number for number, identity in enumerate(self._periods.ids)}
            for series_id, period_id, first, second in staging.disagreements(self._connection):
                yield Disagreement(series[series_id], periods[period_id], first, second)
            staging.drop_repeats(self._connection)
        self._connection.commit()

    def store(
        self,
        files: Sequence[HandedIn],
        periods: Sequence[Period],
        *,
        who: str,
        known_at: datetime,
        dry_run: bool = False,
    ) -> Counts:
        """Store what is new or revised, file by file in the order given, and count it.

        A file that brings nothing new leaves no trace unless it was never seen before. Imports happen one after the
        other, whatever their number at once, so that the newest id is the newest word.
        """
        connection = for_writing(self._connection)
        with connection.begin() as transaction:
            if connection.dialect.name == "postgresql":
                connection.execute(text("LOCK TABLE import IN SHARE ROW EXCLUSIVE MODE"))
            known_before = self._settle_subjects(connection, periods)
            staging.analyse(connection)
            counts = Counts()
            for number, file in enumerate(files):
                counts += self._store_file(connection, number, file, known_before, who, known_at)
            self._settle(connection, tuple(self._imports), counts)
            if dry_run:
                transaction.rollback()
        return counts

    def _settle_subjects(self, connection: Connection, periods: Sequence[Period]) -> int:
        """Store new series and periods; series with ids below the one returned were in the store before."""
        series, named = series_ids(connection), period_ids(connection)
        for column, moves in (("series_id", self._series.moves(series)), ("period_id", self._periods.moves(named))):
            if moves:  # another import was stored since the stage was set up
                staging.move(connection, column, moves)
        add_series(connection, series)
        add_periods(connection, named, {period.text: period for period in periods})
        return series.first_new

    def _store_file(
        self, connection: Connection, number: int, file: HandedIn, known_before: int, who: str, known_at: datetime
    ) -> Counts:
        import_id = connection.execute(
            insert(StoredImport).returning(StoredImport.id),
            {"file": file.name, "digest": file.digest, "who": who, "known_at": known_at}
            | {"new": 0, "revised": 0, "unchanged": 0},
        ).scalar_one()
        self._imports.append(import_id)
        within = incoming.c.id.between(*self._spans.get(number, (0, -1)))
        rows = connection.execute(select(func.count()).select_from(incoming).where(within)).scalar_one()
        known = and_(within, incoming.c.series_id < known_before)
        new = _insert(connection, _rows(import_id, and_(within, incoming.c.series_id >= known_before)))
        revised = 0
        if connection.execute(select(exists().where(known))).scalar_one():
            new += _insert(connection, _first_values(import_id, known))
            revised = _insert(connection, _revisions(import_id, known))
        counts = Counts(new, revised, rows - new - revised)
        _close(connection, import_id, file, counts, within)
        return counts


def _insert(connection: Connection, rows: Select[Any]) -> int:
    names = [column.name for column in _observation.columns]
    result: CursorResult[Any] = connection.execute(
        insert(StoredObservation).from_select(names, rows), execution_options={"preserve_rowcount": True}
    )
    return result.rowcount


def _rows(import_id: int, wanted: Any) -> Select[Any]:
    """Staged rows as observations of an import, in the order of the store's own key."""
    return (
        select(
            incoming.c.series_id,
            incoming.c.period_id,
            literal(import_id),
            *(incoming.c[name] for name in SAID),
            incoming.c.line,
        )
        .select_from(incoming)
        .where(wanted)
        .order_by(incoming.c.series_id, incoming.c.period_id)
    )


def _same_subject(table: Any) -> Any:
    return and_(table.series_id == incoming.c.series_id, table.period_id == incoming.c.period_id)


def _first_values(import_id: int, wanted: Any) -> Select[Any]:
    return _rows(import_id, wanted).where(~exists().where(_same_subject(StoredObservation)))


def _revisions(import_id: int, wanted: Any) -> Select[Any]:
    held = _observation.alias("held")
    any_import = _observation.alias("any_import")
    newest = (
        select(func.max(any_import.c.import_id))
        .where(_same_subject(any_import.c))
        .correlate(incoming)
        .scalar_subquery()
    )
    return (
        _rows(import_id, wanted)
        .join(held, _same_subject(held.c))
        .where(held.c.import_id == newest)
        .where(or_(*(staging.different(held.c[name], incoming.c[name]) for name in SAID)))
    )


def _close(connection: Connection, import_id: int, file: HandedIn, counts: Counts, within: Any) -> None:
    """Write down what an import brought, and which series it touched; or forget one that brought nothing again."""
    this = StoredImport.id == import_id
    if counts.new + counts.revised == 0:
        seen = select(exists().where(StoredImport.digest == file.digest, StoredImport.id < import_id))
        if connection.execute(seen).scalar_one():
            connection.execute(delete(StoredImport).where(this))
            return
    connection.execute(
        update(StoredImport).where(this).values(new=counts.new, revised=counts.revised, unchanged=counts.unchanged)
    )
    touched = select(literal(import_id), incoming.c.series_id).where(within).distinct()
    if counts.unchanged:
        touched = touched.where(
            exists().where(_same_subject(StoredObservation), StoredObservation.import_id == import_id)
        )
    connection.execute(insert(StoredTouch).from_select(["import_id", "series_id"], touched))
