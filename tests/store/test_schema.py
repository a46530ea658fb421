"""The tables: made once however many start, the same as the models say, never taken back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from bot.store import StoreTooNew, migrate, open_engine, tables
from bot.store.schema import MIGRATIONS, NEWEST
from bot.store.tables.base import Base

assert tables


def test_the_migrations_make_what_the_models_say(engine: Engine) -> None:
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_version_is_that_of_the_last_migration() -> None:
    last = max((MIGRATIONS / "versions").glob("v*.py")).name
    assert last.startswith(f"v{NEWEST}_")


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [NEWEST]


def test_a_database_of_a_newer_reeve_is_left_alone(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreTooNew, match="at version 9999, which this Reeve does not know"):
        migrate(engine)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "9999"


STARTED = "import sys; from bot.store import migrate, open_engine; migrate(open_engine(sys.argv[1]))"


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_processes_that_start_at_once_do_not_clash(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'reeve.sqlite'}"
    if database == "postgresql":
        url = request.getfixturevalue("postgresql_url")
        engine = open_engine(url)
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        engine.dispose()
    started = [subprocess.Popen([sys.executable, "-c", STARTED, url], stderr=subprocess.PIPE) for _ in range(3)]
    assert [(one.communicate()[1], one.returncode) for one in started] == [(b"", 0)] * 3
    engine = open_engine(url)
    assert "observation" in inspect(engine).get_table_names()
    engine.dispose()
