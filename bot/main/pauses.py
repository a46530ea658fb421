"""Pausing everything, wired together."""

import getpass
from collections.abc import Callable
from datetime import date, datetime, timedelta

from sqlalchemy import Engine

from bot.duties.alert_book import StaleBook
from bot.duties.pause_acts import PauseActs
from bot.duties.pausing import Pause, announcements
from bot.duties.resuming import Pauses, end_of_pause
from bot.duties.tick import InForce
from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.main import moment_of, open_migrated, running_clock, templates_of, today, watching
from bot.main.office import Office
from bot.settings import Settings
from bot.slack.pause_desk import PauseDesk
from bot.store.pauses import PauseStore

TRIES = 5


def pause_book(engine: Engine, settings: Settings, in_force: InForce) -> PauseStore:
    """Where pauses are kept; a new one is told to the channels in force."""
    templates = templates_of(settings.home)
    return PauseStore(engine, lambda pause: announcements(pause, in_force.catalogue, templates))


def pauses(engine: Engine, settings: Settings, in_force: InForce) -> Pauses:
    """Whether everything is paused, and what is done when that is over."""
    return Pauses(
        pause_book(engine, settings, in_force),
        lambda known: watching(engine, settings, known.catalogue, known.rules),
    )


def pause_desk(office: Office, said: Callable[[], None]) -> PauseDesk:
    """Where administrators pause everything; `said` is called when something new is to be delivered."""
    acts = PauseActs(
        people=office.people,
        in_force=office.in_force,
        pauses=lambda known: pauses(office.engine, office.settings, known),
        templates=templates_of(office.settings.home),
        now=office.now,
    )
    return PauseDesk(office.client, acts, said)


def moment_for(settings: Settings, as_of: date | None) -> datetime:
    """Now; for a sample without tokens by the clock of the workspace that runs, or ran, on it, else its own day."""
    catalogue = read_catalogue(settings.home)
    if as_of is None and catalogue.sample_today is not None and not settings.has_slack:
        running = running_clock(settings, also_ended=True)
        if running is not None:
            return running
    return moment_of(today(as_of, catalogue, settings))


def pause_now(
    settings: Settings, as_of: date | None, why: str, length: timedelta | None, until: datetime | None
) -> Pause | None:
    """`reeve pause`: None where everything is paused already."""
    known, now = _known(settings), moment_for(settings, as_of)
    ends = now + length if length is not None else until
    return pause_book(open_migrated(settings), settings, known).begin(now, _who(), why, ends)


def resume_now(settings: Settings, as_of: date | None) -> bool:
    """`reeve resume`: end the pause and gather what it held; False where nothing is paused."""
    known, now, engine = _known(settings), moment_for(settings, as_of), open_migrated(settings)
    if not end_of_pause(pause_book(engine, settings, known), _who(), now):
        return False
    gather(engine, settings, known, now)
    return True


def gather(engine: Engine, settings: Settings, known: InForce, now: datetime) -> None:
    """Where a pause is over, queue what it held, one message a channel; whoever comes second does nothing."""
    for attempt in range(TRIES):
        try:
            pauses(engine, settings, known).holds(known, now)
        except StaleBook:
            if attempt == TRIES - 1:
                raise
        else:
            return


def _known(settings: Settings) -> InForce:
    catalogue = read_catalogue(settings.home)
    return InForce(catalogue, read_rule_set(settings.home, catalogue))


def _who() -> str:
    return f"{getpass.getuser()} at the command line"
