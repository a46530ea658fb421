"""The catalogue: what people wrote down about figures, leads, deliverables and channels, read and checked whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.chasing.register import Register
from bot.figures.framework import Framework
from bot.figures.measures import Marking
from bot.watching.channels import Channel


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The good catalogue in force. `sample_today` is set where the home is a sample with a clock of its own.

    `warnings` are what loading says aloud without refusing: an alias that two measures share, `once` without `due:`.
    """

    framework: Framework
    register: Register = field(default_factory=Register)
    channels: Mapping[str, Channel] = field(default_factory=dict)
    sample_today: date | None = None
    warnings: tuple[str, ...] = ()


def may_see_marked(catalogue: Catalogue, channel: str) -> bool:
    """Whether a channel, by the platform's id, may be shown figures of a higher marking than the lowest."""
    markings = (one.marking for one in catalogue.channels.values() if one.slack == channel)
    return any(marking is not Marking.OFFICIAL for marking in markings)
