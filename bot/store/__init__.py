"""What Reeve remembers: the database behind SQLAlchemy, SQLite or PostgreSQL."""
