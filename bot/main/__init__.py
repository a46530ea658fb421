"""The one place that wires everything together. Importing it does nothing."""

import time as waiting
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from bot import clock
from bot.chasing.terms import ChasingRules
from bot.chasing.updates import Update
from bot.duties.access import People
from bot.duties.alert_book import StaleBook
from bot.duties.audit import AuditBook
from bot.duties.catalogue import Catalogue
from bot.duties.chase import Chased, chase
from bot.duties.chasing import Chasing, nobody_is_missing
from bot.duties.deliver import Delivered, Delivering, deliver
from bot.duties.home import CATALOGUE
from bot.duties.known_causes import as_known_then, with_known_causes
from bot.duties.operators import note
from bot.duties.watch import Watched, watch
from bot.duties.watching import OPERATORS, Watching
from bot.figures.periods import Period
from bot.figures.series import Figures, SeriesKey
from bot.files.alert_pictures import AlertPictures
from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.files.templates import FileTemplates
from bot.settings import Settings
from bot.slack.placeholders import is_placeholder
from bot.store import StoreUnreachable, migrate, open_engine
from bot.store.alert_book import DatabaseAlertBook
from bot.store.audit import StoredAudit
from bot.store.engine import file_of
from bot.store.file_sets import FileSetStore
from bot.store.known_causes import KnownCauseStore
from bot.store.locks import alone, clock_ahead
from bot.store.observations import ObservationStore
from bot.store.outbox import DatabaseOutbox
from bot.store.provenance import Provenance
from bot.store.questions import ThreadStore, UnansweredStore
from bot.store.requests import DatabaseRequestBook
from bot.store.updates import UpdateStore
from bot.watching.rules import RuleSet

if TYPE_CHECKING:  # asking, Slack and the local workspace are read in where they are used: most commands never do
    from bot.duties.answer_world import World
    from bot.workspace import RunningWorkspace, Team

WATCH_TRIES = 5
# Reading every figure, and adding up areas, takes a second or two at this number; each more costs as much again.
MOST_FIGURES_KEPT = 500_000
DELIVERY_PATIENCE = timedelta(seconds=60)
# What Slack asks to wait is waited out by `deliver --once`, unless it asks for more than this.
PATIENCE_WHEN_LIMITED = timedelta(minutes=10)


def today(as_of: date | None, catalogue: Catalogue, settings: Settings) -> date:
    """The day taken as today: the one asked for, else the sample's own (never with Slack tokens), else London's.

    Where a sample runs on the database, its clock says what the sample's day is.
    """
    if as_of is not None:
        return as_of
    if catalogue.sample_today is not None and not settings.has_slack:
        running = running_clock(settings)
        if running is not None:
            return clock.day_in_london(running)
        return catalogue.sample_today
    return clock.day_in_london(clock.now())


def running_clock(settings: Settings, *, also_ended: bool = False) -> datetime | None:
    """What the clock of the local workspace says that runs on the database (or last did); None where none does."""
    file = file_of(settings.database)
    ahead = clock_ahead(file, also_ended=also_ended) if file is not None else None
    return clock.now() + ahead if ahead is not None else None


def stored_figures(settings: Settings) -> ObservationStore:
    """The figures of the database that the settings name, brought up to date; StoreUnreachable where it cannot be."""
    engine = open_engine(settings.database)
    migrate(engine)
    return ObservationStore(engine)


def end_of_day(day: date) -> datetime:
    """The last moment of a day in London, in UTC: what was known by then was known on that day."""
    midnight = datetime.combine(day + timedelta(days=1), time(0), clock.LONDON)
    return midnight.astimezone(UTC) - timedelta(microseconds=1)


class NoSlack(Exception):  # noqa: N818 - it says what is missing
    """There is no token to reach Slack with; the message says what to set."""


class SampleRefused(Exception):  # noqa: N818 - it says what was refused
    """A sample home was about to be used with a real workspace."""


class Source:
    """Figures and updates of one database, as the duty of evaluating asks for them."""

    def __init__(self, engine: Engine) -> None:
        self._observations = ObservationStore(engine)
        self._updates = UpdateStore(engine)

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        areas: Collection[str] | None = None,
        days: tuple[date, date] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        """Every figure, or those of some measures, areas and days, the newest of each; or as known at a time."""
        return self._observations.figures(waves, measures=measures, areas=areas, days=days, known_on=known_on)

    def series_held(self) -> Collection[SeriesKey]:
        """Every series of which anything was ever held."""
        return self._observations.series_held()

    def updates(self) -> Sequence[Update]:
        """Every update that was ever given, in the order of their times."""
        return self._updates.all()


@lru_cache(maxsize=8)
def templates_of(home: Path) -> FileTemplates:
    """A home's templates. They are kept: compiling them takes longer than all else that a press does."""
    return FileTemplates(home / "templates")


