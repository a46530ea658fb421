"""The tables: made once however many start, the same as the models say, never taken back."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, column, insert, inspect, literal, table, text

from bot.duties.audit import AuditWanted
from bot.duties.follows import Follow
from bot.figures.series import SeriesKey
from bot.store import StoreTooNew, migrate, open_engine, tables
from bot.store.audit import StoredAudit
from bot.store.follows import FollowStore
from bot.store.schema import MIGRATIONS, NEWEST
from bot.store.tables.base import Base, UtcTime

assert tables
SINCE = datetime(2026, 4, 20, 9, tzinfo=UTC)


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


def test_what_was_followed_before_the_ends_of_follows_were_kept_is_followed_still(engine: Engine) -> None:
    Base.metadata.drop_all(engine)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
        brought_to("0010", connection)
        old = table("follow", *(column(name) for name in ("person", "measure", "area", "group", "since")))
        for person in ("U1", "U2"):
            since = literal(SINCE, UtcTime())
            row = {"person": person, "measure": "burglary", "area": "coventry", "group": "", "since": since}
            connection.execute(insert(old).values(row))
    migrate(engine)
    book, burglary = FollowStore(engine), SeriesKey("burglary", "coventry")
    (followed,) = book.of("U1")
    assert followed == Follow("U1", burglary, SINCE)
    assert [one.person for one in book.all()] == ["U1", "U2"]
    assert not book.add(followed)
    assert book.end("U1", burglary, followed.since)
    assert book.add(followed)
    assert [one.what for one in StoredAudit(engine).audited(AuditWanted(kinds=("follow",), who="U1"))] == [
        "followed",
        "followed",
        "unfollowed",
    ]


def brought_to(version: str, connection: Connection) -> None:
    """Make the tables of an older Reeve."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, version)


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
