"""Whether what a database holds is what this Reeve makes there: its version, its tables, their columns."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, MetaData, text

from bot.store.engine import StoreMisfit, place_of

VERSION_TABLE = "alembic_version"
MOST_NAMED = 5
_COLUMNS = {
    "sqlite": "SELECT m.name, p.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p"
    " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'",
    # The catalogue, not information_schema: that leaves out what this user may not read.
    "postgresql": "SELECT c.relname, a.attname FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid"
    " WHERE c.relnamespace = to_regnamespace(quote_ident(current_schema())) AND c.relkind IN ('r', 'p')"
    " AND a.attnum > 0 AND NOT a.attisdropped"
    # What an extension brings with it is nobody's data.
    " AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')",
}
_OWN = "give Reeve a database of its own, empty at first (--database or REEVE_DATABASE_URL)"
_BACKUP = "put the last backup back, or give Reeve an empty database and run reeve load"
_CHANGED = f"something else has changed it: {_BACKUP}"


class StoreTooNew(StoreMisfit):
    """The database was brought up to date by a newer Reeve, and is left alone by this one."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a database holds: the versions written in it, and the columns of its tables."""

    place: str
    versions: tuple[str, ...]
    columns: Mapping[str, frozenset[str]]

    @property
    def version(self) -> str | None:
        """The newest migration that it has had, None where it has had none."""
        return self.versions[0] if self.versions else None


def held_in(connection: Connection) -> Held:
    """What the database of a connection holds."""
    columns: dict[str, set[str]] = {}
    for table, column in connection.execute(text(_COLUMNS[connection.dialect.name])):
        columns.setdefault(table, set()).add(column)
    versions: tuple[str, ...] = ()
    if "version_num" in columns.get(VERSION_TABLE, ()):
        versions = tuple(connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalars())  # noqa: S608
    place = place_of(connection.engine.url)
    return Held(place, versions, {table: frozenset(names) for table, names in columns.items()})


def check_is_ours(held: Held, known: Collection[str], newest: str) -> None:
    """Refuse a database that no Reeve has made, or a newer one. Raises StoreMisfit, which says what was found."""
    if not held.versions:
        if held.columns:
            found = f"it holds tables and no version of Reeve's ({_named(held.columns)})"
            raise StoreMisfit(f"{held.place} is not Reeve's: {found}", _OWN)
        return
    if len(held.versions) > 1:
        found = f"it names several versions at once ({_named(held.versions)}), and one is right"
        raise StoreMisfit(f"{held.place} cannot be used: {found}", _BACKUP)
    version = held.versions[0]
    if version in known:
        return
    if is_newer(version, newest):
        raise StoreTooNew(
            f"{held.place} is at version {version}, which this Reeve does not know (it knows up to {newest})",
            "it was last used by a newer Reeve: run that one, or name another database",
        )
    raise StoreMisfit(f"{held.place} is not Reeve's: it is at version {version} of another program", _OWN)


def check_is_whole(held: Held, metadata: MetaData) -> None:
    """Refuse a database that lacks tables or columns that its version has. Raises StoreMisfit, which names them."""
    missing = list(_missing(held, metadata))
    if missing:
        what = f"it is at version {held.version} and lacks {_named(missing)}"
        raise StoreMisfit(f"{held.place} cannot be used: {what}", _CHANGED)


def not_of_their_version(place: str, version: str | None, misfit: StoreMisfit) -> StoreMisfit:
    """What to say of tables that could not be brought up to date, since they are not those of their version."""
    return StoreMisfit(f"{place} cannot be brought up to date from version {version}: {misfit.found}", _CHANGED)


def is_newer(version: str, newest: str) -> bool:
    """Whether a version is one of a Reeve to come: ours are four digits that rise."""
    return len(version) == len(newest) and version.isascii() and version.isdigit() and version > newest


def _missing(held: Held, metadata: MetaData) -> Iterator[str]:
    for table in metadata.sorted_tables:
        if table.name not in held.columns:
            yield f"the table {table.name}"
        else:
            there = held.columns[table.name]
            yield from (f"the column {table.name}.{one.name}" for one in table.columns if one.name not in there)


def _named(names: Collection[str]) -> str:
    """The first names in their order, and how many more there are."""
    shown, more = sorted(names)[:MOST_NAMED], len(names) - MOST_NAMED
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
