"""The desks at which people are served, wired together."""

from collections.abc import Callable

from bot import clock
from bot.duties.answer_world import World
from bot.duties.known_cause_acts import Marking
from bot.duties.pausing import paused_words
from bot.files.answer_pictures import drawn
from bot.files.figure_tables import figures_file
from bot.files.handed_in import opened
from bot.main import templates_of
from bot.main.office import Office
from bot.main.pauses import pause_book
from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_posting import Poster
from bot.slack.home_desk import HomeDesk
from bot.slack.import_desk import ImportDesk
from bot.slack.question_desk import QuestionDesk
from bot.slack.update_desk import UpdateDesk
from bot.store.figure_doubts import DatabaseDoubts
from bot.store.import_offers import DatabaseOffers
from bot.store.known_causes import KnownCauseStore
from bot.store.provenance import Provenance


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
        marking=Marking(office.watching, KnownCauseStore(office.engine)),
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
        doubts=DatabaseDoubts(office.engine),
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
