"""Puts the parts of the server together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route, WebSocketRoute

from bot.workspace import keeping
from bot.workspace.api_endpoint import ApiEndpoint, responder
from bot.workspace.connections import OpenConnections
from bot.workspace.control import Control
from bot.workspace.delivery import Delivery
from bot.workspace.faults import Faults
from bot.workspace.file_endpoints import FileEndpoints
from bot.workspace.guard import Guard, Keys
from bot.workspace.identifiers import app_token, bot_token, secret
from bot.workspace.link import Links
from bot.workspace.page_endpoint import PageEndpoint
from bot.workspace.requests import SignedRequests
from bot.workspace.responses import show_response
from bot.workspace.state import Workspace


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys to one running server. They are new each time."""

    bot_token: str
    app_token: str
    signing_secret: str
    page_key: str
    control_token: str

    @classmethod
    def new(cls, port: int) -> Credentials:
        """Keys that nobody has seen."""
        return cls(bot_token(port), app_token(port), secret(), secret(), secret())


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a server is to run: see `bot.workspace.server.serve`."""

    pace: float
    move_clock: Callable[[timedelta], None] | None
    real_clock: Callable[[], datetime]
    request_url: str | None
    keep: Path | None


def build(
    workspace: Workspace, credentials: Credentials, port: int, connections: OpenConnections, wishes: Wishes
) -> Starlette:
    """The whole server as one ASGI application. Raises ValueError for a request URL of another machine."""

    def requests_to(url: str) -> SignedRequests:
        return SignedRequests(url, credentials.signing_secret, wishes.real_clock)

    delivery = Delivery(workspace, wishes.pace)
    delivery.requests = requests_to(wishes.request_url) if wishes.request_url else None
    workspace.events = delivery
    faults = Faults()
    links = Links(delivery, workspace.base_url, workspace.monotonic)
    keys = Keys(port, credentials.page_key, credentials.control_token)
    tokens = {"bot": credentials.bot_token, "app": credentials.app_token}
    api = ApiEndpoint(workspace, links, faults, connections, tokens)
    files = FileEndpoints(workspace, keys, credentials.bot_token)
    page = PageEndpoint(keys)
    control = Control(workspace, delivery, links, faults, keys, wishes.move_clock, requests_to)
    respond = responder(
        workspace, lambda key, body: show_response(workspace, workspace.interactions.take_response(key), body)
    )

    routes: list[BaseRoute] = [
        Route("/", page.page),
        Route("/archives/{path:path}", page.page),
        Route("/page/{path:path}", page.part),
        Route("/api/{method}", api.answer, methods=["GET", "POST"]),
        Route("/response/{key}", respond, methods=["POST"]),
        Route("/files/upload/v1/{key}", files.take, methods=["POST", "PUT"]),
        Route("/files-pri/{name}/{file}", files.give),
        WebSocketRoute("/link", links.serve),
        *control.routes(),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, port=port)],
        lifespan=_life(workspace, delivery, wishes.keep, asdict(credentials)),
    )


def _life(
    workspace: Workspace, delivery: Delivery, keep: Path | None, credentials: Mapping[str, str]
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        delivery.loop = workspace.changes.loop = asyncio.get_running_loop()
        if keep is not None:
            delivery.start(keeping.keep(keep, workspace, credentials))
        yield
        workspace.changes.close()
        delivery.stop()
        if keep is not None:
            keeping.write_kept(keep, workspace, credentials)

    return life
