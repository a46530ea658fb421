"""Where checked rows wait: temporary tables of one connection, which take no lock on the store."""

from collections.abc import Iterator, Mapping, Sequence
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
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.elements import ColumnElement

from bot.duties.load import CheckedRows, Said
from bot.store.engine import driver_errors, unreachable

SAID = ("value", "numerator", "denominator", "provisional", "note")

_metadata = MetaData()

incoming = Table(
    "incoming",
    _metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("file", Integer, nullable=False),
    Column("line", Integer, nullable=False),
    Column("series_id", Integer, nullable=False),
    Column("period_id", Integer, nullable=False),
    Column("value", Double, nullable=False),
    Column("numerator", Double),
    Column("denominator", Double),
    Column("provisional", Boolean, nullable=False, server_default=false()),
    Column("note", Text, nullable=False, server_default=""),
    prefixes=["TEMPORARY"],
)
moved = Table(
    "moved",
    _metadata,
    Column("before", Integer, primary_key=True, autoincrement=False),
    Column("after", Integer, nullable=False),
    prefixes=["TEMPORARY"],
)


def create_staging(connection: Connection) -> None:
    """Create the temporary tables; they go with the connection."""
    _metadata.create_all(connection, checkfirst=False)


def append(
    connection: Connection, rows: CheckedRows, first_id: int, series_ids: Sequence[int], period_ids: Sequence[int]
) -> None:
    """Put rows on the stage, numbered from `first_id` on; the ids are those of the numbers that the rows carry."""
    columns: dict[str, Any] = {
        "id": range(first_id, first_id + len(rows)),
        "line": rows.lines,
        "series_id": [series_ids[number] for number in rows.series],
        "period_id": [period_ids[number] for number in rows.periods],
        "value": rows.values,
        "numerator": rows.numerators,
        "denominator": rows.denominators,
        "provisional": rows.provisional,
        "note": rows.notes,
    }
    # What a column of nothing holds is the table's default; leaving it out halves the time.
    given = {name: column for name, column in columns.items() if column}
    constant = {"file": rows.file}
    if rows.provisional and all(rows.provisional):
        del given["provisional"]
        constant["provisional"] = 1
    _bulk_insert(connection, incoming, given, constant)


def _bulk_insert(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]], constant: Mapping[str, int]
) -> None:
    """Insert rows, given as columns, by the driver itself, the quickest way that each database has."""
    driver: Any = connection.connection.dbapi_connection
    names = ", ".join((*columns, *constant))
    try:
        if connection.dialect.name == "postgresql":
            count = len(next(iter(columns.values())))
            rows = zip(*columns.values(), *(repeat(value, count) for value in constant.values()), strict=True)
            with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join(["?"] * len(columns) + [str(value) for value in constant.values()])
            statement = f"INSERT INTO {table.name} ({names}) VALUES ({places})"  # noqa: S608 - our own names
            driver.executemany(statement, zip(*columns.values(), strict=True))
    except driver_errors(connection) as error:
        raise unreachable(connection.engine, error) from error


def has_repeats(connection: Connection) -> bool:
    """Whether any subject has more than one row; afterwards the rows of a subject are quickly found."""
    try:
        with connection.begin_nested():
            connection.execute(text("CREATE UNIQUE INDEX incoming_subject ON incoming (series_id, period_id)"))
    except IntegrityError:
        connection.execute(text("CREATE INDEX incoming_subject ON incoming (series_id, period_id)"))
        return True
    return False


def disagreements(connection: Connection) -> Iterator[tuple[int, int, Said, Said]]:
    """Series and period, the first row about them and a later one that contradicts it, in the order of reading."""
    found = connection.execute(_repeated(agreeing=False).order_by(_later.c.id))
    for row in found:
        series, period, *said = row
        half = len(said) // 2
        yield series, period, Said(*said[:half]), Said(*said[half:])


def drop_repeats(connection: Connection) -> None:
    """Take every subject once: of rows that agree only the first stays."""
    again = select(_repeated(agreeing=True).with_only_columns(_later.c.id).subquery().c.id)
    connection.execute(delete(incoming).where(incoming.c.id.in_(again)))


_first = (
    select(incoming.c.series_id, incoming.c.period_id, func.min(incoming.c.id).label("id"))
    .group_by(incoming.c.series_id, incoming.c.period_id)
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
        select(_later.c.series_id, _later.c.period_id, *both)
        .join_from(_first, _earlier, _earlier.c.id == _first.c.id)
        .join(
            _later,
            (_later.c.series_id == _first.c.series_id)
            & (_later.c.period_id == _first.c.period_id)
            & (_later.c.id > _first.c.id),
        )
        .where(~differs if agreeing else differs)
    )


def different(one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether two columns differ; nothing is the same as nothing."""
    return one.is_distinct_from(other)


def move(connection: Connection, column: str, ids: Mapping[int, int]) -> None:
    """Give subjects other ids than those they were staged with, all at once (`column` is series_id or period_id)."""
    connection.execute(text("DROP INDEX incoming_subject"))  # two that change places would clash in passing
    connection.execute(delete(moved))
    _bulk_insert(connection, moved, {"before": list(ids), "after": list(ids.values())}, {})
    staged = incoming.c[column]
    connection.execute(update(incoming).values({column: moved.c.after}).where(staged == moved.c.before))
    connection.execute(text("CREATE UNIQUE INDEX incoming_subject ON incoming (series_id, period_id)"))


def analyse(connection: Connection) -> None:
    """Tell PostgreSQL how much is on the stage; SQLite has no use for it."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE incoming"))
