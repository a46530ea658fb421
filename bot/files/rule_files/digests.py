"""`digests`: when each channel has its morning briefing."""

from bot.duties.catalogue import Catalogue
from bot.files.fields import Fields, Known
from bot.files.rule_files.schedules import read_schedule
from bot.watching.rules import ScheduledDigest


def read_digest(fields: Fields, catalogue: Catalogue, read: dict[str, ScheduledDigest]) -> None:
    """Add one entry of `digests:` to those read so far; a channel that is there twice is a fault."""
    channels = Known("channel", "channels.yaml", tuple(catalogue.channels) or None)
    channel = fields.reference("channel", channels, required=True) or ""
    if channel in read:
        fields.fault(fields.place("channel"), f"channel {channel!r} has a digest already; keep one")
    every = read_schedule(fields)
    fields.done()
    if channel:
        read.setdefault(channel, ScheduledDigest(channel=channel, every=every))
