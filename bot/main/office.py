"""What all desks share: the workspace, the store, and what is in force when they ask."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from slack_sdk import WebClient
from sqlalchemy import Engine

from bot.duties.access import People
from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue
from bot.duties.chasing import Chasing
from bot.duties.operators import note
from bot.duties.outbox import Mail
from bot.duties.tick import InForce
from bot.duties.watching import OPERATORS, Watching
from bot.main import answering, chasing, templates_of, watching
from bot.settings import Settings
from bot.store.outbox import DatabaseOutbox


@dataclass(frozen=True, slots=True)
class Office:
    """What all desks share. `in_force` gives the catalogue and rules as they are when it is asked."""

    settings: Settings
    engine: Engine
    in_force: Callable[[], InForce]
    client: WebClient
    people: People
    outbox: DatabaseOutbox
    now: Callable[[], datetime]

    def answers(self, catalogue: Catalogue) -> World:
        """The world in which questions are answered under a catalogue."""
        return answering(self.engine, self.settings, catalogue)

    def watching(self) -> Watching:
        """The world of watching now."""
        known = self.in_force()
        return watching(self.engine, self.settings, known.catalogue, known.rules)

    def chasing(self) -> Chasing:
        """The world of chasing now."""
        known = self.in_force()
        return chasing(self.engine, self.settings, known.catalogue, known.rules)

    def give_up(self, words: str) -> None:
        """Tell the operators of what a person sent and could not be done."""
        if OPERATORS in self.in_force().catalogue.channels:
            head = "Something that a person sent could not be done, and is given up"
            self.outbox.add(Mail((note(templates_of(self.settings.home), self.now(), head, words),)))
