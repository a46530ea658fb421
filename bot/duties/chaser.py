"""The chaser: what the tick calls to chase, and once an hour to look for requests that would be lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chasing.auditing import Lost, lost
from bot.duties.chase import chase
from bot.duties.chasing import Chasing
from bot.duties.tick import InForce

AN_HOUR = timedelta(hours=1)
LOST = "The auditor found requests for updates that wait for nothing"


@dataclass(slots=True)
class Chaser:
    """Implements `bot.duties.tick.Chasers`. Where the rules say nothing of chasing, nobody is chased."""

    world: Callable[[InForce], Chasing]
    _ran_at: datetime | None = None
    _audited_at: datetime | None = None

    def next_step(self, in_force: InForce) -> datetime | None:
        """When the next request has something due; never a time that was looked at already."""
        if in_force.rules.chasing is None:
            return None
        entries = self.world(in_force).book.entries()
        times = [entry.request.next.at for entry in entries if entry.request.next is not None]
        return min((time for time in times if self._ran_at is None or time > self._ran_at), default=None)

    def run(self, in_force: InForce, now: datetime) -> Sequence[tuple[str, str]]:
        """Chase, then audit where an hour has gone by; what was found, for the operators."""
        if in_force.rules.chasing is None:
            return ()
        self._ran_at = now
        world = self.world(in_force)
        chase(world, now)
        if self._audited_at is not None and now < self._audited_at + AN_HOUR:
            return ()
        self._audited_at = now
        found = list(lost((entry.request for entry in world.book.entries()), now))
        return ((LOST, "\n".join(_in_words(one) for one in found)),) if found else ()


def _in_words(one: Lost) -> str:
    return f"{one.request.deliverable or one.request.about.alert} (due {one.request.due}): {one.words}."
