"""A server that speaks Slack's Web API: the one that the environment names, or else our own."""

from __future__ import annotations

import http.client
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from bot.slack.app import posting_client
from bot.workspace import default_team, serve

PASSED_ON = ("authorization", "content-type", "user-agent")


@dataclass(frozen=True, slots=True)
class AnyServer:
    """Where the server is, the bot's token, a channel that the bot is in, and one of its people."""

    api_url: str
    bot_token: str
    channel: str
    person: str
    trigger: Callable[[], str]
    """Gives a trigger id, as if the person had pressed something."""

    @classmethod
    def named(cls, environment: Mapping[str, str]) -> AnyServer:
        """The server of SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_CHANNEL and SLACK_PERSON (ids).

        Its trigger ids come of SLACK_TRIGGER_METHOD, a Web API method that gives one for a `user_id`: Slack has none.
        """
        url, token, channel, person = (
            environment[f"SLACK_{name}"] for name in ("API_URL", "BOT_TOKEN", "CHANNEL", "PERSON")
        )
        client, method = posting_client(token, url), environment.get("SLACK_TRIGGER_METHOD", "")

        def trigger() -> str:
            return str(client.api_call(method, json={"user_id": person})["trigger_id"])

        return cls(url, token, channel, person, trigger)


@contextmanager
def any_server() -> Iterator[AnyServer]:
    """The server that the environment names, or our own until the block ends."""
    if "SLACK_API_URL" in os.environ:
        yield AnyServer.named(os.environ)
        return
    with serve(default_team(), clock=lambda: datetime.now(UTC), rate_scale=None) as ours:  # noqa: TID251 - Slack's clock
        new_trigger = ours.workspace.interactions.new_trigger
        yield AnyServer(ours.api_url, ours.bot_token, "C0COMMAND", "U0ACC", lambda: new_trigger("U0ACC"))


class LosingProxy:
    """Stands before a server and passes on every call; loses as many replies of posts as it is told to."""

    def __init__(self, api_url: str) -> None:
        parts = urlsplit(api_url)
        self.lost = 0
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
                headers = {name: self.headers[name] for name in PASSED_ON if self.headers[name]}
                connection.request(self.command, self.path, body, headers)
                answer = connection.getresponse()
                content = answer.read()
                connection.close()
                if proxy.lost and self.path.endswith("chat.postMessage"):
                    proxy.lost -= 1
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.getheader("content-type") or "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def do_GET(self) -> None:
                self.do_POST()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.api_url = f"http://127.0.0.1:{self._server.server_port}{parts.path}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop passing on."""
        self._server.shutdown()
        self._server.server_close()
