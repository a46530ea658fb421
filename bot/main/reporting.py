"""What tells the operators' machines how this process and the store are, wired together."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from starlette.requests import Request
from starlette.responses import Response

from bot import clock
from bot.duties.checks import Check
from bot.duties.condition import Connection, connection_check, readiness
from bot.logs import count_failures
from bot.store.condition import DatabaseCondition
from bot.web import Reporting, WebServer, build
from bot.web.metrics import Counts

Slack = tuple[str, Callable[[Request], Awaitable[Response]]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is served; port 0 takes a free one."""

    host: str
    port: int


def counts_of(engine: Engine, reeves_now: Callable[[], datetime]) -> Counts:
    """The counts of this process, and what the store says; `reeves_now` is the clock that messages carry."""
    counts = Counts(DatabaseCondition(engine, reeves_now), reeves_now)
    count_failures(counts.failed)
    return counts


def reporting_server(
    place: Place,
    engine: Engine,
    counts: Counts,
    home: Callable[[], object],
    reeves_now: Callable[[], datetime],
    slack: Slack | None = None,
    connections: Sequence[Connection] = (),
) -> WebServer:
    """The server of /healthz, /readyz and /metrics, and of Slack's requests where they come over HTTP; started.

    `connections` may be added to later, once they are made.
    """
    conditions = DatabaseCondition(engine, reeves_now)

    def ready() -> Sequence[Check]:
        return (*readiness(conditions, home, clock.now()), *map(connection_check, connections))

    told = Reporting(ready, counts.text)
    server = WebServer(build(told, slack), place.host, place.port)
    server.start()
    return server
