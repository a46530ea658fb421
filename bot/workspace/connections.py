"""HTTP connections that can be broken on order, so that a test can lose a reply as a network loses it."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

_OPEN: dict[tuple[Any, ...], asyncio.BaseTransport] = {}


class BreakableConnection(H11Protocol):
    """uvicorn's own HTTP/1.1, which also remembers the way back to each peer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember a new connection."""
        super().connection_made(transport)
        _OPEN[_ends(transport)] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget a connection that is gone."""
        _OPEN.pop(_ends(self.transport), None)
        super().connection_lost(exc)


async def break_connection(client: tuple[str, int], server: tuple[str, int]) -> None:
    """Cut the connection between a client and this server without another byte."""
    transport = _OPEN.get((tuple(client), server[1]))
    if isinstance(transport, asyncio.Transport):
        transport.abort()
    await asyncio.sleep(0.01)  # uvicorn must notice, or it would try to answer


def _ends(transport: asyncio.BaseTransport) -> tuple[Any, ...]:
    peer, own = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
    return tuple((peer or ("", 0))[:2]), (own or ("", 0))[1]
