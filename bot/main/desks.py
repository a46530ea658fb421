"""The desks at which people are served, wired together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from slack_sdk import WebClient
from sqlalchemy import Engine

from bot import clock
from bot.duties.access import People
from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue
from bot.duties.chasing import Chasing
from bot.duties.operators import note
from bot.duties.outbox import Mail
from bot.duties.pausing import paused_words
from bot.duties.tick import InForce
from bot.duties.watching import OPERATORS, Watching
from bot.files.answer_pictures import drawn
from bot.files.figure_tables import figures_file
from bot.files.handed_in import opened
from bot.main import answering, chasing, templates_of, watching
from bot.main.pauses import pause_book
from bot.settings import Settings
from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_posting import Poster
from bot.slack.home_desk import HomeDesk
from bot.slack.import_desk import ImportDesk
from bot.slack.question_desk import QuestionDesk
from bot.slack.update_desk import UpdateDesk
from bot.store.import_offers import DatabaseOffers
from bot.store.known_causes import KnownCauseStore
from bot.store.outbox import DatabaseOutbox
from bot.store.provenance import Provenance


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


def alert_desk(office: Office, said: Callable[[], None]) -> AlertDesk:
    """Where people act on alerts; `said` is called when something new is to be delivered."""
    return AlertDesk(
        client=office.client,
        world=office.watching,
        people=office.people,
        origins=Provenance(office.engine),
        picture=office.outbox.picture,
        now=office.now,
        said=said,
        chasing=office.chasing,
        causes=KnownCauseStore(office.engine),
    )


def update_desk(office: Office, said: Callable[[], None]) -> UpdateDesk:
    """Where leads give updates."""
    return UpdateDesk(client=office.client, world=office.chasing, people=office.people, now=office.now, said=said)


def answer_desk(
    office: Office, world: Callable[[], World], home: HomeDesk, said: Callable[[], None], counted: Callable[[str], None]
) -> AnswerDesk:
    """Where questions are answered; `counted` is told the status of each answer."""
    questions = QuestionDesk(
        poster=Poster(office.client),
        people=office.people,
        world=world,
        today=lambda: clock.day_in_london(office.now()),
        draw=drawn,
        counted=counted,
        answered=home.answered,
        ordered=home.ordered,
        paused=lambda: paused_words(
            pause_book(office.engine, office.settings, office.in_force()).current(),
            templates_of(office.settings.home),
        ),
    )
    return AnswerDesk(
        questions=questions,
        now=office.now,
        table=figures_file,
        post=office.outbox.add,
        said=said,
        rules=lambda: office.in_force().rules,
    )


def import_desk(office: Office, questions: QuestionDesk, stored: Callable[[], None]) -> ImportDesk:
    """Where figures are dropped; `stored` is called when some were taken in."""
    return ImportDesk(
        client=office.client,
        questions=questions,
        book=DatabaseOffers(office.engine),
        opened=opened,
        now=office.now,
        stored=stored,
    )
