"""The Bolt app in Socket Mode: what people say to Reeve, acknowledged first and answered after."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Protocol, cast
from urllib.parse import urlsplit

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.inbound import Inbound
from bot.slack.lanes import Lanes
from bot.slack.listeners import alert_buttons, alert_modals, answer_buttons, conversation, questions, updates
from bot.slack.update_desk import UpdateDesk

LISTENERS = 20
TIMEOUT_SECONDS = 30
# With the default of 10 s an abruptly closed connection was noticed after nearly a minute.
PING_SECONDS = 2.0
ON_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class _Connection(Protocol):
    """Socket Mode's handler, which carries no types of its own."""

    def connect(self) -> None: ...

    def close(self) -> None: ...


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


def listening_client(token: str, base_url: str | None) -> WebClient:
    """The client that answers people. It waits out a limit, and repeats nothing whose reply was lost."""
    client = WebClient(
        token=token,
        base_url=_address(base_url),
        timeout=TIMEOUT_SECONDS,
        retry_handlers=[RateLimitErrorRetryHandler(max_retry_count=2)],
    )
    return _without_detour(client)


class SlackApp:
    """The app, connected from `start` to `stop`."""

    def __init__(
        self,
        client: WebClient,
        app_token: str,
        inbound: Inbound,
        desk: AlertDesk,
        answers: AnswerDesk,
        update_desk: UpdateDesk | None = None,
    ) -> None:
        self._executor = ThreadPoolExecutor(LISTENERS, thread_name_prefix="listener")
        self._lanes = Lanes()
        self._inbound = inbound
        app = App(client=client, listener_executor=self._executor)
        app.middleware(inbound.keep)
        alert_buttons.listen(app, desk, inbound)
        alert_modals.listen(app, desk, inbound)
        talk = conversation.Conversation(answers.questions)
        if update_desk is not None:
            updates.listen(app, update_desk, inbound)
            talk = replace(talk, drafted=update_desk.drafted)
        conversation.listen(app, talk, inbound, self._lanes)
        questions.listen(app, answers.questions, self._lanes)
        answer_buttons.listen(app, answers, inbound, self._lanes)
        self._handler = SocketModeHandler(app, app_token, ping_interval=PING_SECONDS)
        self._connection = cast("_Connection", self._handler)

    def start(self) -> None:
        """Do what was left undone, and connect; returns at once, and reconnects by itself."""
        self._inbound.start()
        self._connection.connect()

    @property
    def connected(self) -> bool:
        """Whether the connection stands."""
        return bool(self._handler.client is not None and self._handler.client.is_connected())

    def stop(self) -> None:
        """Disconnect, and let what is being answered be finished."""
        self._connection.close()
        self._executor.shutdown(wait=True)
        self._lanes.finish()
        self._inbound.stop()
