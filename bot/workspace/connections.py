"""HTTP connections that can be broken on order, so that a test can lose a reply as a network loses it."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

_Peer = tuple[str, int]


class OpenConnections:
    """The HTTP connections of one server, by the peer's address."""

    def __init__(self) -> None:
        self._by_peer: dict[_Peer, asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        """uvicorn's own HTTP/1.1, which also writes its connections down here."""
        by_peer = self._by_peer

        class Remembered(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
                super().connection_made(transport)
                by_peer[_peer(transport)] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                by_peer.pop(_peer(self.transport), None)
                super().connection_lost(exc)

        return Remembered

    async def cut(self, peer: _Peer) -> None:
        """End the connection with a peer without another byte."""
        transport = self._by_peer.get((peer[0], peer[1]))
        if transport is not None:
            transport.abort()
        await asyncio.sleep(0.01)  # uvicorn must notice, or it would try to answer


def _peer(transport: asyncio.BaseTransport) -> _Peer:
    host, port, *_ = transport.get_extra_info("peername") or ("", 0)
    return str(host), int(port)
