"""The endpoint of the Web API: token, fault, rate, method, answer, in that order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from secrets import compare_digest

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.workspace import scopes
from bot.workspace.connections import OpenConnections
from bot.workspace.errors import SlackError
from bot.workspace.faults import Fault, Faults
from bot.workspace.link import Links
from bot.workspace.state import Workspace
from bot.workspace.web_api import METHODS, Call, Method
from bot.workspace.web_api.arguments import Arguments, read

Json = dict[str, object]


class ApiEndpoint:
    """Answers `/api/METHOD` as Slack would."""

    def __init__(
        self,
        workspace: Workspace,
        links: Links,
        faults: Faults,
        connections: OpenConnections,
        tokens: Mapping[str, str],
    ) -> None:
        self._workspace = workspace
        self._connections = connections
        self._links = links
        self._faults = faults
        self._tokens = tokens

    async def answer(self, request: Request) -> Response:
        """Answer one call, with whatever fault has been ordered for it."""
        name = request.path_params["method"]
        body = await request.body()
        fault = self._faults.take(name)
        if fault is not None and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind in ("ratelimited", "server_error", "error"):
            return _faulty(fault)
        response = (
            Response() if fault is not None and fault.kind == "dropped" else self._carried_out(request, name, body)
        )
        if fault is not None and fault.kind in ("dropped", "lost_reply"):
            await self._connections.cut(request.scope["client"])
        return response

    def _carried_out(self, request: Request, name: str, body: bytes) -> Response:
        try:
            arguments, warnings = read(request.url.query, request.headers.get("content-type", ""), body)
            answer = self._called(name, request.headers.get("authorization", ""), request, arguments, bool(body))
        except SlackError as refusal:
            return _refused(refusal, self._headers(name))
        return JSONResponse(_with_warnings({"ok": True, **answer}, warnings), headers=self._headers(name))

    def _headers(self, name: str) -> dict[str, str]:
        """What Slack says of scopes beside each answer: those the app has, and that which the method needs."""
        granted = self._workspace.scopes
        held = sorted(scopes.everything() if granted is None else granted)
        accepted = scopes.METHODS.get(name) or ""
        # No header of Slack's: that all are given is this workspace's way, and says nothing of how an app is installed.
        every = {"x-local-workspace": "all-scopes"} if granted is None else {}
        return every | {
            "x-slack-req-id": "local",
            "x-oauth-scopes": ",".join(held),
            "x-accepted-oauth-scopes": ",".join(scopes.spelled(accepted)),
        }

    def _called(self, name: str, authorization: str, request: Request, arguments: Arguments, has_body: bool) -> Json:
        if name == "apps.connections.open":
            self._check_token("app", authorization, arguments)
            return {"url": self._links.new_address()}
        method = METHODS.get(name)
        if method is None:
            raise SlackError("unknown_method", fields={"req_method": name})
        if method.token != "none":  # noqa: S105 - a kind of token, not one
            self._check_token(method.token, authorization, arguments)
        _check_shape(method, request, has_body)
        with self._workspace.lock:
            if method.token != "none":  # noqa: S105 - as above
                channel, types = arguments.text("channel"), arguments.text("types")
                scopes.check_method(name, channel, types, self._workspace.directory, self._workspace.scopes)
            self._workspace.rates.call(name, method.tier)
            return method.answer(Call(self._workspace, arguments))

    def _check_token(self, kind: str, authorization: str, arguments: Arguments) -> None:
        given = authorization.removeprefix("Bearer ").strip() or arguments.text("token") or ""
        if not given:
            raise SlackError("not_authed")
        if compare_digest(given.encode(), self._tokens[kind].encode()):
            if kind in self._workspace.revoked:
                raise SlackError("token_revoked")
            return
        other = self._tokens["app" if kind == "bot" else "bot"]
        raise SlackError("not_allowed_token_type" if compare_digest(given.encode(), other.encode()) else "invalid_auth")


def responder(workspace: Workspace, show: Callable[[str, Json], None]) -> Callable[[Request], object]:
    """The endpoint of response addresses."""

    async def answer(request: Request) -> Response:
        try:
            arguments = await request.json()
        except ValueError:
            return PlainTextResponse("invalid_payload", 400)
        try:
            with workspace.lock:
                show(request.path_params["key"], arguments if isinstance(arguments, dict) else {})
        except SlackError as refusal:
            status = 404 if refusal.code in ("expired_url", "used_url") else 400
            return JSONResponse(refusal.body(), status)
        return PlainTextResponse("ok")

    return answer


def _check_shape(method: Method, request: Request, has_body: bool) -> None:
    if has_body and not method.takes_json and "json" in request.headers.get("content-type", ""):
        raise SlackError("invalid_arguments", ["this method takes a form, not JSON"])


def _refused(refusal: SlackError, headers: Mapping[str, str] | None = None) -> Response:
    if refusal.retry_after is not None:
        return JSONResponse(refusal.body(), 429, headers={"Retry-After": str(refusal.retry_after)})
    return JSONResponse(refusal.body(), headers=headers)


def _faulty(fault: Fault) -> Response:
    match fault.kind:
        case "ratelimited":
            return _refused(SlackError("ratelimited", retry_after=max(1, round(fault.seconds))))
        case "error":
            return _refused(SlackError(fault.code))
        case _:
            return PlainTextResponse("upstream connect error", 503)


def _with_warnings(answer: Json, warnings: list[str]) -> Json:
    """Slack joins a method's own warnings with those about how the call came."""
    given = answer.pop("warnings", [])
    every = [*(given if isinstance(given, list) else []), *warnings]
    if every:
        metadata = answer.get("response_metadata")
        answer["warning"] = ",".join(every)
        answer["response_metadata"] = {**(metadata if isinstance(metadata, dict) else {}), "warnings": every}
    return answer
