"""What the operators' machines are told: alive, ready, and the counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Engine, text

from bot.duties.checks import State
from bot.duties.condition import connection_check, readiness
from bot.duties.outbox import Mail
from bot.store.condition import DatabaseCondition
from bot.store.engine import open_engine
from bot.store.outbox import DatabaseOutbox
from bot.web import Reporting, WebServer, build
from bot.web.metrics import Counts
from tests.store.mail import QUEUED, message
from tests.web.http_app import get

NOW = QUEUED + timedelta(hours=1)


class Process:
    """A process that reports on a store, at a time that a test sets."""

    def __init__(self, engine: Engine) -> None:
        self.now = NOW
        self.conditions = DatabaseCondition(engine, lambda: self.now)
        self.home_fault: Exception | None = None
        self.counts = Counts(self.conditions, lambda: self.now)
        ready = Reporting(lambda: readiness(self.conditions, self.home, self.now), self.counts.text)
        self.server = WebServer(build(ready), "127.0.0.1", 0)

    def home(self) -> None:
        if self.home_fault is not None:
            raise self.home_fault

    def ready(self) -> tuple[int, dict[str, str]]:
        status, body = get(self.server.url, "/readyz")
        return status, {check["check"]: check["state"] for check in json.loads(body)["checks"]}

    def counted(self) -> dict[tuple[str, ...], float]:
        _, body = get(self.server.url, "/metrics")
        families = text_string_to_metric_families(body.decode())
        samples = [sample for family in families for sample in family.samples]
        return {(one.name, *one.labels.values()): one.value for one in samples}


@pytest.fixture
def process(engine: Engine) -> Iterator[Process]:
    one = Process(engine)
    one.server.start()
    yield one
    one.server.stop()


def test_who_ticked_of_late_with_all_in_place_is_ready(process: Process) -> None:
    process.conditions.beat("worker", NOW - timedelta(minutes=1))
    assert process.ready() == (200, {"database": "good", "home": "good", "tick": "good"})


def test_without_a_tick_of_late_nothing_is_ready(process: Process) -> None:
    assert process.ready()[1]["tick"] == "wrong"
    process.conditions.beat("worker", NOW - timedelta(minutes=6))
    assert process.ready() == (503, {"database": "good", "home": "good", "tick": "wrong"})
    process.conditions.beat("another", NOW)
    assert process.ready()[0] == 200


def test_without_a_home_in_force_nothing_is_ready(process: Process) -> None:
    process.conditions.beat("worker", NOW)
    process.home_fault = ValueError("the name of a person")
    status, states = process.ready()
    assert (status, states["home"]) == (503, "wrong")
    assert b"the name of a person" not in get(process.server.url, "/readyz")[1]


@dataclass
class Line:
    connected: bool


def test_a_connection_that_does_not_stand_is_told() -> None:
    assert connection_check(Line(connected=True)).state is State.GOOD
    assert connection_check(Line(connected=False)).state is State.WRONG


def test_with_tables_of_another_version_nothing_is_ready(process: Process, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert process.ready() == (503, {"database": "wrong", "home": "not checked", "tick": "not checked"})


def test_without_its_database_it_is_alive_and_not_ready_and_makes_up_no_count(tmp_path: Any) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'no folder' / 'reeve.sqlite'}")
    one = Process(engine)
    one.server.start()
    try:
        assert get(one.server.url, "/healthz") == (200, b"alive\n")
        assert one.ready()[0] == 503
        counted = one.counted()
        assert counted["reeve_store_up",] == 0
        assert not [name for name, *_ in counted if name.startswith(("reeve_outbox", "reeve_alert"))]
    finally:
        one.server.stop()
        engine.dispose()


def test_what_waits_to_be_sent_is_counted_with_its_age(process: Process, engine: Engine) -> None:
    assert process.counted()["reeve_outbox_waiting",] == 0
    assert process.counted()["reeve_outbox_oldest_seconds",] == 0
    DatabaseOutbox(engine, lambda: NOW).add(Mail((message("one"), message("two"))))
    counted = process.counted()
    assert counted["reeve_outbox_waiting",] == 2
    assert counted["reeve_outbox_oldest_seconds",] == 3_600


def test_what_this_process_did_is_counted_by_how_it_ended(process: Process) -> None:
    process.counts.ticked("done")
    process.counts.answered("answered")
    process.counts.answered("answered")
    process.counts.failed("bot.slack.inbound")
    counted = process.counted()
    assert counted["reeve_ticks_total", "done"] == 1
    assert counted["reeve_answers_total", "answered"] == 2
    assert counted["reeve_failures_total", "bot.slack.inbound"] == 1


def test_the_last_tick_of_any_process_is_told_in_unix_time(process: Process) -> None:
    at = datetime(2026, 4, 20, 7, 30, tzinfo=UTC)
    process.conditions.beat("worker", at)
    assert process.counted()["reeve_last_tick_timestamp_seconds",] == at.timestamp()


def test_a_port_that_is_taken_is_named(process: Process) -> None:
    with pytest.raises(OSError, match=f"port {process.server.port} of 127.0.0.1 cannot be taken"):
        WebServer(build(Reporting(lambda: (), lambda: (b"", ""))), "127.0.0.1", process.server.port)
