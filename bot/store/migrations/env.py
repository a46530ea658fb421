"""What Alembic runs: it is handed an open connection, inside a transaction that its caller commits."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.store import tables  # noqa: F401 - makes every table known to Base.metadata
from bot.store.tables.base import Base, UtcTime


def written(kind: str, item: Any, _autogenerate: AutogenContext) -> str | Literal[False]:
    """How a column's type is written in a new migration: migrations do not depend on classes that may change."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
    render_item=written,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
