"""What people follow, and what they asked last, so that they can ask it again."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredFollow(Base):
    """A person, by the platform's id, follows a series, or followed it `until` a moment; no row is removed.

    Following again is a new row; at any moment a person follows a series once.
    """

    __tablename__ = "follow"
    __table_args__ = (
        Index(
            "ix_follow_now",
            "person",
            "measure",
            "area",
            "group",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str]
    measure: Mapped[str] = mapped_column(index=True)
    area: Mapped[str]
    group: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class StoredRecentQuestion(Base):
    """A question that a person asked and that was answered; only the last few of each person are kept."""

    __tablename__ = "recent_question"
    __table_args__ = (UniqueConstraint("person", "question"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str]
    question: Mapped[str]
    at: Mapped[datetime]
