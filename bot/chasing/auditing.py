"""The auditor: an open request that waits for nothing, or for a time that is past, would be lost. It mends none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chasing.requests import Request

PATIENCE = timedelta(hours=1)
"""A step is taken within minutes of its time; an hour past it something is wrong."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A request with what is wrong with it."""

    request: Request
    words: str


def lost(requests: Iterable[Request], now: datetime) -> Iterator[Lost]:
    """Every open request that has no next step, or one in the past."""
    for request in requests:
        if not request.state.is_open:
            continue
        if request.next is None:
            yield Lost(request, f"it is {request.state.value} and waits for nothing")
        elif request.next.at < now - PATIENCE:
            yield Lost(request, f"its step {request.next.step.value!r} was due at {request.next.at:%Y-%m-%d %H:%M} UTC")
