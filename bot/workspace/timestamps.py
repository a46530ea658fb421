"""Message timestamps: Slack's `ts`, seconds with six decimals, which is also a message's name in its channel."""

from __future__ import annotations

import re
from datetime import datetime

_SHAPE = re.compile(r"\d{1,12}(\.\d{1,6})?\Z")
_STEP = 100  # microseconds between two messages of one instant, so that they look like Slack's


def microseconds(written: str) -> int | None:
    """A written `ts` as whole microseconds since 1970, or None when it is not one."""
    if not _SHAPE.match(written):
        return None
    seconds, _, fraction = written.partition(".")
    return int(seconds) * 1_000_000 + int(fraction.ljust(6, "0") or 0)


def written(moment: int) -> str:
    """Microseconds since 1970 as a `ts`."""
    return f"{moment // 1_000_000}.{moment % 1_000_000:06d}"


def next_after(last: int, now: datetime) -> int:
    """The moment of a new message: just after now, or just after the last one when the clock has not moved on.

    Just after, so that a reader who asks for what came after the instant of sending finds it.
    """
    moment = int(now.timestamp()) * 1_000_000 + now.microsecond // _STEP * _STEP
    return max(moment, last) + _STEP


def whole_seconds(now: datetime) -> int:
    """Seconds since 1970, as events and users carry them."""
    return int(now.timestamp())
