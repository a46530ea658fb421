"""The addresses that Reeve answers: is it alive, is it ready, its counts, and Slack's requests."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.duties.checks import Check, State

Endpoint = Callable[[Request], Awaitable[Response]]
_UNKEPT = {"Cache-Control": "no-store"}


@dataclass(frozen=True, slots=True)
class Reporting:
    """What the operators' machines are told. `ready` looks anew at each call; `counts` is a text, and its type."""

    ready: Callable[[], Sequence[Check]]
    counts: Callable[[], tuple[bytes, str]]


def build(reporting: Reporting, slack: tuple[str, Endpoint] | None = None) -> Starlette:
    """The application; with `slack` also the address at which Slack's requests are taken."""

    async def alive(_: Request) -> Response:
        return PlainTextResponse("alive\n", headers=_UNKEPT)

    async def ready(_: Request) -> Response:
        checks = await run_in_threadpool(reporting.ready)
        is_ready = all(check.state is State.GOOD for check in checks)
        document = {"ready": is_ready, "checks": [check.as_json for check in checks]}
        return JSONResponse(document, 200 if is_ready else 503, headers=_UNKEPT)

    async def counts(_: Request) -> Response:
        text, its_type = await run_in_threadpool(reporting.counts)
        return Response(text, headers={**_UNKEPT, "Content-Type": its_type})

    routes: list[BaseRoute] = [
        Route("/healthz", alive),
        Route("/readyz", ready),
        Route("/metrics", counts),
    ]
    if slack is not None:
        path, endpoint = slack

        async def said(request: Request) -> Response:
            return await endpoint(request)

        routes.append(Route(path, said, methods=["POST"]))
    return Starlette(routes=routes)
