"""What the many stores of one test process share, so that each costs little: their tables, their compiled statements.

Nothing of this is in another process: what is started there makes and does all of it as it is run.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, event


def tables_made_once(upgrade: Callable[[Connection], None]) -> Callable[[Connection], None]:
    """The upgrade, but that an empty SQLite database gets what it made of the first: the same tables and rows."""
    made: list[str] = []

    def upgraded(connection: Connection) -> None:
        store = connection.connection.driver_connection
        if not isinstance(store, sqlite3.Connection) or store.execute("SELECT 1 FROM sqlite_master").fetchone():
            upgrade(connection)
        elif made:
            for statement in made:
                store.execute(statement)
        else:
            upgrade(connection)
            made.extend(one for one in store.iterdump() if one not in ("BEGIN TRANSACTION;", "COMMIT;"))

    return upgraded


class _StatementsOfAllEngines(dict[Any, Any]):
    """Statements as they were compiled, by the kind of database: every engine has a dialect of its own."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get((key[0].name, *key[1:]), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__((key[0].name, *key[1:]), compiled)


def compile_statements_once() -> None:
    """Let whatever engine is opened from now on know the statements that another has compiled."""
    statements = _StatementsOfAllEngines()

    @event.listens_for(Engine, "engine_connect")
    def _share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=statements)
