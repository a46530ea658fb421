"""The Bolt app: what people say to Reeve, over Socket Mode or HTTP, acknowledged first and answered after."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol, cast
from urllib.parse import urlsplit

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.error import BoltError
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.signature import SignatureVerifier

from bot.slack.addressee import Addressee, installation_of
from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.hearing import Closing, close_for_good, hear_no_more
from bot.slack.home_desk import HomeDesk
from bot.slack.http import SignedOnce
from bot.slack.import_desk import ImportDesk
from bot.slack.inbound import Inbound
from bot.slack.lanes import Lanes
from bot.slack.listeners import (
    alert_buttons,
    alert_modals,
    answer_buttons,
    conversation,
    imports,
    pausing,
    questions,
    sharing,
    updates,
)
from bot.slack.listeners import home as home_listeners
from bot.slack.pause_desk import PauseDesk
from bot.slack.update_desk import UpdateDesk
from bot.slack.welcome import Welcome

LISTENERS = 20
TIMEOUT_SECONDS = 30
# With the default of 10 s an abruptly closed connection was noticed after nearly a minute.
PING_SECONDS = 2.0
ON_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class SlackRefused(Exception):  # noqa: N818 - it says what was not possible
    """Slack does not take a token, or cannot be reached; the message says which, and what to do."""


@contextmanager
def _taken_by_slack(variable: str) -> Iterator[None]:
    """Say in words why Slack did not take what a variable holds. Raises SlackRefused."""
    try:
        yield
    except (SlackApiError, BoltError) as refused:
        fault = refused if isinstance(refused, SlackApiError) else refused.__context__
        code = fault.response.get("error") if isinstance(fault, SlackApiError) else "not accepted"
        raise SlackRefused(f"Slack does not take {variable} ({code}); reeve doctor says what to do") from refused
    except OSError as fault:
        raise SlackRefused(f"Slack cannot be reached ({fault}); reeve doctor says what to do") from fault


class _Connection(Protocol):
    """Socket Mode's handler, which carries no types of its own."""

    def connect(self) -> None: ...


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


def listen_to_everything(
    app: App,
    inbound: Inbound,
    lanes: Lanes,
    desk: AlertDesk,
    answers: AnswerDesk,
    update_desk: UpdateDesk | None = None,
    home: HomeDesk | None = None,
    import_desk: ImportDesk | None = None,
    pause_desk: PauseDesk | None = None,
    note_sharing: Callable[[str, bool], None] = lambda channel, shared: None,
) -> None:
    """Register every listener. The manifest is made of what is registered here."""
    app.middleware(inbound.keep)
    sharing.listen(app, note_sharing)
    alert_buttons.listen(app, desk, inbound)
    alert_modals.listen(app, desk, inbound)
    if home is not None:
        home_listeners.listen(app, home, inbound, lanes)  # before the conversation, which passes a Home over
    welcome = Welcome(answers.questions, answers.rules, answers.now)
    talk = conversation.Conversation(answers, came=welcome.say)
    if update_desk is not None:
        updates.listen(app, update_desk, inbound)
        talk = replace(talk, drafted=update_desk.drafted)
    if import_desk is not None:
        imports.listen(app, import_desk, inbound, lanes)
        talk = replace(talk, dropped=import_desk.dropped)
    if pause_desk is not None:
        pausing.listen(app, pause_desk, inbound)
    conversation.listen(app, talk, inbound, lanes)
    questions.listen(app, answers, lanes)
    answer_buttons.listen(app, answers, inbound, lanes)


class SlackApp:
    """The app, from `start` to `stop`: connected over Socket Mode, or asked over HTTP where it has no app token.

    Over HTTP every request must bear the signature of `signing_secret`; `bot.slack.http` brings the requests.
    """

    def __init__(
        self,
        client: WebClient,
        app_token: str | None,
        inbound: Inbound,
        desk: AlertDesk,
        answers: AnswerDesk,
        update_desk: UpdateDesk | None = None,
        home: HomeDesk | None = None,
        import_desk: ImportDesk | None = None,
        pause_desk: PauseDesk | None = None,
        *,
        note_sharing: Callable[[str, bool], None] = lambda channel, shared: None,
        signing_secret: str | None = None,
    ) -> None:
        self._executor = ThreadPoolExecutor(LISTENERS, thread_name_prefix="listener")
        self._lanes = Lanes()
        self._inbound = inbound
        with _taken_by_slack("SLACK_BOT_TOKEN"):
            self.bolt = App(client=client, listener_executor=self._executor, signing_secret=signing_secret)
            self.bolt.middleware(Addressee(installation_of(client)).check)
        self._verifier = SignatureVerifier(signing_secret) if signing_secret else None
        if app_token is None:
            self.bolt.middleware(SignedOnce(inbound).keep)
        desks = (desk, answers, update_desk, home, import_desk, pause_desk)
        listen_to_everything(self.bolt, inbound, self._lanes, *desks, note_sharing)
        self._home = home
        self._handler = SocketModeHandler(self.bolt, app_token, ping_interval=PING_SECONDS) if app_token else None

    def start(self) -> None:
        """Connect, and do what was left undone; returns at once, and reconnects by itself. Raises SlackRefused."""
        if self._handler is not None:
            with _taken_by_slack("SLACK_APP_TOKEN"):
                cast("_Connection", self._handler).connect()
        self._inbound.start()
        if self._home is not None:
            self._home.keeper.start()

    def is_signed(self, body: str, timestamp: str, signature: str) -> bool:
        """Whether a request bears the signature of our secret, of these five minutes; without a secret none does."""
        if self._verifier is None or not signature.isascii():
            return False
        return bool(self._verifier.is_valid(body, timestamp, signature))

    @property
    def connected(self) -> bool:
        """Whether the connection stands; over HTTP there is none to break."""
        if self._handler is None:
            return True
        return bool(self._handler.client is not None and self._handler.client.is_connected())

    def stop(self) -> None:
        """Disconnect, and let what is being answered be finished."""
        if self._handler is not None:
            hear_no_more(self._handler.client)
            close_for_good(cast("Closing", self._handler))
        self._executor.shutdown(wait=True)
        self._lanes.finish()
        if self._home is not None:
            self._home.keeper.stop()
        self._inbound.stop()
