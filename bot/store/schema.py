"""Bringing the database's tables up to what this Reeve needs."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from bot.store.engine import StoreUnreachable, reading

NEWEST = "0010"  # the newest migration; a test holds it against the folder
MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x5EEE_0001  # PostgreSQL's advisory lock while tables are changed


class StoreTooNew(StoreUnreachable):
    """The database was brought up to date by a newer Reeve, and is left alone by this one."""


def migrate(engine: Engine) -> None:
    """Create or change the tables as needed, all or nothing.

    Any number of processes may start at once: one does the work and the others wait for it. Raises StoreTooNew for a
    database of a newer Reeve, StoreUnreachable when there is no reaching it.
    """
    with reading(engine) as connection:
        if _version(connection) == NEWEST:
            return
    with engine.begin() as connection:  # on SQLite this takes the write lock
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        version = _version(connection)
        if version != NEWEST:
            _upgrade(connection, version)


def is_migrated(engine: Engine) -> bool:
    """Whether the tables are those that this Reeve needs; changes nothing. Raises StoreUnreachable."""
    return version_of(engine) == NEWEST


def version_of(engine: Engine) -> str | None:
    """The newest migration that the database has had, None where it has no tables yet. Raises StoreUnreachable."""
    with reading(engine) as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def _upgrade(connection: Connection, version: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if version is not None and version not in known:
        raise StoreTooNew(
            f"the database is at version {version}, which this Reeve does not know (it knows up to {NEWEST}); "
            "it was last used by a newer Reeve: run that one, or name another database"
        )
    command.upgrade(config, "head")
