"""Processes to be killed: each takes up what a person pressed, as `reeve web` does, or lives a round of the worker.

Run as `python -m tests.end_to_end.press_victims` it takes orders as `tests.end_to_end.victims` does, with the `home`
and `now`. What was pressed comes as the `kind` and `body` that Slack posted, signed `age` seconds ago; what is taken up
again comes with the same body, `tries` minutes later: it is delivered again, and what was left undone is looked for.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from slack_bolt import BoltRequest
from slack_sdk.web.base_client import BaseClient
from sqlalchemy import Engine

from bot import clock
from bot.files.catalogue import read_catalogue
from bot.main import open_migrated, serving
from bot.settings import Settings, read_settings
from bot.slack.app import SlackApp
from bot.store import open_engine
from tests.end_to_end import victims
from tests.end_to_end.worker_rounds import StandingClock, Worker
from tests.web.http_app import SECRET, signed

A_MINUTE = timedelta(minutes=1)


def take_up(order: victims.Order, points: victims.Points) -> None:
    """Take up what was pressed, and whatever was left undone before."""
    settings = replace(_settings(order), signing_secret=SECRET)
    later, real = A_MINUTE * order["tries"], clock.now

    def opened(settings: Settings) -> Engine:
        engine = open_migrated(settings)
        points.in_database(engine)
        return engine

    # This process was forked for this order alone: nobody else sees what is put in place here.
    clock.now = lambda: real() + later
    serving.open_migrated = opened
    SlackApp.start = lambda app: None  # type: ignore[method-assign] # what sweeps is called below, in its turn
    wire = BaseClient._perform_urllib_http_request_internal
    BaseClient._perform_urllib_http_request_internal = points.around(wire)  # type: ignore[method-assign]
    its_clock = StandingClock(datetime.fromisoformat(order["now"]))
    app = serving.listening(settings, read_catalogue(settings.home), its_clock, lambda: None)
    asked = signed(order["body"], order["kind"], age=order["age"])
    app.bolt.dispatch(BoltRequest(body=order["body"], headers=dict(asked.headers)))
    app._executor.shutdown(wait=True)
    app._lanes.finish()
    app._inbound.sweep()
    assert app._home is not None
    app._home.keeper.stop()  # what it publishes is published first


def work(order: victims.Order, points: victims.Points) -> None:
    """One round of a worker that has just been started."""
    engine = open_engine(order["database"])
    points.in_database(engine)
    worker = Worker(_settings(order), engine, StandingClock(datetime.fromisoformat(order["now"])))
    if not order.get("only_deliver"):
        worker.start()
    worker.deliver(points)


def _settings(order: victims.Order) -> Settings:
    given = read_settings({}, home=order["home"], database=order["database"])
    return replace(given, bot_token=order["token"], slack_api_url=order["api_url"])


if __name__ == "__main__":
    victims.DUTIES |= {"take_up": take_up, "work": work}
    victims.main()
