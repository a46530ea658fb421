"""What Reeve remembers: the database behind SQLAlchemy, SQLite or PostgreSQL."""

from bot.store.engine import StoreUnreachable, open_engine
from bot.store.schema import StoreTooNew, migrate

__all__ = ["StoreTooNew", "StoreUnreachable", "migrate", "open_engine"]
