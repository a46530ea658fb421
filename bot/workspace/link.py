"""The WebSocket of Socket Mode: a single-use address, hello, envelopes out, acknowledgements in."""

from __future__ import annotations

import json
from collections.abc import Callable

from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.workspace import limits
from bot.workspace.delivery import Delivery
from bot.workspace.errors import SlackError
from bot.workspace.identifiers import new_id, secret

Json = dict[str, object]


class Links:
    """Hands out tickets for connections, and keeps the connections that came of them."""

    def __init__(self, delivery: Delivery, base_url: str, monotonic: Callable[[], float]) -> None:
        self._delivery = delivery
        self._base_url = base_url
        self._monotonic = monotonic
        self._tickets: dict[str, float] = {}
        self._sockets: dict[str, WebSocket] = {}

    def new_address(self) -> str:
        """An address that one connection may use, soon. Raises SlackError `too_many_websockets`."""
        if len(self._sockets) >= limits.SOCKETS.most:
            raise SlackError("too_many_websockets")
        ticket = secret()
        self._tickets[ticket] = self._monotonic()
        return f"{self._base_url.replace('http', 'ws', 1)}/link?ticket={ticket}"

    async def serve(self, socket: WebSocket) -> None:
        """Hold one connection until it ends."""
        given = self._tickets.pop(socket.query_params.get("ticket", ""), None)
        if given is None or self._monotonic() - given > limits.TICKET_SECONDS.most:
            await socket.close(4001)
            return
        await socket.accept()
        connection = new_id("L")

        async def send(envelope: Json) -> None:
            await socket.send_text(json.dumps(envelope))

        self._sockets[connection] = socket
        await send(self._hello())
        self._delivery.connections[connection] = send
        self._delivery.workspace.changed()
        try:
            while True:
                self._take(await socket.receive_text())
        except (WebSocketDisconnect, RuntimeError):
            pass  # the app went away, or we let it go
        finally:
            self._delivery.connections.pop(connection, None)
            self._sockets.pop(connection, None)
            self._delivery.workspace.changed()

    async def disconnect(self, reason: str) -> int:
        """Ask every connection to come back on a new one; `abrupt` breaks them without a word. How many there were."""
        sockets = list(self._sockets.items())
        for connection, socket in sockets:
            self._delivery.connections.pop(connection, None)
            if reason != "abrupt":
                note = {"type": "disconnect", "reason": reason, "debug_info": {"host": "local-workspace"}}
                await socket.send_text(json.dumps(note))
            if reason != "warning":
                await socket.close(1001)
        return len(sockets)

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._sockets),
            "debug_info": {
                "host": "local-workspace",
                "build_number": 1,
                "approximate_connection_time": 18060,
            },
            "connection_info": {"app_id": self._delivery.workspace.team.app_id},
        }

    def _take(self, received: str) -> None:
        try:
            answer = json.loads(received)
        except ValueError:
            return  # not an envelope's answer; Slack takes no notice either
        if isinstance(answer, dict):
            self._delivery.acknowledged(answer)
