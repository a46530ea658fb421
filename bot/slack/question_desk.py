"""The question desk: what people ask in Slack, answered as `reeve ask` answers it, with their rights in that place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.duties.answer import Answer, Asked, World, answer
from bot.duties.content import Content
from bot.slack.blocks import Block, blocks_of, text_of

MOST_CHOICES = 10


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as Slack takes it; `text` stands alone."""

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class QuestionDesk:
    """Answers questions. `world` is what is in force now, `today` the asker's day."""

    world: Callable[[], World]
    today: Callable[[], date]

    def answer(self, question: str, user: str, channel: str | None, thread: str | None) -> Said:
        """The answer to a question; `channel` is None in a direct message, `thread` keeps what is followed up."""
        asked = Asked(question=question, as_of=self.today(), person=user, place=channel, thread=thread)
        content = _content(answer(self.world(), asked))
        return Said(text_of(content), blocks_of(content, None, "", 1))


def _content(found: Answer) -> Content:
    choices = tuple(f"• {choice.question}" for choice in found.choices[:MOST_CHOICES])
    return Content(
        text="\n".join([found.text, *choices]),
        table=found.table,
        paragraphs=(found.text, *(["\n".join(choices)] if choices else [])),
        context=found.context,
    )
