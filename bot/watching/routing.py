"""Where an alert is said: the rule's channel, and those that look after the area. Never where it may not be seen."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.figures.measures import Marking, Measure
from bot.watching.channels import Channel
from bot.watching.findings import Finding
from bot.watching.rules import Rule


@dataclass(frozen=True, slots=True)
class Route:
    """The channels (keys) that a finding goes to, and those that it was kept from because of its marking."""

    channels: tuple[str, ...]
    kept_from: tuple[str, ...]


def may_be_told(finding: Finding, measure: Measure | None, channel: Channel | None) -> bool:
    """Whether a channel may see a finding: by the marking it was found with, and by the one its measure has now."""
    markings = [finding.marking, *([measure.marking] if measure else [])]
    seen = channel.marking if channel else Marking.OFFICIAL
    return all(marking.may_be_seen_in(seen) for marking in markings)


def route(finding: Finding, rule: Rule, channels: Iterable[Channel]) -> Route:
    """The rule's channel first, then every channel that looks after the finding's area."""
    wanted = [
        channel
        for channel in sorted(channels, key=lambda one: one.key != rule.notify.channel)
        if channel.key == rule.notify.channel or finding.subject.area in channel.areas
    ]
    allowed = [channel.key for channel in wanted if finding.marking.may_be_seen_in(channel.marking)]
    return Route(tuple(allowed), tuple(channel.key for channel in wanted if channel.key not in allowed))
