"""Brings events and interactions to the app, over Socket Mode or as requests, and waits for its word of arrival."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

from bot.workspace import limits
from bot.workspace.errors import SlackError
from bot.workspace.identifiers import new_id, secret
from bot.workspace.requests import SignedRequests
from bot.workspace.state import Workspace

Json = dict[str, object]
Send = Callable[[Json], Awaitable[None]]


class Delivery:
    """Knows the app's open connections, and which envelopes still wait for an acknowledgement.

    `requests`, where set, are the app's address for HTTP; then nothing goes over the connections, as in Slack.

    `pace` stretches or shortens every wait (0.01 makes five minutes three seconds). Only touched on the server's own
    event loop, but for `event`, which may be called from any thread.
    """

    def __init__(self, workspace: Workspace, pace: float) -> None:
        self.workspace = workspace
        self.pace = pace
        self.loop: asyncio.AbstractEventLoop | None = None
        self.connections: dict[str, Send] = {}
        self.requests: SignedRequests | None = None
        self.sent: list[Json] = []
        self._turn = 0
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()

    def reaches(self) -> int:
        """In how many ways the app can be reached now."""
        return int(self.requests.verified) if self.requests is not None else len(self.connections)

    async def set_requests(self, requests: SignedRequests | None) -> None:
        """Send everything to an address from now on, once it has answered the challenge. Raises SlackError."""
        if requests is not None:
            await requests.verify(limits.ACKNOWLEDGE_SECONDS.most * self.pace)
        self.requests = requests
        self.workspace.changed()

    def event(self, event: Json) -> None:
        """Send the app an event; try again at once, after a minute and after five."""
        payload = self._event_payload(event)
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.start, self._deliver_event(payload))

    def start(self, work: Awaitable[Any]) -> None:
        """Run something on the loop, and keep hold of it until it is done."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def ask(self, kind: str, payload: Json) -> Json | None:
        """Send an interaction or a command once; the app's answer, or None when it did not answer in time."""
        return await self._send(kind, payload, {"accepts_response_payload": True})

    def acknowledged(self, answer: Json) -> None:
        """Take an acknowledgement from the app."""
        waiting = self._waiting.get(str(answer.get("envelope_id", "")))
        if waiting is not None and not waiting.done():
            payload = answer.get("payload")
            waiting.set_result(payload if isinstance(payload, dict) else {})

    async def redeliver_last(self) -> bool:
        """Send the newest event once more, as if its acknowledgement had been lost."""
        events = [envelope for envelope in self.sent if envelope["type"] == "events_api"]
        if not events:
            return False
        payload = events[-1]["payload"]
        if not isinstance(payload, dict):
            return False
        return await self._send("events_api", payload, _retry(1)) is not None

    def stop(self) -> None:
        """Give up what is still under way."""
        for task in list(self._tasks):
            task.cancel()

    async def _deliver_event(self, payload: Json) -> None:
        if await self._send("events_api", payload, _retry(0)) is not None:
            return
        for attempt, wait in enumerate(limits.EVENT_RETRY_SECONDS, start=1):
            await asyncio.sleep(wait * self.pace)
            if await self._send("events_api", payload, _retry(attempt)) is not None:
                return

    async def _send(self, kind: str, payload: Json, also: Json) -> Json | None:
        if self.requests is not None:
            return await self._request(self.requests, kind, payload, also)
        send = self._next_connection()
        if send is None:
            return None
        envelope: Json = {
            "envelope_id": str(uuid.uuid4()),
            "payload": payload,
            "type": kind,
            "accepts_response_payload": False,
            **also,
        }
        self.sent = [*self.sent[-499:], envelope]
        waiting = asyncio.get_running_loop().create_future()
        self._waiting[str(envelope["envelope_id"])] = waiting
        try:
            await send(envelope)
            return await asyncio.wait_for(waiting, limits.ACKNOWLEDGE_SECONDS.most * self.pace)
        except (TimeoutError, RuntimeError, OSError):
            return None
        finally:
            del self._waiting[str(envelope["envelope_id"])]

    async def _request(self, requests: SignedRequests, kind: str, payload: Json, also: Json) -> Json | None:
        self.sent = [*self.sent[-499:], {"payload": payload, "type": kind, **also}]
        seconds = limits.ACKNOWLEDGE_SECONDS.most * self.pace
        try:
            if not requests.verified:
                await requests.verify(seconds)
        except SlackError:
            return None
        if kind != "events_api":
            return await requests.interaction(kind, payload, seconds)
        attempt = also.get("retry_attempt")
        answered = await requests.event(payload, attempt if isinstance(attempt, int) else 0, seconds)
        return {} if answered is not None and (answered.accepted or answered.is_final) else None

    def _next_connection(self) -> Send | None:
        open_now = list(self.connections.values())
        if not open_now:
            return None
        self._turn += 1
        return open_now[self._turn % len(open_now)]

    def _event_payload(self, event: Json) -> Json:
        team = self.workspace.team
        return {
            "token": secret(),
            "team_id": team.id,
            "context_team_id": team.id,
            "context_enterprise_id": None,
            "api_app_id": team.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": new_id("Ev"),
            "event_time": self.workspace.now_seconds(),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": team.id,
                    "user_id": team.bot.id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": new_id("4-", 24),
        }


def _retry(attempt: int) -> Json:
    return {"retry_attempt": attempt, "retry_reason": "timeout" if attempt else ""}
