"""The framework that figures belong to: areas, measures, peers, targets, waves and annotations, by key."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.figures.annotations import Annotation
from bot.figures.areas import Area, PeerGroup
from bot.figures.measures import Measure
from bot.figures.periods import Period
from bot.figures.targets import Target


@dataclass(frozen=True)
class Framework:
    """Everything that is known about figures before there is one. `home` is the area meant when none is said.

    How the areas lie in one another is gone through once and kept.
    """

    areas: Mapping[str, Area]
    measures: Mapping[str, Measure]
    home: str | None = None
    peer_groups: Mapping[str, PeerGroup] = field(default_factory=dict)
    targets: tuple[Target, ...] = ()
    waves: Mapping[str, Period] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()

    def children_of(self, area: str) -> tuple[Area, ...]:
        """The areas directly within an area, in the order of the catalogue."""
        return self._children.get(area, ())

    def with_ancestors(self, area: str) -> tuple[str, ...]:
        """The area's key and those of the areas it lies within, nearest first."""
        return self._lines.get(area, ())

    def with_all_within(self, areas: Collection[str]) -> frozenset[str]:
        """Areas and all that lie within them, however deep."""
        return frozenset(within for area in areas for within in self._within.get(area, ()))

    def lying_within(self, areas: Collection[str]) -> frozenset[str]:
        """All that lies within areas, however deep; of the areas themselves only what lies in another of them."""
        return frozenset(inner for area in areas for inner in self._within.get(area, ()) if inner != area)

    def children_by_kind(self, area: str) -> tuple[tuple[str, ...], ...]:
        """The keys of the areas directly within an area, those of a kind together."""
        return self._kinds_of_children.get(area, ())

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """The measures that rates are per so many of, where they add up over areas: who lives there."""
        named = {rate.of for measure in self.measures.values() for rate in measure.rates.values()}
        return tuple(sorted(key for key in named if key in self.measures and self.measures[key].adds_up_over_areas))

    @cached_property
    def of_several_kinds(self) -> frozenset[str]:
        """The areas within which lie areas of several kinds."""
        return frozenset(parent for parent, kinds in self._kinds_of_children.items() if len(kinds) > 1)

    def with_bases(self, measures: Collection[str]) -> Collection[str]:
        """Some measures, and those that tell how their figures add up where areas of several kinds lie in one."""
        return {*measures, *self.bases} if self.of_several_kinds else measures

    @cached_property
    def kinds_of_areas(self) -> frozenset[str]:
        """The kinds of area that there are."""
        return frozenset(area.kind for area in self.areas.values())

    @cached_property
    def parents_by_depth(self) -> tuple[tuple[Area, ...], ...]:
        """Areas that have children, those furthest from the root first, in the order of the catalogue."""
        by_depth: dict[int, list[Area]] = defaultdict(list)
        for key, area in self.areas.items():
            if key in self._children:
                by_depth[len(self._lines[key])].append(area)
        return tuple(tuple(by_depth[depth]) for depth in sorted(by_depth, reverse=True))

    @cached_property
    def _children(self) -> Mapping[str, tuple[Area, ...]]:
        found: dict[str, list[Area]] = defaultdict(list)
        for area in self.areas.values():
            if area.parent:
                found[area.parent].append(area)
        return {parent: tuple(children) for parent, children in found.items()}

    @cached_property
    def _within(self) -> Mapping[str, tuple[str, ...]]:
        """What lies within each area, itself among it."""
        found: dict[str, list[str]] = defaultdict(list)
        for area, line in self._lines.items():
            for around in line:
                found[around].append(area)
        return {area: tuple(inner) for area, inner in found.items()}

    @cached_property
    def _kinds_of_children(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        found: dict[str, dict[str, list[str]]] = {}
        for parent, children in self._children.items():
            kinds = found.setdefault(parent, defaultdict(list))
            for child in children:
                kinds[child.kind].append(child.key)
        return {parent: tuple(map(tuple, kinds.values())) for parent, kinds in found.items()}

    @cached_property
    def _lines(self) -> Mapping[str, tuple[str, ...]]:
        """The areas that each area lies within, itself first."""
        lines: dict[str, tuple[str, ...]] = {}
        for area in self.areas:
            found: list[str] = []
            here: str | None = area
            while here is not None and here not in found and here in self.areas:
                found.append(here)
                here = self.areas[here].parent
            lines[area] = tuple(found)
        return lines

    def targets_for(self, measure: str, area: str) -> tuple[Target, ...]:
        """The targets of a measure in an area, in the order of the catalogue."""
        return tuple(target for target in self.targets if (target.measure, target.area) == (measure, area))

    def annotations_for(self, measure: str, area: str, group: str = "") -> tuple[Annotation, ...]:
        """The annotations of one series, in the order of the catalogue.

        Those of the whole are of a group as well; not what is marked on one of the groups too, which happened there.
        """
        here = [note for note in self.annotations if (note.measure, note.area) == (measure, area)]
        others = {(note.text, note.start) for note in here if note.group} if group else set()
        return tuple(
            note
            for note in here
            if note.group in ("", group)
            and (note.group or note.changes_what_is_counted or (note.text, note.start) not in others)
        )
