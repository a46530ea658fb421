"""What Slack delivers: kept before it is acknowledged, done once by one process, and done after a stop."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from slack_bolt import BoltResponse
from sqlalchemy import Engine

from bot.duties.inbound import MOST_TRIES, Received
from bot.slack.inbound import Inbound, received_of
from bot.store.inbound import DatabaseInbound

START = datetime(2026, 4, 20, 9, 0, tzinfo=UTC)


def event(**given: Any) -> dict[str, Any]:
    said = {"type": "message", "channel_type": "im", "user": "U0ACC", "text": "hello", "ts": "1.0", "channel": "D1"}
    return {"type": "event_callback", "event_id": "Ev1", "token": "secret", "event": said | given}


def submission(callback: str) -> dict[str, Any]:
    view = {"id": "V1", "callback_id": callback, "private_metadata": "{}", "state": {"values": {}}, "blocks": [1]}
    return {
        "type": "view_submission",
        "trigger_id": "T1",
        "token": "secret",
        "response_urls": ["https://hooks.example/secret"],
        "user": {"id": "U0ACC"},
        "view": view,
    }


class Process:
    """One process that receives: what it was handed, with a clock that can be set forward."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.now = START
        self.done: list[str] = []
        self.given_up: list[str] = []
        self.fault: Exception | None = None
        self.inbound = Inbound(DatabaseInbound(engine), name, lambda: self.now, self.given_up.append)
        self.inbound.handles("message", self._do)

    def _do(self, received: Received) -> str:
        if self.fault is not None:
            raise self.fault
        self.done.append(received.body["event"]["text"])
        return "done"

    def receive(self, body: dict[str, Any]) -> bool:
        """As Bolt does: through the middleware, then to the listener. Whether the listener was reached."""
        reached = []
        answer = self.inbound.keep(body, lambda: reached.append(True))
        assert reached or isinstance(answer, BoltResponse)
        if reached and (received := received_of(body)) is not None:
            self.inbound.do(received)
        return bool(reached)


def test_an_event_that_is_delivered_again_is_acknowledged_and_not_done_again(engine: Engine) -> None:
    one = Process(engine, "one")
    assert one.receive(event())
    assert not one.receive(event())
    assert one.done == ["hello"]


def test_two_processes_do_what_both_are_given_once(engine: Engine) -> None:
    one, two = Process(engine, "one"), Process(engine, "two")
    one.receive(event())
    two.receive(event())
    assert one.done + two.done == ["hello"]


def test_what_a_killed_process_had_acknowledged_is_done_by_the_next(engine: Engine) -> None:
    killed, started = Process(engine, "killed"), Process(engine, "started")
    killed.inbound.keep(event(), lambda: None)  # kept and acknowledged; killed before it was done
    started.now = START + timedelta(minutes=1)
    started.inbound.sweep()
    started.inbound.sweep()
    assert started.done == ["hello"]
    assert not started.receive(event())


def test_what_another_process_is_still_at_is_left_to_it(engine: Engine) -> None:
    busy, other = Process(engine, "busy"), Process(engine, "other")
    busy.inbound.keep(event(), lambda: None)
    other.now = START + timedelta(seconds=5)
    assert other.inbound.sweep() == 0


def test_what_fails_is_tried_again_and_given_up_aloud(engine: Engine) -> None:
    one = Process(engine, "one")
    one.fault = ConnectionError("Slack is away")
    one.receive(event())
    for _ in range(MOST_TRIES + 2):
        one.now += timedelta(minutes=1)
        one.inbound.sweep()
    assert one.given_up == [f"message (id Ev1) was tried {MOST_TRIES} times."]
    one.fault = None
    one.now += timedelta(minutes=1)
    assert one.inbound.sweep() == 0


def test_what_fails_once_is_done_when_it_works_again(engine: Engine) -> None:
    one = Process(engine, "one")
    one.fault = ConnectionError("Slack is away")
    one.receive(event())
    one.fault, one.now = None, one.now + timedelta(minutes=1)
    one.inbound.sweep()
    assert one.done == ["hello"]


def test_what_cannot_be_kept_is_not_acknowledged(engine: Engine) -> None:
    one = Process(engine, "one")
    engine.dispose()

    class Broken(DatabaseInbound):
        def take(self, *_: object) -> bool:
            raise ConnectionError("the database is away")

    one.inbound = Inbound(Broken(engine), "one", lambda: START)
    with pytest.raises(ConnectionError):
        one.receive(event())


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (event(), "message"),
        (event(type="app_mention", channel_type="channel"), "app_mention"),
        (event(channel_type="channel"), None),  # people talking among themselves
        (event(bot_id="B1"), None),  # Reeve's own
        (event(subtype="message_changed"), None),
        (submission("alert_acknowledge"), "alert_acknowledge"),
        (submission("alert_explain"), None),  # changes nothing, and can be opened again
        (submission("another"), None),
    ],
)
def test_only_what_asks_for_something_is_kept(body: dict[str, Any], kind: str | None) -> None:
    received = received_of(body)
    assert (received.kind if received else None) == kind


def test_no_token_and_no_address_is_kept() -> None:
    for body in (event(), submission("alert_silence")):
        received = received_of(body)
        assert received is not None
        assert "secret" not in str(received.body)
        assert "blocks" not in received.body.get("view", {})


def test_a_request_is_known_when_it_comes_again_to_whichever_process(engine: Engine) -> None:
    one, two = Process(engine, "one"), Process(engine, "two")
    assert one.inbound.first_time("a signature")
    assert not one.inbound.first_time("a signature")
    assert not two.inbound.first_time("a signature")
    assert two.inbound.first_time("another")


def test_a_request_whose_process_stopped_while_it_was_kept_is_settled_without_a_word(engine: Engine) -> None:
    DatabaseInbound(engine).take(Received("request a signature", "request", {}), "gone", START)
    two = Process(engine, "two")
    two.now = START + timedelta(minutes=1)
    assert two.inbound.sweep() == 1
    assert two.inbound.sweep() == 0
    assert two.given_up == []
