"""Where files are sent to and read from."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.workspace.guard import Keys
from bot.workspace.state import Workspace

_MULTIPART = "multipart/form-data"
_SHOWN = ("image/png", "image/jpeg", "image/gif")


class FileEndpoints:
    """Takes uploads at their address, and gives files to the bot and to the page."""

    def __init__(self, workspace: Workspace, keys: Keys, bot_token: str) -> None:
        self._workspace = workspace
        self._keys = keys
        self._bot_token = bot_token

    async def take(self, request: Request) -> Response:
        """Receive a file's bytes, raw or as a form. The length must be the one that was announced."""
        with self._workspace.lock:
            upload = self._workspace.uploads.by_key(request.path_params["key"])
        if upload is None or upload.received:
            return PlainTextResponse("not found", 404)
        content = await _content(request)
        if len(content) != upload.length:
            return PlainTextResponse(f"expected {upload.length} bytes, got {len(content)}", 400)
        with self._workspace.lock:
            upload.content = content
            upload.received = True
        return PlainTextResponse(f"OK - {len(content)}")

    async def give(self, request: Request) -> Response:
        """Show a file to whoever may see it."""
        if not self._keys.opens(request) and request.headers.get("authorization") != f"Bearer {self._bot_token}":
            return PlainTextResponse("not authorised", 401)
        with self._workspace.lock:
            upload = self._workspace.uploads.get(request.path_params["name"].rpartition("-")[2])
        if upload is None or not upload.completed:
            return PlainTextResponse("not found", 404)
        kind = upload.mimetype()
        headers = {"X-Content-Type-Options": "nosniff"}
        if kind not in _SHOWN:
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(PurePosixPath(upload.name).name)}"
        return Response(upload.content, media_type=kind, headers=headers)


async def _content(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith(_MULTIPART):
        return await request.body()
    async with request.form() as form:
        for part in form.values():
            if not isinstance(part, str):
                return await part.read()
    return b""
