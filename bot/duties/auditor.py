"""The auditor: once an hour it looks for alerts and requests that would be lost, and tells the operators.

It mends none. Each is told once, for as long as the same is wrong with it.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.chasing.auditing import lost
from bot.duties.alert_book import Entry
from bot.duties.catalogue import Catalogue
from bot.duties.operators import note
from bot.duties.outbox import Message
from bot.duties.request_book import RequestBook
from bot.duties.tick import InForce
from bot.duties.watching import OPERATORS, Watching
from bot.watching.auditing import what_is_wrong
from bot.watching.routing import may_be_told

AN_HOUR = timedelta(hours=1)
MOST_SHOWN = 20
HEAD = "The auditor found what would be lost"


@dataclass(frozen=True, slots=True)
class Astray:
    """Something that would be lost. `key` names it and what is wrong with it; `words` are for the operators."""

    key: str
    words: str


@dataclass(slots=True)
class Auditor:
    """Implements `bot.duties.tick.Auditing`. Where the rules say nothing of chasing, requests are not looked at."""

    alerts: Callable[[InForce], Watching]
    requests: Callable[[InForce], RequestBook]
    _looked_at: datetime | None = None
    _told: set[str] = field(default_factory=set)

    def look(self, in_force: InForce, now: datetime) -> Sequence[Message]:
        """What the operators are to be told; nothing within an hour of the last look, nor what they know already."""
        if self._looked_at is not None and now < self._looked_at + AN_HOUR:
            return ()
        self._looked_at = now
        world = self.alerts(in_force)
        found = [*_alerts(world, in_force, now), *_requests(self.requests(in_force), in_force, now)]
        fresh = [one for one in found if one.key not in self._told]
        # What was mended and goes astray again is told again.
        self._told = {one.key for one in found}
        if not fresh or OPERATORS not in in_force.catalogue.channels:
            return ()
        told = note(world.templates, now, HEAD, _in_words(fresh))
        # The id follows from what is astray, on whatever day: a process that starts anew does not say it again.
        name = hashlib.sha256("\x1f".join(sorted(one.key for one in fresh)).encode()).hexdigest()[:32]
        return (replace(told, id=name),)


def _in_words(found: Sequence[Astray]) -> str:
    shown = [one.words for one in found[:MOST_SHOWN]]
    more = [f"And {len(found) - MOST_SHOWN:,} more."] if len(found) > MOST_SHOWN else []
    return "\n".join([*shown, *more])


def _alerts(world: Watching, in_force: InForce, now: datetime) -> Iterator[Astray]:
    rules = frozenset(rule.id for rule in in_force.rules.rules)
    last = world.book.last_evaluated()
    for entry in world.book.newest_entries().values():
        wrong = what_is_wrong(entry.episode, entry.identity.rule, rules, last[1] if last else None, now)
        if wrong:
            yield Astray(f"{entry.episode_id}: {wrong}", f"{_named(entry, in_force.catalogue)}: {wrong}.")


def _named(entry: Entry, catalogue: Catalogue) -> str:
    """The alert by its id, and by its rule where the operators' channel may know of it."""
    fired = entry.episode.fired
    measure = catalogue.framework.measures.get(fired.subject.measure or "")
    known = may_be_told(fired, measure, catalogue.channels.get(OPERATORS))
    return f"The alert {entry.identity.alert_id}" + (f" of the rule {entry.identity.rule}" if known else "")


def _requests(book: RequestBook, in_force: InForce, now: datetime) -> Iterator[Astray]:
    if in_force.rules.chasing is None:
        return
    for one in lost((entry.request for entry in book.entries()), now):
        about = one.request.deliverable or f"the alert {one.request.about.alert}"
        words = f"The request about {about}, due {one.request.due}: {one.words}."
        yield Astray(f"{one.request.id}: {one.words}", words)
