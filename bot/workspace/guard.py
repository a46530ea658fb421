"""Keeps the server to its own machine and its own page: other names (DNS rebinding) and other sites are refused."""

from __future__ import annotations

from collections.abc import Mapping
from secrets import compare_digest

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class Guard:
    """ASGI middleware that only lets requests through which name this machine, and come from nowhere else."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        own = ("127.0.0.1", "localhost")
        # slack_sdk's Socket Mode client names the host without its port
        self._hosts = {*own, *(f"{name}:{port}" for name in own)}
        self._origins = {f"http://{name}:{port}" for name in own}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it with 403."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers: dict[str, str] = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        if self._belongs_here(headers):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 4003})
        else:
            words = "This server answers to 127.0.0.1 alone, and to its own page.\n"
            await PlainTextResponse(words, 403)(scope, receive, send)

    def _belongs_here(self, headers: Mapping[str, str]) -> bool:
        origin = headers.get("origin")
        return headers.get("host", "") in self._hosts and (origin is None or origin in self._origins)


class Keys:
    """The two keys to what people do here: the page's cookie, and the control token of tests and operators."""

    def __init__(self, port: int, page_key: str, control_token: str) -> None:
        self.cookie = f"local_workspace_{port}"
        self.page_key = page_key
        self.control_token = control_token

    def controls(self, request: Request) -> bool:
        """Whether a request carries the control token."""
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        return compare_digest(given.encode(), self.control_token.encode())

    def opens(self, request: Request) -> bool:
        """Whether a request comes from the page, or carries the control token."""
        given = request.cookies.get(self.cookie, "")
        return compare_digest(given.encode(), self.page_key.encode()) or self.controls(request)
