"""Known causes: what people mark on a series from an alert. They are notes; they never re-base anything."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from bot.duties.catalogue import Catalogue
from bot.duties.outbox import Mail
from bot.figures.annotations import Annotation


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCause:
    """A note on a series, and who marked it when, from which episode of an alert. `id` is 0 until it is kept."""

    note: Annotation
    episode: str
    by: str
    at: datetime
    id: int = 0


@dataclass(frozen=True, slots=True)
class MarkedCause:
    """A known cause as it was marked, and by whom and when it was taken back, if it was."""

    cause: KnownCause
    taken_back_by: str = ""
    taken_back_at: datetime | None = None


class MarkedAlready(Exception):  # noqa: N818 - it is nobody's error: somebody else was quicker
    """The same words stand on the same periods of the series; `cause` is the known cause that does."""

    def __init__(self, cause: KnownCause) -> None:
        super().__init__(f"known cause {cause.id} says the same")
        self.cause = cause


class KnownCauseBook(Protocol):
    """Where known causes are kept. Nothing is ever taken out: taking one back is written down beside it."""

    def standing(self, known_on: datetime | None = None) -> Sequence[KnownCause]:
        """Those that were not taken back, in the order in which they were marked; or those that stood at a time."""
        ...

    def ever_marked(self, measures: Collection[str]) -> Sequence[MarkedCause]:
        """Every known cause of some measures, whether it stands or was taken back, in the order of the marking."""
        ...

    def mark(
        self, cause: KnownCause, day: date, mail: Mail, *, seen: Sequence[KnownCause], settles: str | None = None
    ) -> int:
        """Keep one with the messages that tell of it, in one transaction; the id that it has from now on.

        `day` is that of the marking; `seen` is what stood when the messages were written (StaleBook where that has
        changed, and where an alert has that they speak of). `settles` is the id of what a person sent: AlreadyDone
        where it was done before. Raises MarkedAlready where the same stands.
        """
        ...

    def take_back(
        self, cause: int, by: str, at: datetime, day: date, mail: Mail, *, seen: Sequence[KnownCause]
    ) -> bool:
        """Write down that one is taken back, with the messages that tell of it; False where none of that id stands.

        `seen` and StaleBook as for `mark`.
        """
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


def as_known_then(catalogue: Catalogue, standing: Sequence[KnownCause], then: Sequence[KnownCause]) -> Catalogue:
    """The catalogue with the known causes that stood at a time in the place of those that stand now."""
    framework, marked_since = catalogue.framework, {one.note for one in standing} - {one.note for one in then}
    kept = tuple(note for note in framework.annotations if note not in marked_since)
    return with_known_causes(replace(catalogue, framework=replace(framework, annotations=kept)), then)


def without_known_cause(catalogue: Catalogue, cause: KnownCause) -> Catalogue:
    """The catalogue without the note of a known cause that is taken back."""
    framework = catalogue.framework
    left = tuple(note for note in framework.annotations if note != cause.note)
    return replace(catalogue, framework=replace(framework, annotations=left))


def same_cause(causes: Sequence[KnownCause], note: Annotation) -> KnownCause | None:
    """The known cause that says the same of the same periods, whatever its capitals; None where there is none."""
    wanted = replace(note, text=note.text.casefold())
    return next((one for one in causes if replace(one.note, text=one.note.text.casefold()) == wanted), None)
