"""Bringing the database's tables up to what this Reeve needs."""

from pathlib import Path

from sqlalchemy import Connection, Engine, text

from bot.store import tables
from bot.store.engine import StoreMisfit, place_of, reading
from bot.store.fit import StoreTooNew, check_is_ours, check_is_whole, held_in, not_of_their_version
from bot.store.tables.base import Base

__all__ = ["MIGRATIONS", "NEWEST", "StoreTooNew", "check_fit", "is_migrated", "migrate", "version_of"]

NEWEST = "0011"  # the newest migration; a test holds it against the folder
MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x5EEE_0001  # PostgreSQL's advisory lock while tables are changed
assert tables  # noqa: S101 - importing them is what makes them known to Base.metadata


def migrate(engine: Engine) -> None:
    """Create or change the tables as needed, all or nothing.

    Any number of processes may start at once: one does the work and the others wait for it. Raises StoreTooNew for a
    database of a newer Reeve, StoreMisfit for one that is not Reeve's or that lacks what its version has, and
    StoreUnreachable when there is no reaching it.
    """
    with reading(engine) as connection:
        if check_fit(connection):
            return
    with engine.begin() as connection:  # on SQLite this takes the write lock
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if not check_fit(connection):
            _upgrade_ours(connection)
            check_fit(connection)


def check_fit(connection: Connection) -> bool:
    """Whether the tables are up to date; False where `migrate` has work to do. Raises StoreMisfit for any others."""
    held = held_in(connection)
    if held.versions == (NEWEST,):
        check_is_whole(held, Base.metadata)
        return True
    check_is_ours(held, _known(), NEWEST)
    return False


def is_migrated(engine: Engine) -> bool:
    """Whether the tables are those that this Reeve needs; changes nothing. Raises StoreUnreachable."""
    with reading(engine) as connection:
        return check_fit(connection)


def version_of(engine: Engine) -> str | None:
    """The newest migration that the database has had, None where it has no tables yet. Raises StoreUnreachable."""
    with reading(engine) as connection:
        return held_in(connection).version


def _known() -> frozenset[str]:
    """The versions that this Reeve can bring up to date."""
    files = (MIGRATIONS / "versions").glob("v[0-9]*.py")
    return frozenset(file.name[1:].partition("_")[0] for file in files)


def _upgrade_ours(connection: Connection) -> None:
    """Upgrade; say of which version the tables are not, where a step finds others than the step before leaves."""
    version = held_in(connection).version
    try:
        _upgrade(connection)
    except StoreMisfit as misfit:
        raise not_of_their_version(place_of(connection.engine.url), version, misfit) from None


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
