"""The channels that alerts go to."""

from collections.abc import Mapping

from bot.figures.measures import Marking
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.catalogue.slack_ids import CHANNEL, slack_id
from bot.watching.channels import Channel


def read_channels(file: CatalogueFile, known: References) -> Mapping[str, Channel]:
    """The channels by key. One place in Slack is one channel here: two would disagree on what may be seen in it."""
    channels: dict[str, Channel] = {}
    owners: dict[str, str] = {}
    for key, fields in file.keyed("channels", "channel"):
        slack = slack_id(fields, "slack", CHANNEL, required=True) or ""
        channel = Channel(
            key=key,
            slack=slack,
            marking=fields.choice("marking", Marking, Marking.OFFICIAL),
            areas=fields.references("areas", known.areas),
        )
        if slack in owners:
            fields.fault(fields.place("slack"), f"Slack channel {slack} is already the channel {owners[slack]!r}")
        fields.done()
        if slack:
            owners.setdefault(slack, key)
        channels.setdefault(key, channel)
    return channels
