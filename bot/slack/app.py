"""The Bolt app in Socket Mode: what people say to Reeve, acknowledged first and answered after."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, cast
from urllib.parse import urlsplit

from slack_bolt import Ack, App, Say
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

LISTENERS = 20
TIMEOUT_SECONDS = 30
# With the default of 10 s an abruptly closed connection was noticed after nearly a minute.
PING_SECONDS = 2.0
ON_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class _Connection(Protocol):
    """Socket Mode's handler, which carries no types of its own."""

    def connect(self) -> None: ...

    def close(self) -> None: ...


Words = Callable[[str], str]


def posting_client(token: str, base_url: str | None) -> WebClient:
    """The client that posts. It retries nothing by itself: a retry after a lost reply posts twice."""
    client = WebClient(token=token, base_url=_address(base_url), timeout=TIMEOUT_SECONDS, retry_handlers=[])
    return _without_detour(client)


def _without_detour(client: WebClient) -> WebClient:
    """The client, which for a server on this machine takes no proxy: it would ask the proxy's machine instead."""
    if urlsplit(client.base_url).hostname in ON_THIS_MACHINE:
        client.proxy = None
    return client


def _address(base_url: str | None) -> str:
    return WebClient.BASE_URL if not base_url else base_url.rstrip("/") + "/"


class SlackApp:
    """The app, connected from `start` to `stop`."""

    def __init__(self, bot_token: str, app_token: str, base_url: str | None, words: Words) -> None:
        self._executor = ThreadPoolExecutor(LISTENERS, thread_name_prefix="listener")
        client = WebClient(
            token=bot_token,
            base_url=_address(base_url),
            timeout=TIMEOUT_SECONDS,
            retry_handlers=[RateLimitErrorRetryHandler(max_retry_count=2)],
        )
        self._app = App(client=_without_detour(client), listener_executor=self._executor)
        _listen(self._app, words)
        self._handler = SocketModeHandler(self._app, app_token, ping_interval=PING_SECONDS)
        self._handler.client.proxy = client.proxy
        self._connection = cast("_Connection", self._handler)

    def start(self) -> None:
        """Connect; returns at once, and reconnects by itself."""
        self._connection.connect()

    @property
    def connected(self) -> bool:
        """Whether the connection stands."""
        return bool(self._handler.client is not None and self._handler.client.is_connected())

    def stop(self) -> None:
        """Disconnect, and let what is being answered be finished."""
        self._connection.close()
        self._executor.shutdown(wait=True)


def _listen(app: App, words: Words) -> None:
    @app.command("/kpi")
    def asked(ack: Ack) -> None:
        ack(text=words("command"))

    @app.event("app_mention")
    def mentioned(event: dict[str, Any], say: Say) -> None:
        say(text=words("mention"), thread_ts=event.get("thread_ts") or event["ts"])

    @app.event("message")
    def written(event: dict[str, Any], say: Say) -> None:
        if event.get("channel_type") == "im" and not event.get("bot_id") and not event.get("subtype"):
            say(text=words("message"), thread_ts=event.get("thread_ts") or event["ts"])
