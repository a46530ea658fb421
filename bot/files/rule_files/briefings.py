"""`briefings`: when and where the briefing table is posted."""

from bot.duties.catalogue import Catalogue
from bot.files.fields import Fields, Known
from bot.files.rule_files.schedules import read_schedule
from bot.watching.rules import ScheduledBriefing


def read_briefing(fields: Fields, catalogue: Catalogue, read: dict[str, ScheduledBriefing]) -> None:
    """Add one entry of `briefings:` to those read so far; an id that is there twice is a fault."""
    name = fields.key("id")
    if name in read:
        fields.fault(fields.place("id"), f"briefing {name!r} is there twice")
    channels = Known("channel", "channels.yaml", tuple(catalogue.channels) or None)
    briefing = ScheduledBriefing(
        id=name,
        every=read_schedule(fields),
        channel=fields.reference("channel", channels, required=True) or "",
    )
    fields.done()
    if name:
        read.setdefault(name, briefing)
