"""What the rules look at: everything that is known as of a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np

from bot.chasing.register import Register
from bot.chasing.updates import Update
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.series import Figures, Integers, SeriesKey
from bot.watching.rules import Select


@dataclass(frozen=True, eq=False)
class Facts:
    """A day's figures (sums of areas included), updates, and what the catalogue says of them."""

    day: date
    framework: Framework
    figures: Figures
    register: Register = field(default_factory=Register)
    updates: tuple[Update, ...] = ()

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of the catalogue, in its order."""
        return tuple(self.framework.measures.values())

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The areas of the catalogue, in its order."""
        return tuple(self.framework.areas.values())

    def measure_of(self, key: SeriesKey) -> Measure:
        """The measure of a selected series."""
        return self.framework.measures[key.measure]

    def selected(self, select: Select) -> Integers:
        """The places in `figures` of the series that a rule is about, in the order of the catalogue.

        Only series that hold something, of measures and areas that the catalogue knows.
        """
        columns = self._columns
        wanted = (
            columns.held & self._measures_wanted(select)[columns.measure] & self._areas_wanted(select)[columns.area]
        )
        if select.groups:
            wanted &= np.isin(columns.group, [columns.groups[key] for key in select.groups if key in columns.groups])
        else:
            wanted &= columns.group == 0
        places = np.flatnonzero(wanted)
        return places[np.lexsort((columns.group[places], columns.area[places], columns.measure[places]))]

    def wants(self, select: Select, measure: Measure, area: Area) -> bool:
        """Whether a rule is about a measure in an area, the measure as a whole."""
        return not select.groups and _wants_measure(select, measure) and _wants_area(select, area)

    @cached_property
    def _columns(self) -> "_Columns":
        return _Columns.of(self)

    def _measures_wanted(self, select: Select) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        # One place more than there are: the last stands for what the catalogue does not know.
        return np.array([*(_wants_measure(select, measure) for measure in self.measures), False])

    def _areas_wanted(self, select: Select) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        return np.array([*(_wants_area(select, area) for area in self.areas), False])


@dataclass(frozen=True, slots=True)
class _Columns:
    """The parts of every series' key as numbers, so that selecting does not go through the series one by one."""

    measure: Integers
    area: Integers
    group: Integers
    groups: Mapping[str, int]
    held: "np.ndarray[tuple[int], np.dtype[np.bool_]]"

    @classmethod
    def of(cls, facts: Facts) -> "_Columns":
        measures = {measure.key: place for place, measure in enumerate(facts.measures)}
        areas = {area.key: place for place, area in enumerate(facts.areas)}
        keys = facts.figures.keys
        groups = {"": 0}
        for key in keys:
            groups.setdefault(key.group, len(groups))

        def column(numbers: list[int]) -> Integers:
            return np.array(numbers, dtype=np.int64)

        return cls(
            column([measures.get(key.measure, -1) for key in keys]),
            column([areas.get(key.area, -1) for key in keys]),
            column([groups[key.group] for key in keys]),
            groups,
            np.diff(facts.figures.offsets) > 0,
        )


def _wants_measure(select: Select, measure: Measure) -> bool:
    return (
        (not select.measures or measure.key in select.measures)
        and (not select.tags or any(tag in select.tags for tag in measure.tags))
        and (not select.objectives or any(objective in select.objectives for objective in measure.objective))
    )


def _wants_area(select: Select, area: Area) -> bool:
    return not select.areas or area.key in select.areas or f"{area.kind}:*" in select.areas
