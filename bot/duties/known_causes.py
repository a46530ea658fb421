"""Known causes: what people mark on a series from an alert. They are notes; they never re-base anything."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.duties.access import Person
from bot.duties.alert_book import Entry
from bot.duties.catalogue import Catalogue
from bot.duties.content import Content
from bot.duties.outbox import Mail, Message
from bot.duties.rewriting import may_be_told_in
from bot.duties.watching import Watching
from bot.figures.annotations import Annotation
from bot.figures.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCause:
    """A note on a series, and who marked it when, from which episode of an alert. `id` is 0 until it is kept."""

    note: Annotation
    episode: str
    by: str
    at: datetime
    id: int = 0


class KnownCauseBook(Protocol):
    """Where known causes are kept. Nothing is ever taken out: taking one back is written down beside it."""

    def standing(self) -> Sequence[KnownCause]:
        """Those that were not taken back, in the order in which they were marked."""
        ...

    def mark(self, cause: KnownCause, mail: Mail, *, settles: str | None = None) -> int:
        """Keep one with the messages that tell of it, in one transaction; the id that it has from now on.

        `settles` is the id of what a person sent; AlreadyDone where it was done before.
        """
        ...

    def take_back(self, cause: int, by: str, at: datetime) -> bool:
        """Write down that one is taken back; False where none of that id stands."""
        ...


def with_known_causes(catalogue: Catalogue, causes: Sequence[KnownCause]) -> Catalogue:
    """The catalogue with the known causes beside its own annotations; the same object where nothing is added.

    One whose measure or area the catalogue no longer has is left out.
    """
    framework = catalogue.framework
    notes = [one.note for one in causes if one.note.measure in framework.measures and one.note.area in framework.areas]
    every = tuple(dict.fromkeys((*framework.annotations, *notes)))
    if len(every) == len(framework.annotations):
        return catalogue
    return replace(catalogue, framework=replace(framework, annotations=every))


def mark_known_cause(
    world: Watching,
    book: KnownCauseBook,
    person: Person,
    entry: Entry,
    words: str,
    stretch: tuple[Period, Period],
    now: datetime,
    *,
    settles: str | None = None,
) -> None:
    """Mark the first to the last period of an alert's series, and say so in its threads.

    Raises ValueError for an alert that is about no series, AlreadyDone where what the person sent was done before.
    """
    subject, (start, end) = entry.identity.subject, stretch
    if subject.measure is None or subject.area is None:
        raise ValueError(f"{entry.episode_id} is about no series: there is nothing to mark")
    note = Annotation(
        measure=subject.measure,
        area=subject.area,
        group=subject.group,
        start=start,
        end=end,
        text=" ".join(words.split()),
    )
    cause = KnownCause(note=note, episode=entry.episode_id, by=f"{person.name} ({person.id})", at=now)
    book.mark(cause, Mail(_lines(world, person, entry, note, now)), settles=settles)


def _lines(world: Watching, person: Person, entry: Entry, note: Annotation, now: datetime) -> tuple[Message, ...]:
    framework = world.catalogue.framework
    values = {
        "who": person.name,
        "words": note.text,
        "first": note.start.in_words,
        "last": note.end.in_words if note.end and note.end != note.start else None,
        "measure": framework.measures[note.measure].name,
        "area": framework.areas[note.area].name,
    }
    words = world.templates.render("acts", "known_line", values)["text"]
    return tuple(
        Message(
            id=world.new_id(),
            channel=channel,
            content=Content(text=words),
            severity=entry.episode.severity,
            created_at=now,
            thread_of=message,
        )
        for channel, message in entry.messages
        if may_be_told_in(world, entry, channel)
    )
