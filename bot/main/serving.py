"""What runs until it is stopped, wired together: who answers people, and who keeps the schedule."""

import logging
import os
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import Engine

from bot import clock
from bot.duties.auditor import Auditor
from bot.duties.catalogue import Catalogue, may_see_marked
from bot.duties.chaser import Chaser
from bot.duties.condition import Tally, Uncounted
from bot.duties.deliver import Delivering, deliver
from bot.duties.digest_post import ChannelDigests
from bot.duties.faults import InputFaults
from bot.duties.forewarning import Forewarner
from bot.duties.home import CATALOGUE, RULES, HomeStores, load_home
from bot.duties.inbox import take_inbox
from bot.duties.known_causes_in_force import WithKnownCauses
from bot.duties.last_good import LastGood
from bot.duties.operators import inbox_words
from bot.duties.tick import InForce, Ticking
from bot.duties.world_in_force import WorldInForce
from bot.figures.number_words import counted
from bot.files.catalogue import parse_catalogue, read_catalogue
from bot.files.home_folder import HomeFolder
from bot.files.home_in_force import HomeInForce
from bot.files.inbox import FolderInbox
from bot.files.rule_files import parse_rule_set, read_rule_set
from bot.main import (
    NoSlack,
    answering,
    chasing,
    delivering,
    open_migrated,
    watching,
)
from bot.main.briefings import digesting
from bot.main.desks import alert_desk, answer_desk, import_desk, update_desk
from bot.main.following import digests
from bot.main.homes import home_desk, home_worlds
from bot.main.office import Office
from bot.main.pauses import pause_desk, pauses
from bot.schedule import Ticker
from bot.settings import Settings
from bot.slack.access import SlackPeople
from bot.slack.app import SlackApp, SlackRefused, listening_client
from bot.slack.inbound import Inbound
from bot.store.condition import DatabaseCondition
from bot.store.file_sets import FileSetStore
from bot.store.imports import ImportStore
from bot.store.inbound import DatabaseInbound
from bot.store.jobs import DatabaseJobs
from bot.store.known_causes import KnownCauseStore
from bot.store.locks import Busy, alone
from bot.store.outbox import DatabaseOutbox
from bot.store.requests import DatabaseRequestBook
from bot.store.updates import UpdateStore
from bot.watching.rules import Severity

SCHEDULE_PATIENCE = 20.0
UNCOUNTED = Uncounted()
_log = logging.getLogger(__name__)


def home_of(settings: Settings, engine: Engine) -> LastGood:
    """What is in force, looked up anew each time."""
    return LastGood(HomeInForce(settings.home, lambda *_: [], lambda *_: None), in_force(settings, engine))


def load_data(settings: Settings, catalogue: Catalogue, now: datetime) -> str:
    """Take the home's data into the store, and say what came of it."""
    engine = open_migrated(settings)
    loaded = load_home(
        HomeFolder(settings.home),
        catalogue,
        HomeStores(ImportStore(engine), FileSetStore(engine), UpdateStore(engine)),
        today=clock.day_in_london(now),
        who="reeve run",
        known_at=now,
    )
    counts = loaded.counts
    return f"Loaded {counted(loaded.files, 'file')}: {counted(counts.new, 'figure')} new, {counts.revised:,} revised."


def empty_inbox(
    engine: Engine, settings: Settings, catalogue: Catalogue, day: date, now: datetime
) -> list[tuple[str, str]]:
    """Import the files of the inbox; a head and words on each, for the operators."""
    folder = FolderInbox(settings.home / "data" / "inbox")
    # Whether a file is still being written is told by the disk's time, which is the real one.
    taken = take_inbox(folder, ImportStore(engine), catalogue.framework, today=day, known_at=now, now=clock.now())
    return [inbox_words(file) for file in taken]


def listening(
    settings: Settings,
    catalogue: Catalogue,
    its_clock: clock.MovableClock,
    said: Callable[[], None],
    tally: Tally = UNCOUNTED,
) -> SlackApp:
    """The app that answers people, connected; `said` is called when something new is to be delivered."""
    engine = open_migrated(settings)
    client = listening_client(settings.bot_token or "", settings.slack_api_url)
    outbox = DatabaseOutbox(engine, its_clock.now)
    last_good = WithKnownCauses(home_of(settings, engine), KnownCauseStore(engine))
    people = SlackPeople(client, marked=lambda channel: may_see_marked(last_good().catalogue, channel))
    office = Office(settings, engine, last_good, client, people, outbox, its_clock.now)
    answer_world = WorldInForce(lambda: last_good().catalogue, office.answers)
    home = home_desk(client, people, home_worlds(engine, settings, last_good, answer_world, its_clock.now))

    def done() -> None:
        said()
        home.keeper.look()

    desk, updates = alert_desk(office, done), update_desk(office, done)
    answers = answer_desk(office, answer_world, home, said, tally.answered)
    imports = import_desk(office, answers.questions, done)
    inbound = Inbound(DatabaseInbound(engine), f"{socket.gethostname()}:{os.getpid()}", clock.now, office.give_up)
    desks = (desk, answers, updates, home, imports, pause_desk(office, done))
    with _refused_as_missing():
        app = SlackApp(
            client,
            settings.app_token,
            inbound,
            *desks,
            note_sharing=people.note_sharing,
            signing_secret=settings.signing_secret,
        )
        app.start()
    return app