def answering(engine: Engine, settings: Settings, catalogue: Catalogue, *, keep_figures: bool = False) -> "World":
    """What the duty of answering works with.

    `keep_figures` reads every figure once, for many questions in a row, where there are not too many to be kept.
    """
    from bot.duties.answer_world import World

    causes = KnownCauseStore(engine)
    return World(
        catalogue=annotated(engine, catalogue),
        catalogue_then=lambda moment: as_known_then(catalogue, causes.standing(), causes.standing(moment)),
        source=Source(engine),
        templates=templates_of(settings.home),
        end_of_day=end_of_day,
        origins=Provenance(engine),
        conversations=ThreadStore(engine),
        not_understood=UnansweredStore(engine),
        keep_figures=keep_figures and not ObservationStore(engine).holds_more_than(MOST_FIGURES_KEPT),
    )


def annotated(engine: Engine, catalogue: Catalogue, known_on: datetime | None = None) -> Catalogue:
    """A catalogue with the causes that people marked, or that stood at a time; the same one where nothing is added."""
    return with_known_causes(catalogue, KnownCauseStore(engine).standing(known_on))


def nothing_loaded(settings: Settings) -> str:
    """A warning where nothing was ever loaded, so that emptiness is not read as a finding; else an empty text."""
    engine = open_migrated(settings)
    if FileSetStore(engine).newest(CATALOGUE) is not None or Provenance(engine).newest_import():
        return ""
    return "warning: nothing has been loaded into the store yet; `reeve load` takes in the home's figures and updates"


def audit_books(settings: Settings) -> tuple[AuditBook, ...]:
    """The books that changes are written down in."""
    return (StoredAudit(open_migrated(settings)),)


def open_book(settings: Settings) -> DatabaseAlertBook:
    """The book of alerts of the store."""
    return DatabaseAlertBook(open_migrated(settings))


def moment_of(day: date) -> datetime:
    """The moment that stands for a day: the present on the present day, else noon."""
    present = clock.now()
    return present if clock.day_in_london(present) == day else clock.noon_of(day)


def open_workspace(
    settings: Settings, as_of: date | None, port: int, *, keep: Path | None = None, request_url: str | None = None
) -> "RunningWorkspace":
    """Start the local workspace with the home's team; its clock starts on the day that is taken as today."""
    from bot.workspace import default_team
    from bot.workspace.home_team import team_of

    has_catalogue = (settings.home / "data" / "catalogue").is_dir()
    catalogue = read_catalogue(settings.home) if has_catalogue else None
    team = team_of(catalogue) if catalogue else default_team()
    start = moment_of(today(as_of, catalogue, settings)) if catalogue else clock.now()
    return workspace_with(team, clock.MovableClock(start), port, keep=keep, request_url=request_url)


def workspace_with(
    team: "Team", its_clock: clock.MovableClock, port: int, *, keep: Path | None = None, request_url: str | None = None
) -> "RunningWorkspace":
    """Start a local workspace whose clock can be moved."""
    from bot.workspace import serve

    return serve(
        team,
        clock=its_clock.now,
        port=port,
        move_clock=its_clock.move,
        real_clock=clock.now,
        request_url=request_url,
        keep=keep,
    )


def needed(variable: str, token: str | None, otherwise: str) -> str:
    """A token that there is no going on without. Raises NoSlack, which says what is missing."""
    if not token:
        raise NoSlack(otherwise)
    if is_placeholder(token):
        raise NoSlack(f"{variable} is not filled in: {token} is the example's; reeve doctor says where to find it")
    return token


def refuse_sample(catalogue: Catalogue, settings: Settings, *, allowed: bool) -> None:
    """Keep invented people and old figures out of a real workspace. Raises SampleRefused."""
    if catalogue.sample_today is not None and settings.has_slack and not allowed:
        raise SampleRefused(
            f"{settings.home} is a sample (data/sample.yaml) and SLACK_BOT_TOKEN is a real workspace's: "
            "name your own home with --home, or add --allow-sample"
        )


def watching(
    engine: Engine, settings: Settings, catalogue: Catalogue, rules: RuleSet, people: People | None = None
) -> Watching:
    """What the duty of watching works with; without `people`, who is in a user group is not known."""
    return _watching_in(annotated(engine, catalogue), engine, settings, rules, people)


def _watching_in(
    catalogue: Catalogue, engine: Engine, settings: Settings, rules: RuleSet, people: People | None = None
) -> Watching:
    """The same, in a catalogue to which the marked causes have been added."""
    from bot.main.following import NobodyInGroups, followers_of

    return Watching(
        catalogue=catalogue,
        rules=rules.rules,
        quiet=rules.quiet,
        is_bank_holiday=clock.is_bank_holiday,
        source=Source(engine),
        book=DatabaseAlertBook(engine),
        templates=templates_of(settings.home),
        pictures=AlertPictures(catalogue.framework),
        followers=followers_of(engine, catalogue, people or NobodyInGroups()),
        asks_leads=rules.chasing is not None,
    )


