"""Posting the digests of channels: one message each at its time, once whatever is cut off on the way."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.duties.digest import Digesting, digest_content, gathered
from bot.duties.outbox import Mail, Message
from bot.duties.tick import InForce
from bot.watching.digest import is_left_to_the_next
from bot.watching.rules import ScheduledDigest, Severity


@dataclass(frozen=True, slots=True)
class ChannelDigests:
    """Queues the digest of a channel, with what is in force when it falls due."""

    world: Callable[[InForce], Digesting]

    def send(self, in_force: InForce, digest: ScheduledDigest, due: datetime, now: datetime) -> bool:
        """Queue a digest; False where it was queued before, or the next one tells of it as well (see `quiet:`)."""
        world = self.world(in_force)
        alerts = world.alerts
        if is_left_to_the_next(digest.every, now, alerts.quiet, alerts.is_bank_holiday):
            return False
        found = gathered(world, digest.channel, now)
        message = Message(
            id=hashlib.sha256(f"digest\x1f{digest.channel}\x1f{due.isoformat()}".encode()).hexdigest()[:32],
            channel=digest.channel,
            content=digest_content(world, digest.channel, found, now),
            severity=Severity.LOW,
            created_at=now,
            not_before=alerts.held_back_until(Severity.LOW, now),
        )
        return world.book.queue(digest.channel, due, now, Mail((message,)))
