"""The local workspace of `reeve run`: one at a time a database, its store new at each start."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime

from bot import clock
from bot.duties.catalogue import Catalogue
from bot.main import workspace_with
from bot.schedule import Stoppable
from bot.settings import Settings
from bot.slack.manifest import bot_scopes
from bot.store.engine import file_of
from bot.store.locks import SoleUse
from bot.workspace.home_team import team_of


@dataclass(frozen=True, slots=True)
class Local:
    """A local workspace that runs: the settings that reach it, its address, and what is to be stopped with it."""

    settings: Settings
    url: str
    parts: tuple[Stoppable, ...]


def start_local(
    settings: Settings, catalogue: Catalogue, its_clock: clock.MovableClock, port: int, undone: ExitStack
) -> Local:
    """Start it; `undone` stops it again where what follows fails. Raises Busy where another has its database.

    Two that shared one would take each other's messages for their own. OSError where the port is taken.
    """
    settings = _with_its_database(settings)
    alone = _sole_use(settings, undone)
    _make_new(settings)
    # The app is installed there as its manifest says, so that a scope that is missing is missed here as well.
    workspace = workspace_with(replace(team_of(catalogue), scopes=bot_scopes()), its_clock, port)
    undone.callback(workspace.stop)
    if alone is not None:
        alone.name(_named(workspace.url, clock.now))
        its_clock.note_ahead(alone.note_ahead)
    reached = replace(
        settings, bot_token=workspace.bot_token, app_token=workspace.app_token, slack_api_url=workspace.api_url
    )
    return Local(reached, workspace.url, (*((alone,) if alone else ()), workspace))


def _with_its_database(settings: Settings) -> Settings:
    """A database of its own; one that was named is kept."""
    if settings.database != settings.usual_database:
        return settings
    return replace(settings, database=f"sqlite:///{settings.home / 'local-workspace.sqlite'}")


def _make_new(settings: Settings) -> None:
    """Forget what the last local workspace had, which is gone as well; nothing of a database that was named."""
    place = settings.home / "local-workspace.sqlite"
    if settings.database == f"sqlite:///{place}":
        for suffix in ("", "-wal", "-shm"):
            place.with_name(place.name + suffix).unlink(missing_ok=True)


def _sole_use(settings: Settings, undone: ExitStack) -> SoleUse | None:
    file = file_of(settings.database)
    if file is None:
        return None  # PostgreSQL: whoever names one knows who else does
    alone = SoleUse(file, _named("", clock.now))
    undone.callback(alone.stop)
    return alone


def _named(url: str, now: Callable[[], datetime]) -> str:
    place = f" at {url}" if url else ""
    return f"another reeve run{place} (process {os.getpid()}, since {now().astimezone(clock.LONDON):%d %B %Y %H:%M})"
