"""The rounds of `reeve worker`, one at a time: in this process, or each in one of its own that may be killed.

Run as `python -m tests.end_to_end.worker_rounds HOME` it takes orders as `tests.end_to_end.victims` does.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot import clock, main
from bot.chasing.working_days import at
from bot.duties.chase import chase
from bot.duties.deliver import Waits, deliver
from bot.main.serving import ticking_of
from bot.settings import Settings, read_settings
from bot.slack.messenger import SlackMessenger
from bot.store import open_engine
from tests.end_to_end import victims
from tests.scenarios.year_of_chasing import FIRST, MORNING

SOON = Waits(
    settling=timedelta(milliseconds=250),
    slow_settling=timedelta(milliseconds=500),
    first_backoff=timedelta(milliseconds=20),
    longest_backoff=timedelta(milliseconds=200),
)


class StandingClock(clock.MovableClock):
    """A clock that stands still at a moment until it is set to another."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


class Worker:
    """What `reeve worker` does, a round at a time."""

    def __init__(self, settings: Settings, engine: Engine, its_clock: StandingClock) -> None:
        self._settings, self._engine, self._clock = settings, engine, its_clock
        self._ticking = ticking_of(settings, engine, its_clock)

    def start(self) -> None:
        """Do what a worker that has just been started does: its schedule, and a first round."""
        self._ticking.start(self._clock.now())

    def tick(self) -> None:
        """Do what is due."""
        self._ticking.tick(self._clock.now())

    def deliver(self, points: victims.Points | None = None) -> None:
        """Send what is queued."""
        catalogue = self._ticking.in_force.catalogue
        world = main.delivering(self._engine, self._settings, catalogue, self._clock.now, timedelta(seconds=10))
        if points is not None and isinstance(world.messenger, SlackMessenger):
            client: Any = world.messenger._client
            client._perform_urllib_http_request_internal = points.around(client._perform_urllib_http_request_internal)
        deliver(replace(world, waits=SOON))


def work(order: victims.Order, points: victims.Points) -> None:
    """One round at a moment by a worker that has just been started; only what is queued is sent where it says so."""
    given = read_settings({}, home=order["home"], database=order["database"])
    settings = replace(given, bot_token=order["token"], slack_api_url=order["api_url"])
    engine = open_engine(settings.database)
    points.in_database(engine)
    worker = Worker(settings, engine, StandingClock(datetime.fromisoformat(order["now"])))
    if not order.get("only_deliver"):
        worker.start()
    worker.deliver(points)


def warm_up(home: Path) -> None:
    """Live two days on a database of one's own, with no Slack: what is made once need not be made after a fork."""
    with tempfile.TemporaryDirectory() as folder:
        given = read_settings({}, home=str(home), database=f"sqlite:///{folder}/reeve.sqlite")
        settings = replace(given, bot_token="xoxb-nobody", slack_api_url="http://127.0.0.1:9/api/")
        engine, its_clock = main.open_migrated(settings), StandingClock(at(FIRST, MORNING))
        catalogue = main.read_catalogue(home)
        world = main.chasing(engine, settings, catalogue, main.read_rule_set(home, catalogue))
        for days in range(21):
            chase(replace(world, pictures=None), its_clock.now() + timedelta(days=days))
        worker = Worker(settings, engine, its_clock)
        worker.start()
        worker.deliver(victims.Points(0))
        engine.dispose()


if __name__ == "__main__":
    warm_up(Path(sys.argv[1]))
    victims.DUTIES["work"] = work
    victims.main()
