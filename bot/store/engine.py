"""The way to the database: SQLite or PostgreSQL, the same promises on both."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

BUSY_TIMEOUT_MS = 30_000
PAGE_CACHE_KIB = 32_000
CONNECT_TIMEOUT_SECONDS = 10
OWNER_ONLY = 0o600
KINDS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+pysqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_READ_ONLY = "reeve_read_only"
# How the drivers say that a table or a column is missing, or there already. PostgreSQL's codes: its Appendix A.
_MISFITS_OF_SQLITE = ("no such table", "no such column", "has no column named", "already exists", "duplicate column")
_MISFITS_OF_POSTGRESQL = frozenset({"42P01", "42703", "42P07", "42701", "3F000"})
_REFUSALS_OF_POSTGRESQL = frozenset({"42501", "25006", "53100", "53200", "53300"})
"""No right to it, read only, a full disk, no memory, no connection left."""


class StoreUnreachable(Exception):  # noqa: N818 - named for what happened
    """The database cannot be used: not there, not answering, locked for too long, or of other tables than ours.

    The message names the place and never a password.
    """


class StoreMisfit(StoreUnreachable):
    """The database answers, and its tables are not those that this Reeve needs: what was found, and what to do."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(f"{found}; {remedy}")
        self.found = found
        self.remedy = remedy


def open_engine(url: str) -> Engine:
    """An engine for `sqlite:///file` or `postgresql://...` (psycopg 3). Nothing is connected to yet.

    A transaction takes SQLite's write lock as it begins, so that none fails halfway because another wrote; use
    `reading` for one that only reads. Raises StoreUnreachable for a URL that is none of these, and so does every later
    use of the engine when the database does not answer.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        engine = create_engine(address, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000}, hide_parameters=True)
        event.listen(engine, "do_connect", _make_sqlite_private)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        waiting = {} if "connect_timeout" in address.query else {"connect_timeout": CONNECT_TIMEOUT_SECONDS}
        engine = create_engine(address, connect_args=waiting, pool_pre_ping=True, hide_parameters=True)
    event.listen(engine, "handle_error", _say_unreachable)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the store throughout and never waits for a writer."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection = connection.execution_options(**{_READ_ONLY: True})
        else:
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


@contextmanager
def scratch(engine: Engine) -> Iterator[Connection]:
    """A connection for temporary tables: none of its transactions locks the store until `for_writing` is called on it.

    The connection is closed for good afterwards, and its temporary tables with it.
    """
    with engine.connect() as connection:
        connection.detach()
        yield connection.execution_options(**{_READ_ONLY: True})


def for_writing(connection: Connection) -> Connection:
    """The same scratch connection; its next transaction may write to the store."""
    return connection.execution_options(**{_READ_ONLY: False})


def place_of(url: URL) -> str:
    """Where a database is, for messages: without user, password or options."""
    if url.get_backend_name() == "sqlite":
        return f"the SQLite database {url.database}"
    host = f"{url.host or 'this machine'}{'' if url.port is None else f':{url.port}'}"
    return f"the PostgreSQL database {url.database} on {host}"


def file_of(url: str) -> Path | None:
    """The file of an SQLite database, None where there is none. Raises StoreUnreachable for what is no address."""
    address = _address(url)
    return Path(str(address.database)) if address.get_backend_name() == "sqlite" else None


def _address(url: str) -> URL:
    right = "a database is written sqlite:///reeve.sqlite or postgresql://user:password@host/name"
    try:
        address = make_url(url)
        kind = KINDS.get(address.drivername)
        if kind is None:
            raise StoreUnreachable(f"databases of the kind {address.drivername!r} are not known; {right}")
        if kind.startswith("sqlite") and address.database in (None, "", ":memory:"):
            raise StoreUnreachable(f"a database in memory would be forgotten at once; {right}")
        return address.set(drivername=kind)
    except (ArgumentError, NoSuchModuleError, ValueError):
        # The text itself is not shown: there may be a password anywhere in it.
        raise StoreUnreachable(f"the address of the database cannot be read; {right}") from None


def _make_sqlite_private(_dialect: object, _record: object, arguments: Sequence[object], _named: object) -> None:
    """Make the file before SQLite does, for its owner alone; -wal and -shm take its rights. One that is there stays."""
    file = str(arguments[0])
    if file.startswith("file:"):
        return  # an address in SQLite's own writing, which is no path
    with suppress(OSError):  # one that is there already, or that SQLite will say more of
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, never by the driver's guess
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",  # first, since changing the journal needs a lock
        "journal_mode=WAL",
        "foreign_keys=ON",
        f"cache_size=-{PAGE_CACHE_KIB}",
        f"temp.cache_size=-{PAGE_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    only_reads = connection.get_execution_options().get(_READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def _say_unreachable(context: ExceptionContext) -> None:
    """Turn every failure of the surroundings, as against one of our statements, into StoreUnreachable."""
    error: Any = context.original_exception
    if context.engine is None or context.is_pre_ping:
        return
    if _is_of_the_tables(error):
        place = place_of(context.engine.url)
        raise StoreMisfit(f"{_first_line(error)} in {place}", "reeve doctor says what to do") from None
    if _is_of_the_surroundings(context, error):
        raise unreachable(context.engine, error) from None


def _is_of_the_tables(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return any(words in str(error) for words in _MISFITS_OF_SQLITE)
    return getattr(error, "sqlstate", None) in _MISFITS_OF_POSTGRESQL


def _first_line(error: BaseException) -> str:
    """What is missing; what follows it in PostgreSQL's words is our statement."""
    return str(error).partition("\n")[0].strip()


def driver_errors(connection: Connection) -> type[Exception]:
    """What the database's driver raises, for the few places that use the driver itself."""
    errors: type[Exception] = connection.dialect.loaded_dbapi.Error
    return errors


def unreachable(engine: Engine, error: BaseException) -> StoreUnreachable:
    """The driver's error in words that name the place and hold no password."""
    url = engine.url
    words = " ".join(str(error).split())
    for secret in (url.password, *(text for text in (url.query.get("password"),) if isinstance(text, str))):
        words = words.replace(str(secret), "***") if secret else words
    hint = ""
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).parent.is_dir():
        hint = f"; there is no folder {Path(str(url.database)).parent}"
    return StoreUnreachable(f"{place_of(url)} cannot be used: {words}{hint}")


def _is_of_the_surroundings(context: ExceptionContext, error: BaseException) -> bool:
    if context.is_disconnect or context.connection is None:
        return isinstance(context.sqlalchemy_exception, DBAPIError)
    if isinstance(error, sqlite3.Error):
        # Locked for too long, a full disk, a file that is read-only, or none of SQLite's at all.
        faults = (
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_FULL,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_NOTADB,
            sqlite3.SQLITE_CORRUPT,
        )
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in faults
    return getattr(error, "sqlstate", None) in _REFUSALS_OF_POSTGRESQL
