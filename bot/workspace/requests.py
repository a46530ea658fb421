"""Events and interactions as signed HTTP requests to the app's own address, in place of Socket Mode."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import http.client
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode, urlsplit

from bot.workspace.errors import SlackError
from bot.workspace.identifiers import secret

Json = dict[str, object]
_LONGEST_ANSWER = 1_000_000


@dataclass(frozen=True, slots=True)
class Answered:
    """What the app's address answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def accepted(self) -> bool:
        """Whether the app has taken what it was sent."""
        return 200 <= self.status < 300

    @property
    def is_final(self) -> bool:
        """Whether the app does not want it again, taken or not."""
        return self.headers.get("x-slack-no-retry") == "1"


class SignedRequests:
    """Posts to an address of this machine, each request signed as Slack signs it.

    `now` is the computer's own time, which signatures bear: an app refuses those of another day.
    Raises ValueError for an address elsewhere, since nothing of this workspace leaves its machine.
    """

    def __init__(self, url: str, signing_secret: str, now: Callable[[], datetime]) -> None:
        parts = urlsplit(url)
        if parts.scheme != "http" or parts.hostname not in ("127.0.0.1", "localhost") or not parts.port:
            raise ValueError(
                f"request URL {url!r}: must be http://127.0.0.1:PORT/...; this workspace speaks to nobody else"
            )
        self.url = url
        self._host, self._port = parts.hostname, parts.port
        self._path = parts.path or "/"
        self._signing_secret = signing_secret
        self._now = now
        self._reason = "http_timeout"
        self.verified = False

    async def verify(self, seconds: float) -> None:
        """Ask the address for a challenge's answer, as Slack does when it is set. Raises SlackError."""
        challenge = secret()
        payload = {"token": secret(), "challenge": challenge, "type": "url_verification"}
        answered = await self.post(json.dumps(payload), "application/json", {}, seconds)
        if answered is None or answered.status != 200 or challenge not in answered.body.decode(errors="replace"):
            raise SlackError("url_verification_failed")
        self.verified = True

    async def event(self, payload: Json, attempt: int, seconds: float) -> Answered | None:
        """Deliver an event; `attempt` counts from 0, and what is sent again says so and why."""
        again = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": self._reason} if attempt else {}
        answered = await self.post(json.dumps(payload), "application/json", again, seconds)
        self._reason = "http_timeout" if answered is None else "http_error"
        return answered

    async def interaction(self, kind: str, payload: Json, seconds: float) -> Json | None:
        """Deliver an interaction or a command; what the app answered with, None when it did not in time."""
        form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
        answered = await self.post(urlencode(form), "application/x-www-form-urlencoded", {}, seconds)
        if answered is None or answered.status != 200:
            return None
        return _meant(answered.body)

    async def post(self, body: str, kind: str, headers: Mapping[str, str], seconds: float) -> Answered | None:
        """Send one request; None when nobody answered within so many seconds."""
        try:
            return await asyncio.wait_for(asyncio.to_thread(self._send, body, kind, headers, seconds), seconds)
        except (OSError, http.client.HTTPException):  # a timeout is an OSError
            return None

    def _send(self, body: str, kind: str, headers: Mapping[str, str], seconds: float) -> Answered:
        connection = http.client.HTTPConnection(self._host, self._port, timeout=seconds)
        try:
            signed = {"Content-Type": kind, "User-Agent": "Slackbot 1.0", **headers, **self._signed(body)}
            connection.request("POST", self._path, body.encode(), signed)
            answer = connection.getresponse()
            given = {name.lower(): value for name, value in answer.getheaders()}
            return Answered(answer.status, given, answer.read(_LONGEST_ANSWER))
        finally:
            connection.close()

    def _signed(self, body: str) -> dict[str, str]:
        at = str(int(self._now().timestamp()))
        digest = hmac.new(self._signing_secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"v0={digest}"}


def _meant(body: bytes) -> Json:
    """The payload of an answer: JSON as it is, other words as a text, nothing as nothing."""
    words = body.decode(errors="replace").strip()
    try:
        parsed = json.loads(words or "{}")
    except ValueError:
        return {"text": words}
    return parsed if isinstance(parsed, dict) else {"text": words}
