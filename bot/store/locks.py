"""One at a time a database: a lock that is let go when its holder ends, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout
from sqlalchemy import Engine, text

from bot.store.engine import StoreUnreachable

_POSTGRES_KEYS = {"deliver": 0x5EEE_0002, "schedule": 0x5EEE_0003}


class Busy(StoreUnreachable):
    """Another process holds the lock, and has not let it go in time."""


@contextmanager
def alone(engine: Engine, what: str, patience: float) -> Iterator[None]:
    """Hold the lock `what` of this database; raises Busy when another process has held it for `patience` seconds.

    On SQLite it is a lock on a file beside the database, on PostgreSQL an advisory lock of a session of its own.
    """
    if engine.dialect.name == "sqlite":
        try:
            with FileLock(f"{engine.url.database}.{what}.lock", timeout=patience):
                yield
        except Timeout:
            raise _busy(what) from None
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(
            text("SELECT set_config('lock_timeout', :limit, false)"), {"limit": f"{int(patience * 1000)}ms"}
        )
        try:
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _POSTGRES_KEYS[what]})
        except Exception as fault:
            if "lock timeout" in str(fault):
                raise _busy(what) from None
            raise
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _POSTGRES_KEYS[what]})


def _busy(what: str) -> Busy:
    return Busy(f"another process is at work on this database ({what}); try again when it has ended")
