"""Where checked rows wait: temporary tables of one connection, which take no lock on the store."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Double,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    delete,
    false,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.sql.elements import ColumnElement

from bot.duties.load import CheckedRows, Disagreement, Said
from bot.store.engine import driver_errors, unreachable

SAID = ("value", "numerator", "denominator", "provisional", "note")

_metadata = MetaData()

incoming = Table(
    "incoming",
    _metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("file", Integer, nullable=False),
    Column("line", Integer, nullable=False),
    Column("series", Integer, nullable=False),
    Column("period", Integer, nullable=False),
    Column("value", Double, nullable=False),
    Column("numerator", Double),
    Column("denominator", Double),
    Column("provisional", Boolean, nullable=False, server_default=false()),
    Column("note", Text, nullable=False, server_default=""),
    prefixes=["TEMPORARY"],
)
incoming_series = Table(
    "incoming_series",
    _metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("series_id", Integer, nullable=False),
    Column("known", Boolean, nullable=False),  # whether the store had the series before
    prefixes=["TEMPORARY"],
)
incoming_period = Table(
    "incoming_period",
    _metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("period_id", Integer, nullable=False),
    prefixes=["TEMPORARY"],
)


def create_staging(connection: Connection) -> None:
    """Create the temporary tables; they go with the connection."""
    _metadata.create_all(connection, checkfirst=False)


def append(connection: Connection, rows: CheckedRows, first_id: int) -> None:
    """Put rows on the stage, numbered from `first_id` on."""
    columns: dict[str, Iterable[Any]] = {
        "id": range(first_id, first_id + len(rows)),
        "file": repeat(rows.file, len(rows)),
        "line": rows.lines,
        "series": rows.series,
        "period": rows.periods,
        "value": rows.values,
        "numerator": rows.numerators,
        "denominator": rows.denominators,
        "provisional": rows.provisional,
        "note": rows.notes,
    }
    # What a column of nothing holds is the table's default; leaving it out halves the time.
    given = {name: column for name, column in columns.items() if column}
    _bulk_insert(connection, incoming, tuple(given), zip(*given.values(), strict=True))


def _bulk_insert(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows by the driver itself, the quickest way that each database has."""
    driver: Any = connection.connection.dbapi_connection
    names = ", ".join(columns)
    try:
        if connection.dialect.name == "postgresql":
            with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join("?" * len(columns))
            driver.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({places})", rows)  # noqa: S608 - our own names
    except driver_errors(connection) as error:
        raise unreachable(connection.engine, error) from error


def index_by_subject(connection: Connection) -> None:
    """Make it cheap to find the rows of one period of one series."""
    connection.execute(text("CREATE INDEX incoming_subject ON incoming (series, period)"))
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE incoming"))


def has_repeats(connection: Connection) -> bool:
    """Whether any subject has more than one row."""
    return connection.execute(select(_first.c.id).limit(1)).first() is not None


def disagreements(connection: Connection) -> Iterator[Disagreement]:
    """Rows that contradict an earlier one about the same subject, in the order in which they were read."""
    found = connection.execute(_repeated(agreeing=False).order_by(_later.c.id))
    for row in found:
        series, period, *said = row
        half = len(said) // 2
        yield Disagreement(series, period, Said(*said[:half]), Said(*said[half:]))


def drop_repeats(connection: Connection) -> None:
    """Take every subject once: of rows that agree only the first stays."""
    again = select(_repeated(agreeing=True).with_only_columns(_later.c.id).subquery().c.id)
    connection.execute(delete(incoming).where(incoming.c.id.in_(again)))


_first = (
    select(incoming.c.series, incoming.c.period, func.min(incoming.c.id).label("id"))
    .group_by(incoming.c.series, incoming.c.period)
    .having(func.count() > 1)
    .subquery("first_of_several")
)
_earlier = incoming.alias("earlier")
_later = incoming.alias("later")


def _repeated(*, agreeing: bool) -> Select[Any]:
    """Every row after the first of its subject, beside that first: those that agree with it, or those that do not."""
    differs = or_(*(different(_later.c[name], _earlier.c[name]) for name in SAID))
    both = [table.c[name] for table in (_earlier, _later) for name in ("file", "line", *SAID)]
    return (
        select(_later.c.series, _later.c.period, *both)
        .join_from(_first, _earlier, _earlier.c.id == _first.c.id)
        .join(
            _later,
            (_later.c.series == _first.c.series) & (_later.c.period == _first.c.period) & (_later.c.id > _first.c.id),
        )
        .where(~differs if agreeing else differs)
    )


def different(one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether two columns differ; nothing is the same as nothing."""
    return one.is_distinct_from(other)


def number_series(connection: Connection, ids: Sequence[tuple[int, bool]]) -> None:
    """Say which id each number of a series has in the store, and whether the store knew it before."""
    rows = ((number, *known) for number, known in enumerate(ids))
    _bulk_insert(connection, incoming_series, ("number", "series_id", "known"), rows)


def number_periods(connection: Connection, ids: Sequence[int]) -> None:
    """Say which id each number of a period has in the store."""
    _bulk_insert(connection, incoming_period, ("number", "period_id"), enumerate(ids))
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE incoming_series, incoming_period"))
