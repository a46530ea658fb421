"""Speaks to a running workspace's own API: for tests, and for whoever runs the workspace as another process."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from base64 import b64encode
from typing import Any

Json = dict[str, Any]


class ControlError(RuntimeError):
    """The workspace refused an order; `code` says why."""

    def __init__(self, code: str, answer: Json) -> None:
        super().__init__(f"{code}: {answer}")
        self.code = code
        self.answer = answer


class ControlClient:
    """Acts as the people of a workspace, looks at everything in it, and orders faults.

    Every method raises ControlError when the workspace refuses.
    """

    def __init__(self, url: str, control_token: str) -> None:
        self._url = url
        self._token = control_token

    def state(self, *parts: str) -> Json:
        """Everything: channels with members and messages (with metadata), ephemerals, files, modals, homes.

        Or only some of these parts, by their names.
        """
        return self._ask("state?" + urllib.parse.urlencode({"part": parts}, doseq=True))

    def messages(self, channel: str) -> list[Json]:
        """Every message of a channel, by its id or name, oldest first."""
        found = self._ask("state?" + urllib.parse.urlencode({"part": "channels", "channel": channel}))["channels"]
        if found and channel:
            return list(found[0]["messages"])
        raise ControlError("channel_not_found", {"channel": channel})

    def view(self, user: str, channel: str = "", thread_ts: str = "") -> Json:
        """What one person sees: their conversations and modals, the messages of a channel, those of a thread."""
        return self._ask("view?" + urllib.parse.urlencode({"as": user, "channel": channel, "thread": thread_ts}))

    def connected(self) -> int:
        """How many Socket Mode connections the app has open."""
        return int(self._ask("team")["connected"])

    def post(self, user: str, channel: str, text: str, thread_ts: str | None = None) -> str:
        """Say something as a person; its `ts`."""
        order = {"user": user, "channel": channel, "text": text, "thread_ts": thread_ts}
        return str(self.order("post", **order)["ts"])

    def upload(
        self, user: str, channel: str, name: str, content: bytes, text: str = "", thread_ts: str | None = None
    ) -> str:
        """Drop a file into a conversation as a person; the `ts` of its message."""
        order = {"user": user, "channel": channel, "name": name, "text": text, "thread_ts": thread_ts}
        return str(self.order("upload", content=b64encode(content).decode(), **order)["ts"])

    def direct_message(self, user: str, other: str) -> str:
        """The channel id of the direct message between two."""
        return str(self.order("direct_message", user=user, **{"with": other})["channel"])

    def press(self, user: str, place: Json, block_id: str, action_id: str, chosen: object = None) -> bool:
        """Use a button or a menu at `{channel, ts}` or `{view_id}`; whether the app took it in time."""
        order = {**place, "user": user, "block_id": block_id, "action_id": action_id, "chosen": chosen}
        return bool(self.order("press", **order)["taken"])

    def submit(self, user: str, view_id: str, values: Json) -> bool:
        """Submit a modal with `{block_id: value}`; whether it was taken without errors."""
        return bool(self.order("submit", user=user, view_id=view_id, values=values)["taken"])

    def command(self, user: str, channel: str, text: str) -> bool:
        """Type a slash command; whether the app took it in time."""
        return bool(self.order("command", user=user, channel=channel, text=text)["taken"])

    def fault(self, kind: str, **fields: object) -> None:
        """Order a fault: see `bot.workspace.faults.Fault`."""
        self.order("fault", kind=kind, **fields)

    def disconnect(self, reason: str = "refresh_requested") -> int:
        """Let every Socket Mode connection go: `warning`, `refresh_requested` or `abrupt`."""
        return int(self.order("disconnect", reason=reason)["connections"])

    def order(self, name: str, /, **fields: object) -> Json:
        """Any order by its name, as docs/workspace.md lists them."""
        return self._ask(name, fields)

    def _ask(self, name: str, fields: Json | None = None) -> Json:
        request = urllib.request.Request(  # noqa: S310 - the address is our own http://127.0.0.1
            f"{self._url}/_workspace/{name}",
            data=None if fields is None else json.dumps(fields).encode(),
            headers={"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:  # noqa: S310 - likewise
                answer: Json = json.load(reply)
        except urllib.error.HTTPError as refused:
            answer = json.loads(refused.read() or b"{}")
            raise ControlError(str(answer.get("error")), answer) from None
        return answer
