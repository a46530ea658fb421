"""The workspace's own API, for its page and for tests: act as a person, look at everything, order faults."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.workspace import people
from bot.workspace.acting import Acting
from bot.workspace.delivery import Delivery
from bot.workspace.errors import SlackError
from bot.workspace.events import sharing_event
from bot.workspace.faults import Fault, Faults
from bot.workspace.guard import Keys
from bot.workspace.link import Links
from bot.workspace.requests import SignedRequests
from bot.workspace.snapshot import everything, team_of, view_of
from bot.workspace.state import Workspace
from bot.workspace.submitting import close, submit

Json = dict[str, object]
Order = Callable[[Json], Awaitable[Json]]


_TAKEN = {
    "channel": ("channel", "name", "is_archived", "is_ext_shared", "is_pending_ext_shared", "is_private", "told"),
    "join": ("user", "channel", "present", "by"),
    "clock": ("seconds",),
    "scopes": ("scopes",),
}
"""The names that an order takes, where one that is written wrongly would otherwise be passed over in silence."""


class Control:
    """Answers `/_workspace/...`. The page's cookie opens what people do; faults need the control token."""

    def __init__(
        self,
        workspace: Workspace,
        delivery: Delivery,
        links: Links,
        faults: Faults,
        keys: Keys,
        move_clock: Callable[[timedelta], None] | None,
        requests_to: Callable[[str], SignedRequests],
    ) -> None:
        self.workspace = workspace
        self.delivery = delivery
        self.links = links
        self.faults = faults
        self.keys = keys
        self.move_clock = move_clock
        self.requests_to = requests_to
        self.acting = Acting(workspace, delivery)

    def routes(self) -> list[Route]:
        """Every address of this API."""
        for_all: dict[str, Order] = {
            "post": self._post, "read": self._read, "react": self._react, "direct_message": self._direct_message,
            "press": self._press, "submit": self._submit, "close": self._close, "command": self._command,
            "shortcut": self._shortcut, "home": self._home, "clock": self._clock, "join": self._join,
            "upload": self._upload,
        }  # fmt: skip
        for_control: dict[str, Order] = {
            "fault": self._fault, "clear_faults": self._clear_faults, "disconnect": self._disconnect,
            "redeliver": self._redeliver, "expire_triggers": self._expire_triggers, "channel": self._channel,
            "scopes": self._scopes, "revoke": self._revoke, "request_url": self._request_url,
            "process_files": self._process_files,
        }  # fmt: skip
        return [
            Route("/_workspace/team", self._guarded_view(self._team)),
            Route("/_workspace/view", self._guarded_view(self._view)),
            Route("/_workspace/state", self._guarded_view(self._everything)),
            Route("/_workspace/changes", self._changes),
            *(self._route(name, order, self.keys.opens) for name, order in for_all.items()),
            *(self._route(name, order, self.keys.controls) for name, order in for_control.items()),
        ]

    def _route(self, name: str, order: Order, allowed: Callable[[Request], bool]) -> Route:
        async def endpoint(request: Request) -> Response:
            if not allowed(request):
                return JSONResponse({"ok": False, "error": "not_authed"}, 401)
            try:
                body = json.loads(await request.body() or b"{}")
                if not isinstance(body, dict):
                    raise ValueError("the body must be a JSON object")
                _only_known(name, body)
                return JSONResponse({"ok": True, **await order(body)})
            except SlackError as refusal:
                return JSONResponse(refusal.body(), 400)
            except (ValueError, KeyError) as fault:
                return JSONResponse({"ok": False, "error": "invalid_arguments", "detail": str(fault)}, 400)

        return Route(f"/_workspace/{name}", endpoint, methods=["POST"])

    def _guarded_view(self, show: Callable[[Request], Json]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            if not self.keys.opens(request):
                return JSONResponse({"ok": False, "error": "not_authed"}, 401)
            with self.workspace.lock:
                return JSONResponse({"ok": True, **show(request)}, headers={"Cache-Control": "no-store"})

        return endpoint

    def _team(self, request: Request) -> Json:
        movable = self.move_clock is not None
        return {**team_of(self.workspace, self.delivery.reaches()), "clock_moves": movable}

    def _view(self, request: Request) -> Json:
        asked = request.query_params
        return view_of(self.workspace, asked.get("as", ""), asked.get("channel", ""), asked.get("thread", ""))

    def _everything(self, request: Request) -> Json:
        asked = request.query_params
        return everything(self.workspace, asked.getlist("part"), asked.get("channel", ""))

    async def _changes(self, request: Request) -> Response:
        if not self.keys.opens(request):
            return JSONResponse({"ok": False, "error": "not_authed"}, 401)

        async def lines() -> AsyncIterator[str]:
            async for count in self.workspace.changes.listen():
                yield f"data: {count}\n\n"

        return StreamingResponse(lines(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _post(self, body: Json) -> Json:
        thread = body.get("thread_ts")
        with self.workspace.lock:
            message = people.say(
                self.workspace,
                str(body["user"]),
                str(body["channel"]),
                str(body["text"]),
                str(thread) if thread else None,
            )
        return {"ts": message.ts, "channel": message.channel}

    async def _upload(self, body: Json) -> Json:
        """Share a file as a person; `content` is base64."""
        content = b64decode(str(body["content"]), validate=True)
        thread = body.get("thread_ts")
        with self.workspace.lock:
            message = people.share(
                self.workspace,
                str(body["user"]),
                str(body["channel"]),
                str(body["name"]),
                content,
                str(body.get("text") or ""),
                str(thread) if thread else None,
            )
        return {"ts": message.ts, "channel": message.channel, "file": message.files[0]["id"]}

    async def _read(self, body: Json) -> Json:
        with self.workspace.lock:
            people.read(self.workspace, str(body["user"]), str(body["channel"]))
        return {}

    async def _react(self, body: Json) -> Json:
        with self.workspace.lock:
            people.react(self.workspace, str(body["user"]), str(body["channel"]), str(body["ts"]), str(body["name"]))
        return {}

    async def _direct_message(self, body: Json) -> Json:
        with self.workspace.lock:
            opened = people.open_direct_message(self.workspace, str(body["user"]), str(body["with"]))
        return {"channel": opened.id}

    async def _join(self, body: Json) -> Json:
        inviter = body.get("by")
        with self.workspace.lock:
            people.join(
                self.workspace,
                str(body["user"]),
                str(body["channel"]),
                present=bool(body.get("present", True)),
                inviter=str(inviter) if inviter else None,
            )
        return {}

    async def _press(self, body: Json) -> Json:
        taken = await self.acting.press(
            str(body["user"]), body, str(body["block_id"]), str(body["action_id"]), body.get("chosen")
        )
        return {"taken": taken}

    async def _submit(self, body: Json) -> Json:
        values = body.get("values")
        taken = await submit(
            self.acting, str(body["user"]), str(body["view_id"]), values if isinstance(values, dict) else {}
        )
        return {"taken": taken}

    async def _close(self, body: Json) -> Json:
        await close(self.acting, str(body["user"]), str(body["view_id"]))
        return {}

    async def _command(self, body: Json) -> Json:
        taken = await self.acting.command(str(body["user"]), str(body["channel"]), str(body["text"]))
        return {"taken": taken}

    async def _shortcut(self, body: Json) -> Json:
        taken = await self.acting.shortcut(
            str(body["user"]), str(body["channel"]), str(body["ts"]), str(body["callback_id"])
        )
        return {"taken": taken}

    async def _home(self, body: Json) -> Json:
        self.acting.open_home(str(body["user"]), "messages" if body.get("tab") == "messages" else "home")
        return {}

    async def _clock(self, body: Json) -> Json:
        if self.move_clock is None:
            raise SlackError("clock_does_not_move")
        seconds = float(str(body["seconds"]))
        if seconds <= 0:
            raise ValueError(f"seconds {seconds}: the clock only moves forward")
        self.move_clock(timedelta(seconds=seconds))
        self.workspace.changed()
        return {"now": self.workspace.clock().isoformat()}

    async def _fault(self, body: Json) -> Json:
        self.faults.order(Fault.ordered(body))
        return {}

    async def _clear_faults(self, body: Json) -> Json:
        self.faults.clear()
        return {}

    async def _disconnect(self, body: Json) -> Json:
        return {"connections": await self.links.disconnect(str(body.get("reason", "refresh_requested")))}

    async def _redeliver(self, body: Json) -> Json:
        return {"taken": await self.delivery.redeliver_last()}

    async def _expire_triggers(self, body: Json) -> Json:
        self.workspace.interactions.expire_triggers()
        return {}

    async def _scopes(self, body: Json) -> Json:
        """Install the app with other scopes; None grants everything."""
        given = body.get("scopes")
        self.workspace.scopes = frozenset(str(each) for each in given) if isinstance(given, list) else None
        return {}

    async def _revoke(self, body: Json) -> Json:
        """Revoke the bot's or the app's token."""
        if body["token"] not in ("bot", "app"):
            raise ValueError(f"token {body['token']!r}: must be bot or app")
        self.workspace.revoked.add(str(body["token"]))
        return {}

    async def _request_url(self, body: Json) -> Json:
        """Send events and interactions to an address over HTTP, or over Socket Mode again when there is none."""
        await self.delivery.set_requests(self.requests_to(str(body["url"])) if body.get("url") else None)
        return {}

    async def _process_files(self, body: Json) -> Json:
        """Let every file have been looked at by now, however long that would take."""
        with self.workspace.lock:
            for upload in self.workspace.uploads.completed():
                upload.processed_at = 0.0
        return {}

    async def _channel(self, body: Json) -> Json:
        """Archive, rename or share a channel."""
        with self.workspace.lock:
            conversation = self.workspace.directory.conversation(str(body["channel"]))
            if conversation is None:
                raise SlackError("channel_not_found")
            if "name" in body:
                conversation.previous_names.append(conversation.name)
                conversation.name = str(body["name"])
            was_shared = conversation.is_ext_shared
            for name in ("is_archived", "is_ext_shared", "is_pending_ext_shared", "is_private"):
                if name in body:
                    setattr(conversation, name, bool(body[name]))
            if conversation.is_ext_shared is not was_shared and body.get("told", True):
                event = sharing_event(self.workspace, conversation.id, conversation.is_ext_shared)
                self.workspace.tell_app(event)
            self.workspace.changed()
        return {}


def _only_known(order: str, body: Json) -> None:
    """Refuse what an order does not take. Raises ValueError, which names what it takes."""
    taken = _TAKEN.get(order)
    unknown = [key for key in body if taken is not None and key not in taken]
    if unknown and taken:
        raise ValueError(f"{order}: {', '.join(unknown)} is not known here; it takes {', '.join(taken)}")
