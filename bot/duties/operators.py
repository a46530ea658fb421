"""What Reeve says about itself, in the operators' channel: once a day for the same words."""

import hashlib
from datetime import datetime

from bot.duties.content import Content
from bot.duties.inbox import TakenFile
from bot.duties.load import Counts
from bot.duties.outbox import Message
from bot.duties.words import Templates
from bot.figures.periods import day_in_words
from bot.watching.rules import Severity

OPERATORS = "operators"


def note(templates: Templates, now: datetime, head: str, words: str) -> Message:
    """A word to the operators. Its id follows from the day and the words: the outbox takes the same id once."""
    day = now.date()
    values = {"head": head, "words": words.splitlines(), "as_at": day_in_words(day)}
    parts = templates.render("operators", "note", values)
    content = Content(
        text=parts["text"],
        header=parts["header"],
        paragraphs=tuple(line for line in parts["why"].splitlines() if line.strip()),
        context=parts["context"],
    )
    name = hashlib.sha256("\x1f".join([day.isoformat(), head, words]).encode()).hexdigest()[:32]
    return Message(id=name, channel=OPERATORS, content=content, severity=Severity.HIGH, created_at=now)


def inbox_words(file: TakenFile) -> tuple[str, str]:
    """What the operators are told of a file that was dropped into the inbox: a head and words."""
    if file.refusal is not None:
        return f"{file.name} was refused; nothing of it is stored", file.refusal.in_words
    counts = file.counts or Counts()
    words = f"{counts.new:,} new, {counts.revised:,} revised, {counts.unchanged:,} unchanged."
    return f"{file.name} was imported", words
