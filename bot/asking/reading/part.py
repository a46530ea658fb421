"""A part of a text that asks several things."""

from dataclasses import dataclass

from bot.asking.question import Question, Read


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text, and how it was read."""

    text: str
    read: Read

    @property
    def question(self) -> Question | None:
        """The question of it, where it was understood."""
        return self.read.outcome if isinstance(self.read.outcome, Question) else None
