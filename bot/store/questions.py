"""What the store remembers of questions: the last of each thread, and those that were not understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Engine, bindparam, select

from bot.store.engine import reading
from bot.store.insert_or_meet import insert_or_meet
from bot.store.tables.questions import StoredThreadQuestion, StoredUnansweredQuestion


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that was not understood, with the word it stumbled over."""

    text: str
    reason: str
    word: str
    first_day: date
    last_day: date
    times: int


class ThreadStore:
    """The last question of each thread of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # Put together once: both are asked for with every line of a thread.
        self._last = select(StoredThreadQuestion.question).where(StoredThreadQuestion.thread == bindparam("of_thread"))
        insert = insert_or_meet(engine)(StoredThreadQuestion)
        changed = {"question": insert.excluded.question, "day": insert.excluded.day}
        self._keep = insert.on_conflict_do_update(index_elements=["thread"], set_=changed)

    def last(self, thread: str) -> Mapping[str, Any] | None:
        """What was last kept under a thread, or None."""
        with reading(self._engine) as connection:
            return connection.execute(self._last, {"of_thread": thread}).scalar_one_or_none()

    def keep(self, thread: str, question: Mapping[str, Any], day: date) -> None:
        """Keep the question that a follow-up starts from, in the place of the one before."""
        with self._engine.begin() as connection:
            connection.execute(self._keep, {"thread": thread, "question": dict(question), "day": day})


class UnansweredStore:
    """The questions that were not understood, of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        insert = insert_or_meet(engine)(StoredUnansweredQuestion)
        changed = {
            "reason": insert.excluded.reason,
            "word": insert.excluded.word,
            "last_day": insert.excluded.last_day,
            "times": StoredUnansweredQuestion.times + 1,
        }
        self._keep = insert.on_conflict_do_update(index_elements=["text"], set_=changed)

    def keep(self, text: str, reason: str, word: str, day: date) -> None:
        """Keep a question, or count it once more."""
        row = {"text": text, "reason": reason, "word": word, "first_day": day, "last_day": day, "times": 1}
        with self._engine.begin() as connection:
            connection.execute(self._keep, row)

    def all(self) -> Sequence[Unanswered]:
        """Every one, those asked most often first."""
        one = StoredUnansweredQuestion
        wanted = select(one.text, one.reason, one.word, one.first_day, one.last_day, one.times)
        with reading(self._engine) as connection:
            rows = connection.execute(wanted.order_by(one.times.desc(), one.last_day.desc(), one.id)).all()
        return tuple(Unanswered(*row) for row in rows)
