"""Envelopes on a bare WebSocket: hello, acknowledgement, redelivery, one connection for each event."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from slack_sdk import WebClient
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bot.workspace import RunningWorkspace, default_team, serve
from workspace.bolt_app import eventually
from workspace.movable_clock import MovableClock

Json = dict[str, Any]


@pytest.fixture
def workspace() -> Iterator[RunningWorkspace]:
    """A workspace that waits ten times as long for an acknowledgement as Slack does: machines that test are slow."""
    with serve(default_team(), clock=MovableClock(), pace=10) as running:
        yield running


def address(workspace: RunningWorkspace) -> str:
    client = WebClient(base_url=workspace.api_url, retry_handlers=[])
    return str(client.apps_connections_open(app_token=workspace.app_token)["url"])


def receive(socket: ClientConnection, timeout: float = 60.0) -> Json:
    message: Json = json.loads(socket.recv(timeout))
    return message


def acknowledge(socket: ClientConnection, envelope: Json) -> None:
    socket.send(json.dumps({"envelope_id": envelope["envelope_id"]}))


def test_a_connection_is_greeted(workspace: RunningWorkspace) -> None:
    with connect(address(workspace)) as socket:
        hello = receive(socket)
    assert (hello["type"], hello["num_connections"]) == ("hello", 1)
    assert hello["connection_info"]["app_id"] == "A0LOCALAPP"


def test_an_address_is_for_one_connection(workspace: RunningWorkspace) -> None:
    once = address(workspace)
    with connect(once) as socket:
        receive(socket)
        with pytest.raises(Exception, match=r"403"):
            connect(once)


def test_a_silent_app_is_tried_four_times_with_the_same_event() -> None:
    hurried = serve(default_team(), clock=MovableClock(), pace=0.003)
    with hurried as workspace, connect(address(workspace)) as socket:
        receive(socket)
        workspace.control.post("U0ACC", "C0COMMAND", "anybody?")
        tries = [receive(socket) for _ in range(4)]
        with pytest.raises(TimeoutError):
            receive(socket, 0.3)
    assert [each["retry_attempt"] for each in tries] == [0, 1, 2, 3]
    assert [each["retry_reason"] for each in tries] == ["", "timeout", "timeout", "timeout"]
    assert len({each["payload"]["event_id"] for each in tries}) == 1
    assert len({each["envelope_id"] for each in tries}) == 4


def test_an_acknowledged_event_does_not_come_again(workspace: RunningWorkspace) -> None:
    with connect(address(workspace)) as socket:
        receive(socket)
        workspace.control.post("U0ACC", "C0COMMAND", "hello")
        envelope, delivery = receive(socket), cast(Any, workspace.workspace.events)
        assert delivery._tasks
        acknowledge(socket, envelope)
        eventually(lambda: not delivery._tasks)  # nothing is at work that could send it again
        with pytest.raises(TimeoutError):
            receive(socket, 0.1)


def test_an_app_that_comes_late_still_gets_what_was_said() -> None:
    # It is sent again after two and a half seconds, and after twelve more: so long may it take to connect.
    hurried = serve(default_team(), clock=MovableClock(), pace=0.04)
    with hurried as workspace:
        workspace.control.post("U0ACC", "C0COMMAND", "before you came")
        with connect(address(workspace)) as socket:
            receive(socket)
            envelope = receive(socket)
            acknowledge(socket, envelope)
    assert envelope["payload"]["event"]["text"] == "before you came"
    assert envelope["retry_attempt"] >= 1


def test_each_event_goes_to_one_of_several_connections(workspace: RunningWorkspace) -> None:
    with connect(address(workspace)) as one, connect(address(workspace)) as other:
        receive(one)
        receive(other)
        for n in range(4):
            workspace.control.post("U0ACC", "C0COMMAND", str(n))
        texts: list[str] = []
        for socket in (one, other):
            for _ in range(2):
                envelope = receive(socket)
                acknowledge(socket, envelope)
                texts.append(envelope["payload"]["event"]["text"])
    assert sorted(texts) == ["0", "1", "2", "3"]


def test_a_warning_comes_before_the_end_of_a_connection(workspace: RunningWorkspace) -> None:
    with connect(address(workspace)) as socket:
        receive(socket)
        workspace.control.disconnect("warning")
        assert (receive(socket)["type"], workspace.control.disconnect("refresh_requested")) == ("disconnect", 1)
        assert receive(socket)["reason"] == "refresh_requested"
        with pytest.raises(ConnectionClosed):
            receive(socket)
