"""Questions: the last of each thread, and those that were not understood."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, Date
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredThreadQuestion(Base):
    """The question that a follow-up in a thread starts from."""

    __tablename__ = "thread_question"

    thread: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[dict[str, Any]] = mapped_column(JSON)
    day: Mapped[date] = mapped_column(Date)


class StoredUnansweredQuestion(Base):
    """A question that was not understood, without names of persons, and how often it was asked."""

    __tablename__ = "unanswered_question"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(unique=True)
    reason: Mapped[str]
    word: Mapped[str]
    first_day: Mapped[date] = mapped_column(Date)
    last_day: Mapped[date] = mapped_column(Date)
    times: Mapped[int]
