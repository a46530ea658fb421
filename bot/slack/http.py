"""Slack over HTTP: signed requests, each taken once, handed to the same listeners as Socket Mode's."""

import hashlib
import logging
from collections.abc import Callable
from typing import Any, Protocol

from slack_bolt import App, BoltRequest, BoltResponse
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.slack.envelope import Senseless, envelope_of
from bot.slack.inbound import Inbound

PATH = "/slack/events"
"""Where events, interactions and commands are posted."""
LONGEST_BODY = 1_000_000
LONGEST_TIME = 12
SIGNATURE = "x-slack-signature"
NOTICES = frozenset({"event_callback", "app_rate_limited"})
"""What Slack tells whether anybody listens for it or not."""
_log = logging.getLogger(__name__)


class SignedOnce:
    """Middleware of Bolt, after its check of the signature: a request that was taken before is refused.

    Slack signs each delivery anew with its time, so that the same signature is the same request sent again by somebody
    else; Slack's own redeliveries bear another one, and are recognised by the ids of what they bring. Signatures are
    kept in the store with those ids, so that every process knows them, and after a restart as well.
    """

    def __init__(self, inbound: Inbound) -> None:
        self._inbound = inbound

    def keep(self, request: BoltRequest, next: Callable[[], Any]) -> Any:  # noqa: A002 - Bolt gives arguments by names
        """Keep the signature first; refuse the request where it is there already."""
        signature = request.headers.get(SIGNATURE, [""])[0]
        if not self._inbound.first_time(hashlib.sha256(signature.encode()).hexdigest()):
            _log.warning("a request that was taken before was sent again, and is refused")
            return BoltResponse(status=409, body={"error": "this request was taken before"})
        return next()


class Dispatching(Protocol):
    """What is asked: a Bolt app, and whether a request is Slack's."""

    @property
    def bolt(self) -> App:
        """The app with its listeners."""
        ...

    def is_signed(self, body: str, timestamp: str, signature: str) -> bool:
        """Whether a request bears our secret's signature, and is not stale."""
        ...


class SlackEndpoint:
    """Answers Slack's requests; each in a thread of its own, so that a slow one keeps nobody waiting."""

    def __init__(self, app: Dispatching) -> None:
        self._app = app

    async def __call__(self, request: Request) -> Response:
        """The answer to one request.

        401 for a bad or stale signature, 400 for what is no delivery of Slack's, 409 for one that was taken before.
        """
        try:
            asked = self._asked(request, await _body_of(request))
        except _Refused as refused:
            return JSONResponse({"error": str(refused)}, refused.status)
        except ClientDisconnect:
            return Response(status_code=400)
        try:
            answer = await run_in_threadpool(self._app.bolt.dispatch, asked)
        except Exception:  # noqa: BLE001 - whatever it is, Slack is told that it was not taken
            # Nothing was acknowledged: Slack sends an event again, and tells the person of anything else.
            _log.exception("a request could not be taken")
            return JSONResponse({"error": "not taken; try again"}, 503)
        if answer.status == 404 and asked.body.get("type") in NOTICES:
            return Response()  # nobody listens for it, and it is not to come again
        return Response(answer.body, answer.status, dict(answer.first_headers_without_set_cookie()))

    def _asked(self, request: Request, body: str) -> BoltRequest:
        """The request as Bolt takes it. The signature comes first: nothing of a stranger's request is read."""
        timestamp = request.headers.get("x-slack-request-timestamp", "")
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= LONGEST_TIME):
            raise _Refused(401, "the time of the signature is missing or no number")
        signature = request.headers.get(SIGNATURE, "")
        if not self._app.is_signed(body, timestamp, signature):
            raise _Refused(401, "this is not signed as Slack signs, or is stale")
        try:
            envelope = envelope_of(body, request.headers.get("content-type", ""))
            # Bolt's name for what is read and verified already: by itself it takes `/kpi payload` for an empty body.
            return BoltRequest(body=envelope, headers={SIGNATURE: signature}, mode="socket_mode")
        except Senseless as senseless:
            _log.warning("a signed request is refused that is no delivery of Slack's: %s", senseless)
            raise _Refused(400, f"this is no delivery of Slack's: {senseless}") from None
        except Exception as fault:  # noqa: BLE001 - whatever Bolt stumbles over, Slack does not send it
            _log.warning("a signed request is refused that cannot be read (%s)", type(fault).__name__)
            raise _Refused(400, "this is no delivery of Slack's") from None


class _Refused(Exception):  # noqa: N818 - it says what was done
    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


async def _body_of(request: Request) -> str:
    """The body as text; what is too long is not read to its end."""
    parts, length = [], 0
    async for part in request.stream():
        length += len(part)
        if length > LONGEST_BODY:
            raise _Refused(413, f"the body is longer than {LONGEST_BODY:,} bytes")
        parts.append(part)
    try:
        return b"".join(parts).decode("utf-8")
    except UnicodeDecodeError:
        raise _Refused(400, "the body is not UTF-8") from None
