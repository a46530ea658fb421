"""What Reeve says about itself, in the operators' channel: once a day for the same words."""

import hashlib
from dataclasses import replace
from datetime import datetime

from bot.duties.content import Content
from bot.duties.faults import Fault, InputFaults
from bot.duties.inbox import TakenFile
from bot.duties.load import Counts
from bot.duties.outbox import Message
from bot.duties.words import Templates
from bot.figures.periods import day_in_words
from bot.watching.rules import Severity

OPERATORS = "operators"
MOST_FAULTS = 20
NAMING = frozenset({"measure", "area", "period", "group"})
"""Columns that say what a figure is about, and hold none."""


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
    """What the operators are told of a file that was dropped into the inbox: a head and words.

    Their channel may see less than the file holds: what stands in a cell of figures or of a note is not repeated.
    """
    if file.refusal is not None:
        return f"{file.name} was refused; nothing of it is stored", _refusal_in_words(file.refusal)
    counts = file.counts or Counts()
    words = f"{counts.new:,} new, {counts.revised:,} revised, {counts.unchanged:,} unchanged."
    return f"{file.name} was imported", words


def _refusal_in_words(refusal: InputFaults) -> str:
    shown = [_fault_in_words(fault) for fault in refusal.faults[:MOST_FAULTS]]
    number = "1 fault" if refusal.total == 1 else f"{refusal.total:,} faults"
    return "\n".join([f"{number}; all of them are beside the file, in refused/.", *shown])


def _fault_in_words(fault: Fault) -> str:
    if fault.column is None or fault.column in NAMING:
        return fault.in_words
    return replace(fault, value=None, excerpt="", message="is at fault").in_words
