"""How often a method may be called: one bucket a method, one a channel that is posted in, one for all posts."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.workspace import limits
from bot.workspace.errors import SlackError


@dataclass(slots=True)
class _Bucket:
    capacity: float
    a_second: float
    held: float
    filled_at: float

    def seconds_until_one(self, now: float) -> float:
        self.held = min(self.capacity, self.held + (now - self.filled_at) * self.a_second)
        self.filled_at = now
        return 0.0 if self.held >= 1 else (1 - self.held) / self.a_second


class Rates:
    """Counts calls and refuses those beyond the limit with `ratelimited`.

    `scale` multiplies every allowance (10 is ten times as generous); None switches the limits off. `monotonic`
    gives seconds that never go back.
    """

    def __init__(self, monotonic: Callable[[], float], scale: float | None = 1.0) -> None:
        self._monotonic = monotonic
        self._scale = scale
        self._buckets: dict[str, _Bucket] = {}

    def call(self, method: str, tier: int | None) -> None:
        """Count a call of a tiered method. Raises SlackError(`ratelimited`)."""
        if tier is not None:
            a_minute = limits.CALLS_A_MINUTE[tier]
            self._take([(method, a_minute, a_minute / 60)])

    def post(self, channel: str) -> None:
        """Count a message to a channel, against the channel's allowance and the workspace's."""
        a_second = limits.POSTS_A_SECOND_IN_A_CHANNEL.most
        a_minute = limits.POSTS_A_MINUTE.most
        self._take(
            [(f"#{channel}", limits.POSTS_IN_A_BURST.most, a_second), ("posts", a_minute, a_minute / 60)],
        )

    def _take(self, wanted: list[tuple[str, float, float]]) -> None:
        if self._scale is None:
            return
        now = self._monotonic()
        buckets = [self._bucket(name, most * self._scale, rate * self._scale, now) for name, most, rate in wanted]
        wait = max(bucket.seconds_until_one(now) for bucket in buckets)
        if wait > 0:
            raise SlackError("ratelimited", retry_after=max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.held -= 1

    def _bucket(self, name: str, capacity: float, a_second: float, now: float) -> _Bucket:
        capacity = max(1.0, capacity)
        return self._buckets.setdefault(name, _Bucket(capacity, a_second, capacity, now))
