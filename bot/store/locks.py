"""One at a time a database: a lock that is let go when its holder ends, however it ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from bot.store.engine import OWNER_ONLY, StoreUnreachable

LONGEST_NAME, MOST_OF_A_NAME = 500, 300
_AHEAD = "ahead "
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
        lock = FileLock(f"{engine.url.database}.{what}.lock", timeout=patience, mode=OWNER_ONLY)
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


def clock_ahead(database: Path, *, also_ended: bool = False) -> timedelta | None:
    """How far the clock of the process that keeps a database to itself is ahead of the present; None where none does.

    With `also_ended` that of the last one, which has ended since.
    """
    with suppress(OSError), _lock_file(database).open("rb") as file:
        if not also_ended and not _is_held(file.fileno()):
            return None
        said = file.read(LONGEST_NAME).decode(errors="replace").splitlines()
        noted = next((line.removeprefix(_AHEAD) for line in said if line.startswith(_AHEAD)), "")
        with suppress(ValueError, OverflowError):
            return timedelta(seconds=float(noted))
    return None


def _is_held(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False


def _lock_file(database: Path) -> Path:
    return database.with_name(f"{database.name}.run.lock")


def _first_line(said: bytes) -> str:
    return said.decode(errors="replace").partition("\n")[0]


class SoleUse:
    """A database file that one process keeps to itself until it stops; whoever comes second is told who was first.

    Raises Busy where another process has it, StoreUnreachable where its folder cannot be written. A process that ends,
    however it ends, has let it go.
    """

    def __init__(self, database: Path, who: str) -> None:
        path = _lock_file(database)
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        except OSError as fault:
            raise StoreUnreachable(f"{path} cannot be written: {fault.strerror}") from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            first = _first_line(os.read(self._file, LONGEST_NAME)) or "another process"
            os.close(self._file)
            raise Busy(f"{database} is in use by {first}: stop that one, or name another folder with --home") from None
        self._who, self._ahead = who, ""
        self._write()

    def name(self, who: str) -> None:
        """Say who has it, for whoever comes second."""
        self._who = who
        self._write()

    def note_ahead(self, ahead: timedelta) -> None:
        """Say how far the clock of who has it is ahead of the present, for commands on the same database."""
        self._ahead = f"{_AHEAD}{ahead.total_seconds()}"
        self._write()

    def _write(self) -> None:
        if self._file < 0:
            return
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{self._who[:MOST_OF_A_NAME]}\n{self._ahead}\n".encode(), 0)

    def stop(self) -> None:
        """Let it go. Stopping twice does no harm."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
