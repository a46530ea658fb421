"""The real app over HTTP before a local workspace, and requests to it, signed as Slack signs them."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from slack_sdk.signature import SignatureVerifier
from sqlalchemy import Engine

from bot.slack.access import SlackPeople
from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.app import SlackApp, listening_client
from bot.slack.http import PATH, SlackEndpoint
from bot.slack.inbound import Inbound
from bot.store.inbound import DatabaseInbound
from bot.web import Reporting, WebServer, build
from bot.workspace import RunningWorkspace
from tests.slack.fixed_answers import fixed_answers

Json = dict[str, Any]
SECRET = "0123456789abcdef0123456789abcdef"
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Signed:
    """A request as it goes over the wire."""

    body: bytes
    headers: Mapping[str, str]

    def but(self, **headers: str) -> Signed:
        """The same with other headers; `x_slack_signature` is `X-Slack-Signature`."""
        return Signed(self.body, {**self.headers, **{name.replace("_", "-"): text for name, text in headers.items()}})


def signed(body: str, content_type: str = JSON, age: int = 0, secret: str = SECRET) -> Signed:
    """A request that was signed some seconds ago."""
    ts = str(int(time.time()) - age)  # noqa: TID251 - Slack's clock
    signature = SignatureVerifier(secret).generate_signature(timestamp=ts, body=body) or ""
    headers = {"content-type": content_type, "x-slack-request-timestamp": ts, "x-slack-signature": signature}
    return Signed(body.encode(), headers)


def mention(workspace: RunningWorkspace, event_id: str) -> tuple[str, str]:
    """A question in a channel, as a person wrote it there: the event's body, and the question's timestamp."""
    ts = workspace.control.post("U0ACC", "C0GENERAL", "How is burglary?")
    event = {"type": "app_mention", "user": "U0ACC", "channel": "C0GENERAL", "ts": ts, "text": "<@U0REEVE> burglary?"}
    body = {"type": "event_callback", "event_id": event_id, "team_id": workspace.workspace.team.id, "event": event}
    return json.dumps(body), ts


def command(workspace: RunningWorkspace, text: str, trigger: str) -> str:
    """A command as Slack posts it, with no address to answer at."""
    return urllib.parse.urlencode(
        {
            "command": "/kpi",
            "text": text,
            "team_id": workspace.workspace.team.id,
            "channel_id": "C0GENERAL",
            "channel_name": "general",
            "user_id": "U0ACC",
            "trigger_id": trigger,
        }
    )


def post(url: str, request: Signed) -> tuple[int, bytes]:
    """Post it; the status and the body of the answer."""
    asked = urllib.request.Request(url + PATH, data=request.body, headers=dict(request.headers), method="POST")  # noqa: S310
    return fetched(asked)


def get(url: str, path: str) -> tuple[int, bytes]:
    """Ask for a page; the status and the body of the answer."""
    return fetched(urllib.request.Request(url + path))  # noqa: S310 - our own http://127.0.0.1


def fetched(request: urllib.request.Request) -> tuple[int, bytes]:
    try:
        with NO_PROXY.open(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()


@contextmanager
def served(
    workspace: RunningWorkspace, engine: Engine, name: str = "one", answers: AnswerDesk | None = None
) -> Iterator[str]:
    """The app over HTTP, until the block ends: its address."""
    client = listening_client(workspace.bot_token, workspace.api_url)
    people = SlackPeople(client)
    nothing = cast("Any", None)
    desk = AlertDesk(client, nothing, people, nothing, nothing, nothing)
    inbound = Inbound(DatabaseInbound(engine), name, lambda: datetime.now(UTC))  # noqa: TID251 - Slack's clock
    app = SlackApp(
        client,
        None,
        inbound,
        desk,
        answers or fixed_answers(client, people, "An answer"),
        signing_secret=SECRET,
    )
    server = WebServer(
        build(Reporting(lambda: (), lambda: (b"", "text/plain")), (PATH, SlackEndpoint(app))), "127.0.0.1", 0
    )
    app.start()
    server.start()
    try:
        yield server.url
    finally:
        server.stop()
        app.stop()
