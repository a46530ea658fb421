"""Starting: each of the commands that run until they are stopped, as one service."""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date

from bot import clock
from bot.duties.catalogue import Catalogue
from bot.duties.condition import Tally
from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.main import (
    moment_of,
    needed,
    open_migrated,
    refuse_sample,
    today,
)
from bot.main.local import start_local
from bot.main.reporting import Place, counts_of, reporting_server
from bot.main.serving import UNCOUNTED, home_of, in_force, listening, load_data, working
from bot.schedule import Service
from bot.settings import Settings
from bot.slack.app import SlackApp
from bot.slack.http import PATH, SlackEndpoint
from bot.web import WebServer

BOT_TOKEN, APP_TOKEN = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"
_log = logging.getLogger(__name__)


def start_everything(
    settings: Settings,
    as_of: date | None,
    port: int,
    *,
    allow_sample: bool,
    say: Callable[[str], None],
    health: Place | None = None,
) -> Service:
    """`reeve run`: load, evaluate, say it, and keep watch; on a local workspace where there are no tokens."""
    catalogue = read_catalogue(settings.home)
    read_rule_set(settings.home, catalogue)  # who starts it at a terminal is told at once what is at fault
    refuse_sample(catalogue, settings, allowed=allow_sample)
    its_clock = clock.MovableClock(moment_of(today(as_of, catalogue, settings)))
    with ExitStack() as undone:
        local = None if settings.bot_token else start_local(settings, catalogue, its_clock, port, undone)
        settings = settings if local is None else local.settings
        needed(BOT_TOKEN, settings.bot_token, "")
        needed(APP_TOKEN, settings.app_token, f"{APP_TOKEN} is not set: Socket Mode needs it")
        say(load_data(settings, catalogue, its_clock.now()))
        if local is not None:
            say(f"Local workspace (not Slack): {local.url}")
        connections: list[SlackApp] = []
        server, counts = _reported(settings, its_clock, health, connections)
        worker = working(settings, its_clock, counts)
        undone.callback(worker.stop)
        bot = listening(settings, catalogue, its_clock, worker.deliver_now, counts)
        connections.append(bot)
        undone.pop_all()
    say("Reeve keeps watch. Stop it with Ctrl-C.")
    return Service(*(local.parts if local else ()), bot, worker, *server)


def start_bot(settings: Settings, *, allow_sample: bool, health: Place | None = None) -> Service:
    """`reeve bot`: answer people over Socket Mode."""
    catalogue = in_force(settings, open_migrated(settings)).catalogue
    refuse_sample(catalogue, settings, allowed=allow_sample)
    for variable, token in ((BOT_TOKEN, settings.bot_token), (APP_TOKEN, settings.app_token)):
        needed(variable, token, f"{BOT_TOKEN} and {APP_TOKEN} must both be set: Socket Mode needs them")
    # A worker of its own delivers once a second: there is nobody here to be told that something waits.
    its_clock = _clock_of(settings, None, catalogue)
    connections: list[SlackApp] = []
    server, counts = _reported(settings, its_clock, health, connections)
    connections.append(listening(settings, catalogue, its_clock, lambda: None, counts))
    return Service(*connections, *server)


def start_web(settings: Settings, place: Place, *, allow_sample: bool) -> tuple[Service, str]:
    """`reeve web`: answer people over HTTP; the service, and its address. Raises OSError for a port that is taken."""
    engine = open_migrated(settings)
    catalogue = in_force(settings, engine).catalogue
    refuse_sample(catalogue, settings, allowed=allow_sample)
    for variable, token in ((BOT_TOKEN, settings.bot_token), ("SLACK_SIGNING_SECRET", settings.signing_secret)):
        needed(variable, token, f"{BOT_TOKEN} and SLACK_SIGNING_SECRET must both be set: HTTP needs them")
    its_clock = _clock_of(settings, None, catalogue)
    counts = counts_of(engine, its_clock.now)
    over_http = replace(settings, app_token=None)
    app = listening(over_http, catalogue, its_clock, lambda: None, counts)
    try:
        server = reporting_server(
            place, engine, counts, home_of(settings, engine), its_clock.now, (PATH, SlackEndpoint(app))
        )
    except OSError:
        app.stop()
        raise
    return Service(app, server), server.url


def start_worker(settings: Settings, as_of: date | None, *, allow_sample: bool, health: Place | None = None) -> Service:
    """`reeve worker`: keep the schedule and deliver messages."""
    catalogue = in_force(settings, open_migrated(settings)).catalogue
    refuse_sample(catalogue, settings, allowed=allow_sample)
    needed(BOT_TOKEN, settings.bot_token, f"{BOT_TOKEN} is not set: there is no Slack to deliver to")
    its_clock = _clock_of(settings, as_of, catalogue)
    server, counts = _reported(settings, its_clock, health)
    return Service(working(settings, its_clock, counts), *server)


def _reported(
    settings: Settings,
    its_clock: clock.MovableClock,
    health: Place | None,
    connections: Sequence[SlackApp] = (),
) -> tuple[tuple[WebServer, ...], Tally]:
    """The server of this process's health and counts where one is asked for, and where the process counts."""
    if health is None:
        return (), UNCOUNTED
    engine = open_migrated(settings)
    counts = counts_of(engine, its_clock.now)
    home = home_of(settings, engine)
    server = reporting_server(health, engine, counts, home, its_clock.now, connections=connections)
    _log.info("Health and counts are at %s.", server.url)
    return (server,), counts


def _clock_of(settings: Settings, as_of: date | None, catalogue: Catalogue) -> clock.MovableClock:
    """The present, or the day that was asked for, or the sample's own where there is no real workspace."""
    is_present = as_of is None and (catalogue.sample_today is None or settings.has_slack)
    return clock.MovableClock(None if is_present else moment_of(today(as_of, catalogue, settings)))
