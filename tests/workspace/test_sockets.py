"""Socket Mode with the real Bolt app and its real client."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace


def eventually(met: Callable[[], object], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def heard() -> queue.Queue[tuple[str, Any]]:
    return queue.Queue()


@pytest.fixture(scope="module")
def handler(workspace: RunningWorkspace, heard: queue.Queue[tuple[str, Any]]) -> Iterator[SocketModeHandler]:
    client = WebClient(token=workspace.bot_token, base_url=workspace.api_url, retry_handlers=[])
    app = App(client=client, token_verification_enabled=False)

    @app.event("message")
    def message(body: dict[str, Any]) -> None:
        heard.put(("message", body))

    @app.event("app_mention")
    def mention(body: dict[str, Any]) -> None:
        heard.put(("app_mention", body))

    handler = SocketModeHandler(app, workspace.app_token, ping_interval=1)
    handler.connect()
    yield handler
    handler.close()


def test_an_app_hears_what_people_say(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]]
) -> None:
    ts = workspace.control.post("U0ACC", "C0COMMAND", "How is burglary?")
    kind, body = heard.get(timeout=5)
    assert kind == "message"
    assert (body["type"], body["event"]["ts"], body["event"]["channel_type"]) == ("event_callback", ts, "channel")


def test_a_mention_is_told_as_message_and_as_mention(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]]
) -> None:
    workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> how is burglary?")
    assert {heard.get(timeout=5)[0], heard.get(timeout=5)[0]} == {"message", "app_mention"}


def test_a_direct_message_reaches_the_app(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]]
) -> None:
    channel = workspace.control.direct_message("U0DCC", "U0REEVE")
    workspace.control.post("U0DCC", channel, "hello")
    assert heard.get(timeout=5)[1]["event"]["channel_type"] == "im"


def test_a_channel_without_the_app_is_not_overheard(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]]
) -> None:
    workspace.control.post("U0ACC", "C0COFFEE", "<@U0REEVE> are you there?")
    with pytest.raises(queue.Empty):
        heard.get(timeout=0.3)


def test_an_event_comes_again_when_asked_for(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]]
) -> None:
    workspace.control.post("U0ACC", "C0COMMAND", "once more")
    first = heard.get(timeout=5)[1]
    assert workspace.control.order("redeliver")["taken"]
    assert heard.get(timeout=5)[1]["event_id"] == first["event_id"]


@pytest.mark.parametrize("reason", ["refresh_requested", "abrupt"])
def test_an_app_comes_back_after_a_disconnect(
    workspace: RunningWorkspace, handler: SocketModeHandler, heard: queue.Queue[tuple[str, Any]], reason: str
) -> None:
    assert workspace.control.disconnect(reason) == 1
    eventually(lambda: handler.client is not None and handler.client.is_connected(), 10)
    workspace.control.post("U0ACC", "C0COMMAND", f"after {reason}")
    assert heard.get(timeout=10)[1]["event"]["text"] == f"after {reason}"
