"""Marking a known cause and taking one back: kept together with the lines and the charts that tell of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from bot.chasing.working_days import day_of
from bot.duties.access import Person
from bot.duties.alert_book import Entry, StaleBook
from bot.duties.catalogue import Catalogue
from bot.duties.known_cause_mail import Told, known_cause_mail
from bot.duties.known_causes import KnownCause, KnownCauseBook, with_known_causes, without_known_cause
from bot.duties.outbox import Mail
from bot.duties.watching import Watching
from bot.duties.words import one_line
from bot.figures.annotations import Annotation
from bot.figures.periods import Period

TRIES = 5
_Done = TypeVar("_Done")


@dataclass(frozen=True, slots=True)
class Marking:
    """What known causes are marked with: the world of watching as it is when it is asked, and their book."""

    world: Callable[[], Watching]
    book: KnownCauseBook

    def mark(self, cause: KnownCause, who: str, *, settles: str | None = None) -> int:
        """Keep a known cause, with a line in the threads of the series' alerts and their charts drawn anew.

        `who` is the name that the line gives. Raises MarkedAlready where the same stands, AlreadyDone where what the
        person sent (`settles`) was done before, StaleBook where alerts and causes keep moving.
        """

        def once() -> int:
            seen, world = self.book.standing(), self.world()
            shown = _under(world, with_known_causes(world.catalogue, [cause]))
            mail = known_cause_mail(shown, Told("marked", cause, who, cause.at))
            return self.book.mark(cause, day_of(cause.at), mail, seen=seen, settles=settles)

        return _until_it_holds(once)

    def take_back(self, number: int, who: str, at: datetime, by: str = "") -> bool:
        """Take a known cause back, said in the same threads with the charts drawn without it; False where none stands.

        `who` is the name that the line gives, `by` who it was as it is written down, where that is more. Raises
        StaleBook where alerts and causes keep moving.
        """

        def once() -> bool:
            seen, world = self.book.standing(), self.world()
            cause = next((one for one in seen if one.id == number), None)
            if cause is None:
                return False
            mail = Mail()
            if _is_known(world.catalogue, cause.note):
                shown = _under(world, without_known_cause(world.catalogue, cause))
                mail = known_cause_mail(shown, Told("taken_back", cause, who, at))
            return self.book.take_back(number, by or who, at, day_of(at), mail, seen=seen)

        return _until_it_holds(once)


def cause_of(entry: Entry, person: Person, words: str, stretch: tuple[Period, Period], now: datetime) -> KnownCause:
    """The known cause that a person marks on the series of an alert. Raises ValueError for one that is about none."""
    subject, (start, end) = entry.identity.subject, stretch
    if subject.measure is None or subject.area is None:
        raise ValueError(f"{entry.episode_id} is about no series: there is nothing to mark")
    note = Annotation(
        measure=subject.measure, area=subject.area, group=subject.group, start=start, end=end, text=said(words)
    )
    return KnownCause(note=note, episode=entry.episode_id, by=f"{person.name} ({person.id})", at=now)


def said(words: str) -> str:
    """What somebody wrote as it is kept: on one line, without characters that are not seen."""
    return one_line(words).strip()


def _is_known(catalogue: Catalogue, note: Annotation) -> bool:
    return note.measure in catalogue.framework.measures and note.area in catalogue.framework.areas


def _under(world: Watching, catalogue: Catalogue) -> Watching:
    return replace(world, catalogue=catalogue, pictures=world.pictures.under(catalogue.framework))


def _until_it_holds(once: Callable[[], _Done]) -> _Done:
    """Do something as it is decided, decided anew as long as somebody else is quicker."""
    for _ in range(TRIES - 1):
        try:
            return once()
        except StaleBook:
            continue
    return once()
