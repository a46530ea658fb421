"""The insert that can meet a row that is there already: each database has its own."""

from typing import Any

from sqlalchemy import Engine


def insert_or_meet(engine: Engine) -> Any:
    """The insert of the engine's database, with `on_conflict_do_nothing` and `on_conflict_do_update`.

    Only that database's is read in: another's, with all the drivers that there are for it, would slow every start.
    """
    if engine.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert
    from sqlalchemy.dialects import sqlite

    return sqlite.insert
