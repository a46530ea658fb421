"""The channels that alerts go to."""

from dataclasses import dataclass

from bot.figures.measures import Marking


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel: the highest marking it may see, and the areas whose alerts go there too."""

    key: str
    slack: str
    marking: Marking = Marking.OFFICIAL
    areas: tuple[str, ...] = ()
