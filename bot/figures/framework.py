"""The framework that figures belong to: areas, measures, peers, targets, waves and annotations, by key."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.figures.annotations import Annotation
from bot.figures.areas import Area, PeerGroup
from bot.figures.measures import Measure
from bot.figures.periods import Period
from bot.figures.targets import Target


@dataclass(frozen=True, slots=True)
class Framework:
    """Everything that is known about figures before there is one. `home` is the area meant when none is said."""

    areas: Mapping[str, Area]
    measures: Mapping[str, Measure]
    home: str | None = None
    peer_groups: Mapping[str, PeerGroup] = field(default_factory=dict)
    targets: tuple[Target, ...] = ()
    waves: Mapping[str, Period] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()

    def children_of(self, area: str) -> tuple[Area, ...]:
        """The areas directly within an area, in the order of the catalogue."""
        return tuple(child for child in self.areas.values() if child.parent == area)

    def with_ancestors(self, area: str) -> tuple[str, ...]:
        """The area's key and those of the areas it lies within, nearest first."""
        found: list[str] = []
        here: str | None = area
        while here is not None and here not in found and here in self.areas:
            found.append(here)
            here = self.areas[here].parent
        return tuple(found)

    def targets_for(self, measure: str, area: str) -> tuple[Target, ...]:
        """The targets of a measure in an area, in the order of the catalogue."""
        return tuple(target for target in self.targets if (target.measure, target.area) == (measure, area))

    def annotations_for(self, measure: str, area: str, group: str = "") -> tuple[Annotation, ...]:
        """The annotations of one series, in the order of the catalogue."""
        return tuple(
            note
            for note in self.annotations
            if (note.measure, note.area) == (measure, area) and note.group in ("", group)
        )
