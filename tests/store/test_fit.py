"""A database that does not fit: what was found is said, and what would be right, on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, text

from bot.cli.app import reeve
from bot.store import StoreMisfit, StoreTooNew, migrate, open_engine
from bot.store.condition import DatabaseCondition
from bot.store.schema import NEWEST, is_migrated
from tests.end_to_end.small_home import write_home
from tests.store.mail import QUEUED

MISFITS = {
    "of a newer Reeve": (
        ["UPDATE alembic_version SET version_num = '0999'"],
        "is at version 0999, which this Reeve does not know .* run that one, or name another database",
    ),
    "of another program's migrations": (
        ["UPDATE alembic_version SET version_num = 'a1b2c3d4e5f6'"],
        "is not Reeve's: it is at version a1b2c3d4e5f6 of another program; give Reeve a database of its own",
    ),
    "of two versions": (
        ["INSERT INTO alembic_version VALUES ('0001')"],
        f"names several versions at once .0001, {NEWEST}., and one is right; put the last backup back",
    ),
    "of no version": (
        ["DELETE FROM alembic_version"],
        r"holds tables and no version of Reeve's .*alembic_version, alert, .* and \d+ more",
    ),
    "with a version table of another shape": (
        ["DROP TABLE alembic_version", "CREATE TABLE alembic_version (revision TEXT)"],
        "holds tables and no version of Reeve's",
    ),
    "without a table": (["DROP TABLE known_cause"], f"is at version {NEWEST} and lacks the table known_cause; "),
    "without a column": (
        ["ALTER TABLE unanswered_question RENAME COLUMN text TO words"],
        "lacks the column unanswered_question.text; something else has changed it",
    ),
    "older, with tables that are not": (
        ["UPDATE alembic_version SET version_num = '0010'"],
        "cannot be brought up to date from version 0010: .*figure_doubt.* already exists .*; something else",
    ),
    "older, without a table": (
        ["UPDATE alembic_version SET version_num = '0008'", "DROP TABLE known_cause"],
        "cannot be brought up to date from version 0008: .*pause.* already exists .*; something else has changed it",
    ),
}


SPOILT = [("sqlite", name) for name in MISFITS] + [
    # PostgreSQL is asked in other words, and says other ones.
    ("postgresql", "of no version"),
    ("postgresql", "without a column"),
    ("postgresql", "older, with tables that are not"),
]


@pytest.fixture
def database(database_url: str) -> Iterator[Engine]:
    """A store with its tables, that is to be spoilt; PostgreSQL's are made anew afterwards."""
    engine = open_engine(database_url)
    yield engine
    if engine.dialect.name == "postgresql":
        _empty(engine)
        migrate(engine)
    engine.dispose()


def _empty(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))


def spoilt(engine: Engine, name: str) -> str:
    """Make the database one of these; what is said of it."""
    statements, words = MISFITS[name]
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    return words


@pytest.mark.parametrize(("database_url", "name"), SPOILT, indirect=["database_url"])
def test_a_database_that_does_not_fit_is_refused_with_what_was_found(database: Engine, name: str) -> None:
    words = spoilt(database, name)
    with pytest.raises(StoreMisfit, match=words) as refused:
        migrate(database)
    assert str(database.url.database) in str(refused.value), "which one it is"
    assert isinstance(refused.value, StoreTooNew) == ("newer" in name)


def test_a_database_of_other_tables_is_left_as_it_was(database_url: str, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/others.sqlite" if database_url.startswith("sqlite") else database_url)
    try:
        if engine.dialect.name == "postgresql":
            _empty(engine)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE personnel (name TEXT)"))
        with pytest.raises(StoreMisfit, match=r"is not Reeve's: it holds tables .*\(personnel\)"):
            migrate(engine)
        with engine.begin() as connection:
            connection.execute(text("DROP TABLE personnel"))
        migrate(engine)
        assert is_migrated(engine)
    finally:
        engine.dispose()


def test_a_table_that_goes_while_reeve_runs_is_said_and_not_taken_for_a_fault_of_reeve_s(database: Engine) -> None:
    with database.begin() as connection:
        connection.execute(text("ALTER TABLE inbound RENAME TO elsewhere"))
    with pytest.raises(StoreMisfit, match=r"inbound.* in the .* database .*; reeve doctor says what to do"):
        DatabaseCondition(database, lambda: QUEUED).read()


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("load",),
    ("migrate",),
    ("import", "data/observations/figures.csv"),
    ("chart", "burglary", "coventry"),
    ("evaluate",),
    ("briefing",),
    ("digest", "--channel", "command-team"),
    ("ask", "burglary in coventry"),
    ("watch", "--once"),
    ("deliver", "--once"),
    ("pause", "--for", "1h", "--why", "a test"),
    ("resume",),
    ("alerts",),
    ("chase", "--once", "--dry-run"),
    ("deliverables",),
    ("updates", "list"),
    ("follows",),
    ("annotations",),
    ("audit",),
    ("run", "--port", "0"),
    ("web", "--port", "0"),
    ("bot",),
    ("worker",),
)


def test_every_command_says_so_and_ends_with_3(invoke: Callable[..., tuple[int, str]]) -> None:
    for command in COMMANDS:
        code, said = invoke(*command)
        assert (command, code, "lacks the table pause; something else" in said) == (command, 3, True), said


@pytest.fixture
def invoke(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    """Runs commands on a home whose store lacks a table."""
    home = write_home(tmp_path)
    url = f"sqlite:///{home / 'spoilt.sqlite'}"
    engine = open_engine(url)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE pause"))
    engine.dispose()
    environment = {
        "SLACK_BOT_TOKEN": "xoxb-1-never-asked",
        "SLACK_APP_TOKEN": "xapp-1-never-asked",
        "SLACK_SIGNING_SECRET": "0" * 32,
        "SLACK_API_URL": "http://127.0.0.1:9/api/",
    }

    def run(*arguments: str) -> tuple[int, str]:
        ended = CliRunner().invoke(reeve, [*arguments, "--home", str(home), "--database", url], env=environment)
        return ended.exit_code, ended.output + ended.stderr + repr(ended.exception)

    return run
