"""Serves the page: static files of this package, under a strict Content-Security-Policy."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from bot.workspace.guard import Keys

_PAGE = Path(__file__).parent / "page"
_KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class PageEndpoint:
    """Gives out the page, and with it the cookie that opens what people do here."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    async def page(self, request: Request) -> Response:
        """The page itself."""
        response = FileResponse(_PAGE / "index.html", media_type="text/html", headers=_HEADERS)
        response.set_cookie(self._keys.cookie, self._keys.page_key, httponly=True, samesite="strict", path="/")
        return response

    async def part(self, request: Request) -> Response:
        """A stylesheet, a module or a picture of the page."""
        path = (_PAGE / request.path_params["path"]).resolve()
        if not path.is_relative_to(_PAGE) or path.suffix not in _KINDS or not path.is_file():
            return PlainTextResponse("not found", 404)
        return FileResponse(path, media_type=_KINDS[path.suffix], headers=_HEADERS)
