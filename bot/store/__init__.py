"""What Reeve remembers: the database behind SQLAlchemy, SQLite or PostgreSQL."""

from bot.store.engine import StoreMisfit, StoreUnreachable, open_engine
from bot.store.schema import StoreTooNew, migrate

__all__ = ["StoreMisfit", "StoreTooNew", "StoreUnreachable", "migrate", "open_engine"]
