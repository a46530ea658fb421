"""The chaser: what the tick calls to chase."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.duties.chase import chase
from bot.duties.chasing import Chasing
from bot.duties.tick import InForce


@dataclass(slots=True)
class Chaser:
    """Implements `bot.duties.tick.Chasers`. Where the rules say nothing of chasing, nobody is chased."""

    world: Callable[[InForce], Chasing]
    _ran_at: datetime | None = None

    def next_step(self, in_force: InForce) -> datetime | None:
        """When the next request has something due; never a time that was looked at already."""
        if in_force.rules.chasing is None:
            return None
        entries = self.world(in_force).book.entries()
        times = [entry.request.next.at for entry in entries if entry.request.next is not None]
        return min((time for time in times if self._ran_at is None or time > self._ran_at), default=None)

    def run(self, in_force: InForce, now: datetime) -> Sequence[tuple[str, str]]:
        """Chase; what the operators are to be told of it stands in the mail of chasing itself."""
        if in_force.rules.chasing is None:
            return ()
        self._ran_at = now
        chase(self.world(in_force), now)
        return ()
