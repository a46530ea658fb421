"""A question desk with one answer, for tests of what carries it there and back."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.duties.answer import World
from bot.slack.question_desk import QuestionDesk, Said


def _no_world() -> World:
    raise AssertionError("a fixed answer needs no world")


@dataclass(frozen=True, slots=True)
class FixedAnswers(QuestionDesk):
    """Says the same to everybody."""

    words: str = "An answer"

    def answer(self, question: str, user: str, channel: str | None, thread: str | None) -> Said:
        return Said(self.words, [])


def fixed_answers(words: str) -> FixedAnswers:
    return FixedAnswers(_no_world, lambda: datetime(2026, 4, 20, tzinfo=UTC).date(), words)
