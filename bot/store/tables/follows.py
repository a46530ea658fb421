"""What people follow, and what they asked last, so that they can ask it again."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredFollow(Base):
    """A person, by the platform's id, follows a series."""

    __tablename__ = "follow"
    __table_args__ = (UniqueConstraint("person", "measure", "area", "group"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str]
    measure: Mapped[str] = mapped_column(index=True)
    area: Mapped[str]
    group: Mapped[str]
    since: Mapped[datetime]


class StoredRecentQuestion(Base):
    """A question that a person asked and that was answered; only the last few of each person are kept."""

    __tablename__ = "recent_question"
    __table_args__ = (UniqueConstraint("person", "question"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str]
    question: Mapped[str]
    at: Mapped[datetime]