def watch_once(settings: Settings, as_of: date | None, *, adopt: bool) -> Watched:
    """`reeve watch --once`: evaluate all rules as of a day, move alerts, queue messages."""
    catalogue = read_catalogue(settings.home)
    rules = read_rule_set(settings.home, catalogue)
    engine = open_migrated(settings)
    day = today(as_of, catalogue, settings)
    world = watching(engine, settings, catalogue, rules)
    for _ in range(WATCH_TRIES):
        try:
            return watch(world, day, moment_of(day), adopt=adopt)
        except StaleBook:
            continue  # another process moved alerts in between: look again
    raise StoreUnreachable("other processes kept moving alerts; try again")


def chasing(
    engine: Engine,
    settings: Settings,
    catalogue: Catalogue,
    rules: RuleSet,
    missing: Callable[[str], str] = nobody_is_missing,
) -> Chasing:
    """What the duty of chasing works with; the usual terms where the rules say nothing of it."""
    catalogue = annotated(engine, catalogue)
    return Chasing(
        catalogue=catalogue,
        rules=rules.chasing or ChasingRules(),
        source=Source(engine),
        book=DatabaseRequestBook(engine),
        templates=templates_of(settings.home),
        is_bank_holiday=clock.is_bank_holiday,
        pictures=AlertPictures(catalogue.framework),
        missing=missing,
        alerts=_watching_in(catalogue, engine, settings, rules),
    )


def chasing_as_of(settings: Settings, as_of: date | None) -> tuple[Chasing, date]:
    """What chasing works with, for commands that only look, and the day that is taken as today."""
    catalogue = read_catalogue(settings.home)
    rules = read_rule_set(settings.home, catalogue)
    return chasing(open_migrated(settings), settings, catalogue, rules), today(as_of, catalogue, settings)


def chase_once(settings: Settings, as_of: date | None, *, dry_run: bool) -> tuple[Chasing, Chased, date]:
    """`reeve chase --once`: one round of chasing as of a day, which is given back as well."""
    catalogue = read_catalogue(settings.home)
    rules = read_rule_set(settings.home, catalogue)
    engine = open_migrated(settings)
    day = today(as_of, catalogue, settings)
    for _ in range(WATCH_TRIES):
        try:
            world = chasing(engine, settings, catalogue, rules)
            return world, chase(world, moment_of(day), dry_run=dry_run), day
        except StaleBook:
            continue  # another process moved requests in between: look again
    raise StoreUnreachable("other processes kept moving requests; try again")


def delivering(
    engine: Engine,
    settings: Settings,
    catalogue: Catalogue,
    reeves_now: Callable[[], datetime],
    patience: timedelta,
    patience_when_limited: timedelta | None = None,
) -> Delivering:
    """What the duty of delivering works with. Raises NoSlack without a token."""
    from bot.slack.app import posting_client
    from bot.slack.messenger import SlackMessenger

    otherwise = "SLACK_BOT_TOKEN is not set: there is no Slack to deliver to (reeve run brings a local one)"
    bot_token = needed("SLACK_BOT_TOKEN", settings.bot_token, otherwise)
    outbox = DatabaseOutbox(engine, reeves_now)
    templates = templates_of(settings.home)
    messenger = SlackMessenger(
        posting_client(bot_token, settings.slack_api_url),
        {channel.key: channel.slack for channel in catalogue.channels.values()},
        lambda picture: outbox.picture(picture)[0].words,
    )
    return Delivering(
        outbox=outbox,
        messenger=messenger,
        now=clock.now,
        wait=waiting.sleep,
        note=(lambda head, words: note(templates, reeves_now(), head, words))
        if OPERATORS in catalogue.channels
        else None,
        patience=patience,
        patience_when_limited=patience_when_limited or patience,
    )


def deliver_once(settings: Settings, *, allow_sample: bool = False) -> Delivered:
    """`reeve deliver --once`: one at a time a database."""
    catalogue = read_catalogue(settings.home)
    refuse_sample(catalogue, settings, allowed=allow_sample)
    engine = open_migrated(settings)
    world = delivering(engine, settings, catalogue, clock.now, DELIVERY_PATIENCE, PATIENCE_WHEN_LIMITED)
    with alone(engine, "deliver", DELIVERY_PATIENCE.total_seconds()):
        return deliver(world)


def open_migrated(settings: Settings) -> Engine:
    """The store, its tables brought up to date."""
    engine = open_engine(settings.database)
    migrate(engine)
    return engine
