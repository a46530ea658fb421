"""One at a time a database: a lock that is let go when its holder ends, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from bot.store.engine import StoreUnreachable

_LOCK_NOT_AVAILABLE = "55P03"
_POSTGRES_KEYS = {"deliver": 0x5EEE_0002, "schedule": 0x5EEE_0003}


class Busy(StoreUnreachable):
    """Another process holds the lock, and has not let it go in time."""


@contextmanager
def alone(engine: Engine, what: str, patience: float) -> Iterator[None]:
    """Hold the lock `what` of this database; raises Busy when another process has held it for `patience` seconds.

    On SQLite it is a lock on a file beside the database, on PostgreSQL an advisory lock of a session of its own.
    """
    if engine.dialect.name == "sqlite":
        lock = FileLock(f"{engine.url.database}.{what}.lock", timeout=patience)
        try:
            lock.acquire()
        except Timeout:
            raise _busy(what) from None
        try:
            yield
        finally:
            lock.release()
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        _take(connection, what, patience)
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _POSTGRES_KEYS[what]})


def _take(connection: Connection, what: str, patience: float) -> None:
    wait = text("SELECT set_config('lock_timeout', :limit, false)")
    connection.execute(wait, {"limit": f"{max(1, int(patience * 1000))}ms"})
    try:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _POSTGRES_KEYS[what]})
    except DBAPIError as fault:
        if getattr(fault.orig, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
            raise _busy(what) from None
        raise
    finally:
        # The connection goes back to the pool: nobody who is given it next is to wait less long than he thinks.
        connection.execute(text("RESET lock_timeout"))


def _busy(what: str) -> Busy:
    return Busy(f"another process is at work on this database ({what}); try again when it has ended")
