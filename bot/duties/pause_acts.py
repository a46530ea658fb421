"""Pausing and resuming from Slack: what an administrator's press means, and what they are told."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.duties.access import Access, People, Person
from bot.duties.alert_book import StaleBook
from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.duties.pausing import NOTICE, Pause, Sent, pause_values
from bot.duties.resuming import Pauses, end_of_pause
from bot.duties.rewriting import DIRECT
from bot.duties.roles import held_roles
from bot.duties.tick import InForce
from bot.duties.words import Parts, Templates
from bot.watching.rules import Severity

PAUSE, RESUME = "pause_everything", "resume_everything"
LONGEST_WHY = 500
TRIES = 5


class Length(StrEnum):
    """For how long an administrator pauses from Slack; the command line takes any time."""

    HOUR = "1"
    DAY = "24"
    OPEN = "open"

    def until(self, now: datetime) -> datetime | None:
        """When such a pause ends by itself."""
        return None if self is Length.OPEN else now + timedelta(hours=int(self.value))


@dataclass(frozen=True, slots=True)
class PauseActs:
    """Pauses and resumes for people. `in_force` and `pauses` are as they stand at each press."""

    people: People
    in_force: Callable[[], InForce]
    pauses: Callable[[InForce], Pauses]
    templates: Templates
    now: Callable[[], datetime]

    def words(self, **values: object) -> Parts:
        """What stands on buttons and in the modal, and what people are told."""
        return self.templates.render("pause", "acts", {"by": None, "until": None, "who_may": self._who_may(), **values})

    def refused(self, person: Person) -> str:
        """Why somebody may not, in words; empty where they may."""
        if person.external:
            return self.words()["external"]
        access = Access(self.in_force().catalogue.register, self.people)
        may = any(access.holds(person, role) for role in held_roles(PAUSE))
        return "" if may else self.words()["refused"]

    def pause(self, person: Person, why: str, length: Length, settles: str) -> str:
        """Pause everything, and queue what the person is told; words to be told at once where it is paused already.

        `settles` is the id of what they sent. Raises AlreadyDone where that was done before.
        """
        now, known = self.now(), self.in_force()
        book = self.pauses(known).book
        if book.begin(now, person.name, why, length.until(now), self._sent(person, settles, "paused", now)):
            return ""
        holds = book.current()
        return self.words(**(pause_values(holds) if holds else {}))["paused_already"]

    def resume(self, person: Person, settles: str) -> str:
        """End the pause, gather what it held, and queue what the person is told; words for now where nothing is paused.

        `settles` is the id of what they sent. Raises AlreadyDone where that was done before.
        """
        now, known = self.now(), self.in_force()
        pauses = self.pauses(known)
        if not end_of_pause(pauses.book, person.name, now, self._sent(person, settles, "resumed", now)):
            return self.words()["not_paused"]
        for _ in range(
            TRIES
        ):  # an alert moved meanwhile, or a notice was sent; else the worker's next round gathers it
            with suppress(StaleBook):
                pauses.holds(known, now)
                break
        return ""

    def _sent(self, person: Person, settles: str, name: str, now: datetime) -> Sent:
        """What a person sent, and what they are told of it, which no pause holds back."""

        def tell(pause: Pause) -> Message:
            return Message(
                id=f"{NOTICE}told-{name}-{pause.id}-{person.id}",
                channel=DIRECT + person.id,
                content=Content(text=self.words(**pause_values(pause))[name]),
                severity=Severity.HIGH,
                created_at=now,
            )

        return Sent(settles, tell)

    def _who_may(self) -> str:
        held = self.in_force().catalogue.register.roles
        return "" if any(held.get(role) for role in held_roles(PAUSE)) else "nobody yet"
