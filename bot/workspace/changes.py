"""The feed of changes that open pages listen to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator


class Changes:
    """Counts changes, and wakes every listener. May be told of a change from any thread."""

    def __init__(self) -> None:
        self.count = 0
        self.loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._listeners: set[asyncio.Event] = set()

    def happened(self) -> None:
        """Something that a page shows is different now."""
        self.count += 1
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._wake)

    def close(self) -> None:
        """Let every listener go, so that the server can stop."""
        self._closed = True
        self.happened()

    async def listen(self, heartbeat: float = 15.0) -> AsyncIterator[int]:
        """The count after every change, and once in a while so that a dead line is noticed."""
        mine = asyncio.Event()
        self._listeners.add(mine)
        try:
            while not self._closed:
                mine.clear()
                yield self.count
                try:
                    await asyncio.wait_for(mine.wait(), heartbeat)
                except TimeoutError:
                    continue
        finally:
            self._listeners.discard(mine)

    def _wake(self) -> None:
        for listener in self._listeners:
            listener.set()