@contextmanager
def _refused_as_missing() -> Iterator[None]:
    """Where Slack takes no token, there is none to go on with. Raises NoSlack."""
    try:
        yield
    except SlackRefused as refused:
        raise NoSlack(str(refused)) from refused


def in_force(settings: Settings, engine: Engine) -> InForce:
    """The home's catalogue and rules; where they are at fault, the last good ones that the store keeps.

    Raises InputFaults where there are none of those either.
    """
    try:
        catalogue = read_catalogue(settings.home)
        return InForce(catalogue, read_rule_set(settings.home, catalogue))
    except InputFaults:
        kept = FileSetStore(engine)
        texts, rules = kept.newest(CATALOGUE), kept.newest(RULES)
        if texts is None or rules is None:
            raise
        catalogue = parse_catalogue(texts)
        return InForce(catalogue, parse_rule_set(rules, catalogue))


def ticking_of(settings: Settings, engine: Engine, its_clock: clock.MovableClock) -> Ticking:
    """The rounds of a worker, with the catalogue and the rules that are in force now; it has done none yet."""

    def keep(catalogue: Mapping[str, str], rules: Mapping[str, str]) -> None:
        FileSetStore(engine).keep(CATALOGUE, catalogue, its_clock.now())
        FileSetStore(engine).keep(RULES, rules, its_clock.now())

    home = HomeInForce(settings.home, lambda *given: empty_inbox(engine, settings, *given), keep)
    people = SlackPeople(listening_client(settings.bot_token or "", settings.slack_api_url))
    return Ticking(
        in_force=in_force(settings, engine),
        home=home,
        jobs=DatabaseJobs(engine),
        mailbox=DatabaseOutbox(engine, its_clock.now),
        world=lambda in_force: watching(engine, settings, in_force.catalogue, in_force.rules, people),
        day_of=clock.day_in_london,
        alone=lambda: alone(engine, "schedule", SCHEDULE_PATIENCE),
        by=f"{socket.gethostname()}:{os.getpid()}",
        chaser=Chaser(
            lambda in_force: chasing(engine, settings, in_force.catalogue, in_force.rules, people.why_missing)
        ),
        auditor=Auditor(
            lambda in_force: watching(engine, settings, in_force.catalogue, in_force.rules),
            lambda in_force: DatabaseRequestBook(engine),
        ),
        digests=digests(
            engine,
            lambda in_force: answering(engine, settings, in_force.catalogue),
            people,
            its_clock.now,
            lambda in_force, now: watching(engine, settings, in_force.catalogue, in_force.rules).held_back_until(
                Severity.LOW, now
            ),
        ),
        channel_digests=ChannelDigests(lambda in_force: digesting(engine, settings, in_force)),
        pauses=pauses(engine, settings, in_force(settings, engine)),
        forewarner=Forewarner(lambda in_force: watching(engine, settings, in_force.catalogue, in_force.rules)),
    )


def working(settings: Settings, its_clock: clock.MovableClock, tally: Tally = UNCOUNTED) -> Ticker:
    """The worker, started: it ticks once a minute and delivers every second; `tally` counts the ticks."""
    engine = open_migrated(settings)
    ticking = ticking_of(settings, engine, its_clock)
    heart = DatabaseCondition(engine, its_clock.now)
    ticking.start(its_clock.now())
    heart.beat(ticking.by, clock.now())
    tally.ticked("done")

    stopping = threading.Event()

    def send() -> None:
        if not stopping.is_set():
            world = delivering(engine, settings, ticking.in_force.catalogue, its_clock.now, timedelta(seconds=2))
            _send(engine, replace(world, stopping=stopping.is_set, wait=stopping.wait))

    def round_of_work() -> None:
        if its_clock.was_moved():
            ticking.step_through(its_clock.now())
        else:
            ticking.tick(its_clock.now())
        heart.beat(ticking.by, clock.now())
        _log.debug("ticked")

    def tick() -> None:
        try:
            round_of_work()
        except Busy:
            tally.ticked("elsewhere")  # another process is at it
        except Exception:
            tally.ticked("failed")
            raise
        else:
            tally.ticked("done")

    ticker = Ticker(tick, send, clock.now, stopping=stopping)
    ticker.start()
    its_clock.when_moved = ticker.tick_now
    return ticker


def _send(engine: Engine, world: Delivering) -> None:
    """Send what is due, unless another process is at it."""
    with suppress(Busy), alone(engine, "deliver", 0.5):
        done = deliver(world)
        if done.posted or done.edited or done.refused:
            _log.info("%s posted, %s edited, %s refused", done.posted, done.edited, done.refused)
