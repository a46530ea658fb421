"""Signed HTTP requests in place of Socket Mode: a real Bolt app, served by a real server, checks every signature."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from slack_bolt import App, BoltRequest
from slack_sdk import WebClient

from bot.workspace import ControlError, RunningWorkspace, default_team, serve
from workspace.bolt_app import BUTTONS, eventually, interactive_app


@dataclass
class Endpoint:
    """An app's own HTTP server. `failing` answers 500 so many times first."""

    app: App | None = None
    requests: list[dict[str, str]] = field(default_factory=list)
    failing: int = 0
    no_retry: bool = False
    url: str = ""

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["content-length"])).decode()
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.requests.append(headers)
        if self.failing:
            self.failing -= 1
            handler.send_response(500)
            if self.no_retry:
                handler.send_header("X-Slack-No-Retry", "1")
            handler.end_headers()
            return
        assert self.app is not None
        given = self.app.dispatch(BoltRequest(body=body, headers=headers))
        handler.send_response(given.status)
        for name, value in given.first_headers().items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(given.body.encode())


@pytest.fixture(scope="module")
def endpoint() -> Iterator[Endpoint]:
    here = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            here.answer(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.url = f"http://127.0.0.1:{server.server_port}/slack/events"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield here
    server.shutdown()


@pytest.fixture(scope="module")
def over_http(endpoint: Endpoint, heard: list[dict[str, Any]]) -> Iterator[RunningWorkspace]:
    with serve(
        default_team(),
        clock=lambda: datetime(2026, 4, 20, tzinfo=UTC),
        real_clock=lambda: datetime.now(UTC),  # noqa: TID251 - Bolt refuses signatures of another day
        rate_scale=None,
        pace=10,
        request_url=endpoint.url,
    ) as running:
        endpoint.app = interactive_app(running, heard, signing_secret=running.signing_secret)
        # The address is verified at the first thing that is sent there: what comes after this is events alone.
        ts = running.control.post("U0ACC", "C0COMMAND", "first of all")
        eventually(lambda: [one for one in heard if one.get("event", {}).get("ts") == ts])
        yield running


def test_the_address_is_verified_and_told_of_events(
    over_http: RunningWorkspace, endpoint: Endpoint, heard: list[dict[str, Any]]
) -> None:
    ts = over_http.control.post("U0ACC", "C0COMMAND", "hello")
    eventually(lambda: [one for one in heard if one.get("event", {}).get("ts") == ts])
    assert over_http.control.connected() == 1
    assert endpoint.requests[0]["x-slack-signature"].startswith("v0=")
    assert abs(int(endpoint.requests[0]["x-slack-request-timestamp"]) - time.time()) < 300  # noqa: TID251 - as above


def test_a_command_is_answered_in_the_same_request(over_http: RunningWorkspace) -> None:
    assert over_http.control.command("U0ACC", "C0COMMAND", "/kpi burglary")
    assert over_http.control.state("ephemerals")["ephemerals"][-1]["text"] == "You asked: burglary"


def test_a_button_opens_a_modal_whose_errors_come_back(over_http: RunningWorkspace) -> None:
    client = WebClient(token=over_http.bot_token, base_url=over_http.api_url, retry_handlers=[])
    ts = client.chat_postMessage(channel="C0COMMAND", text="x", blocks=BUTTONS)["ts"]
    assert over_http.control.press("U0ACC", {"channel": "C0COMMAND", "ts": ts}, "buttons", "silence")
    (view,) = eventually(lambda: over_http.control.state("modals")["modals"].get("U0ACC"))
    assert not over_http.control.submit("U0ACC", view["id"], {"reason": "no"})
    assert over_http.control.state("modals")["modals"]["U0ACC"][0]["errors"] == {"reason": "Say more than no."}
    assert over_http.control.submit("U0ACC", view["id"], {"reason": "a known cause"})


def test_an_event_that_was_not_taken_comes_again_and_says_so(
    over_http: RunningWorkspace, endpoint: Endpoint, heard: list[dict[str, Any]]
) -> None:
    before, endpoint.failing = len(endpoint.requests), 1
    ts = over_http.control.post("U0ACC", "C0COMMAND", "again")
    eventually(lambda: [one for one in heard if one.get("event", {}).get("ts") == ts])
    first, second = endpoint.requests[before:]
    assert "x-slack-retry-num" not in first
    assert (second["x-slack-retry-num"], second["x-slack-retry-reason"]) == ("1", "http_error")


def test_an_app_may_refuse_to_be_asked_again(over_http: RunningWorkspace, endpoint: Endpoint) -> None:
    before, endpoint.failing, endpoint.no_retry = len(endpoint.requests), 1, True
    over_http.control.post("U0ACC", "C0COMMAND", "once")
    over_http.control.post("U0ACC", "C0COMMAND", "the next")
    eventually(lambda: len(endpoint.requests) == before + 2)
    assert not [one for one in endpoint.requests[before:] if "x-slack-retry-num" in one]


def test_an_address_that_does_not_answer_the_challenge_is_refused(
    over_http: RunningWorkspace, endpoint: Endpoint
) -> None:
    endpoint.failing = 1
    with pytest.raises(ControlError, match="url_verification_failed"):
        over_http.control.order("request_url", url=endpoint.url)


def test_an_address_elsewhere_is_refused(over_http: RunningWorkspace) -> None:
    with pytest.raises(ControlError, match="speaks to nobody else"):
        over_http.control.order("request_url", url="http://example.org:80/slack/events")


def test_a_stale_signature_would_be_refused_by_the_app(over_http: RunningWorkspace, endpoint: Endpoint) -> None:
    assert endpoint.app is not None
    body = json.dumps({"type": "event_callback", "event": {"type": "message"}})
    headers = {"x-slack-request-timestamp": "1", "x-slack-signature": "v0=" + "0" * 64}
    assert endpoint.app.dispatch(BoltRequest(body=body, headers=headers)).status == 401
