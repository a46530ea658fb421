"""A reader says that a figure is wrong: who is told, and what; and that they said so is written down."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.chasing.register import Lead
from bot.duties.access import Person
from bot.duties.answer import Answer, Asked
from bot.duties.answer_json import plain_words
from bot.duties.answer_world import World
from bot.duties.asker import denied_measures
from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.duties.words import Mention
from bot.watching.rules import Severity

OPERATORS = "operators"
DIRECT = "@"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Who says that an answer's figure is wrong, in which words, when; `link` leads to where it was given."""

    id: str
    by: Person
    words: str
    at: datetime
    link: str = ""


@dataclass(frozen=True, slots=True)
class KeptDoubt:
    """A doubt as it is written down: what the figure is of, by the catalogue's keys, and what was answered.

    `told` is who is told, as people read it, and `message` what tells them; both are empty where there is nobody.
    """

    doubt: Doubt
    subject: str
    figure: str
    told: str
    message: Message | None


class DoubtBook(Protocol):
    """Where it is kept who said that a figure is wrong."""

    def keep(self, kept: KeptDoubt) -> None:
        """Keep a doubt and queue its message, in one transaction; one that was kept before stays as it was."""
        ...


def kept_of(world: World, found: Answer, doubt: Doubt) -> KeptDoubt:
    """A doubt as it is written down, with the message that whoever is told gets."""
    message, lead = message_of(world, found, doubt), owner_told(world, found)
    told = lead.title if lead is not None else OPERATORS
    question = found.question
    keys = (question.measures, question.areas) if question is not None else ((), ())
    subject = " in ".join(", ".join(names) for names in keys if names)
    figure = plain_words(found.text)
    return KeptDoubt(doubt, subject or "an answer", figure, told if message is not None else "", message)


def owner_told(world: World, found: Answer) -> Lead | None:
    """The lead who is told: who answers for the measure, else the deputy, else who stands above."""
    return next((lead for lead in _leads(world, found) if lead.slack), None)


def message_of(world: World, found: Answer, doubt: Doubt) -> Message | None:
    """The message to the figure's owner, else to the operators; None where there is neither.

    Where whoever is told may not see the figure, neither it nor the reader's words are in it. The id follows from the
    doubt's: the same one is queued once.
    """
    lead = owner_told(world, found)
    if lead is None and OPERATORS not in world.catalogue.channels:
        return None
    as_of = doubt.at.date()
    asked = Asked(question="", as_of=as_of, place=OPERATORS)
    if lead is not None:
        asked = Asked(question="", as_of=as_of, person=lead.slack)
    withheld = bool(_measures_of(found) & denied_measures(asked, world.catalogue))
    values = {
        "who": doubt.by.name,
        "words": doubt.words,
        "text": Mention(found.text),
        "context": Mention(found.context),
        "link": Mention(f"<{doubt.link}>") if doubt.link.startswith("https://") else doubt.link,
        "withheld": withheld,
        "told_whom": "",
    }
    parts = world.templates.render("answer", "wrong", values)
    content = Content(
        text=parts["text"],
        header=parts["header"],
        paragraphs=tuple(parts[name] for name in ("says", "figure", "where") if parts[name]),
        context=parts["context"],
    )
    return Message(
        id=hashlib.sha256(f"doubt {doubt.id}".encode()).hexdigest()[:32],
        channel=OPERATORS if lead is None else DIRECT + str(lead.slack),
        content=content,
        severity=Severity.HIGH,
        created_at=doubt.at,
    )


def line_of(world: World, found: Answer, doubt: Doubt, *, told: bool) -> tuple[str, str]:
    """The line in the thread of the answer, and the words to the reader alone."""
    lead = owner_told(world, found)
    whom = lead.title if lead is not None else "The people who run Reeve"
    values = {"who": doubt.by.name, "words": doubt.words, "told_whom": whom if told else ""}
    rest = {"text": "", "context": "", "link": "", "withheld": False}
    parts = world.templates.render("answer", "wrong", {**rest, **values})
    return parts["line"], parts["whisper"]


def _measures_of(found: Answer) -> set[str]:
    """Every measure that an answer tells of: those that were asked about, those listed, and the bases of rates."""
    asked = found.question.measures if found.question is not None else ()
    told = (one.get(name) for one in found.answers for name in ("measure", "of"))
    return {*asked, *(str(one) for one in told if one)}


def _leads(world: World, found: Answer) -> Iterator[Lead]:
    leads = world.catalogue.register.leads
    owner = leads.get(found.owner or "")
    if owner is None:
        return
    yield owner
    for key in (owner.deputy, owner.escalates_to):
        if key is not None and key in leads:
            yield leads[key]
