"""Figures as columns: every series in one set of arrays, and one series as a view of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.figures.periods import Period

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]


_END = attrgetter("end")


class SeriesKey(NamedTuple):
    """What a series is about; an empty group means all."""

    measure: str
    area: str
    group: str = ""


class Observation(NamedTuple):
    """One value of one series. Numerator and denominator are None where they were not given.

    `withheld` is one that is not shown because it would tell another one that is too small to be shown.
    """

    period: Period
    value: float
    numerator: float | None = None
    denominator: float | None = None
    provisional: bool = False
    withheld: bool = False


@dataclass(frozen=True, eq=False)
class Series:
    """One series in time order. Arrays are of equal length; NaN in numerators and denominators: not given.

    `withheld` are the periods (their texts) that are not shown because they would tell others that are too small.
    """

    key: SeriesKey
    periods: tuple[Period, ...]
    values: Floats
    numerators: Floats
    denominators: Floats
    provisional: Flags
    withheld: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.periods)

    def __iter__(self) -> Iterator[Observation]:
        return (self.at(index) for index in range(len(self)))

    def at(self, index: int) -> Observation:
        """The observation at a place in the series; negative places count from the newest."""
        numerator, denominator = self.numerators[index], self.denominators[index]
        return Observation(
            self.periods[index],
            float(self.values[index]),
            None if np.isnan(numerator) else float(numerator),
            None if np.isnan(denominator) else float(denominator),
            bool(self.provisional[index]),
            self.periods[index].text in self.withheld,
        )

    def first(self, number: int) -> "Series":
        """The series as it was when it held only its first observations; at least one."""
        return Series(
            self.key,
            self.periods[:number],
            self.values[:number],
            self.numerators[:number],
            self.denominators[:number],
            self.provisional[:number],
            self.withheld,
        )

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where each period, by its text, stands in the series."""
        return {period.text: place for place, period in enumerate(self.periods)}

    def holding(self, period: Period) -> Observation | None:
        """The observation of a period, or None where it is not held."""
        place = self.places.get(period.text)
        return None if place is None else self.at(place)

    @property
    def newest(self) -> Observation:
        """The newest observation; a series is never empty."""
        return self.at(-1)


@dataclass(frozen=True, eq=False)
class Figures:
    """All series in long columns, sorted by series and then by the period's start.

    `offsets` has one entry more than there are series: series i is rows offsets[i] to offsets[i + 1].
    `period_places` points into `periods`; `starts` and `ends` are proleptic day numbers (date.toordinal). `withheld`
    gives the periods of a series that are not shown by reason of others (`withholding.py`).
    """

    keys: tuple[SeriesKey, ...]
    offsets: Integers
    periods: tuple[Period, ...]
    period_places: Integers
    values: Floats
    numerators: Floats
    denominators: Floats
    provisional: Flags
    withheld: Mapping[SeriesKey, frozenset[str]] = field(default_factory=dict)
    _rows: Mapping[SeriesKey, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rows", {key: row for row, key in enumerate(self.keys)})

    def __len__(self) -> int:
        return len(self.values)

    def __contains__(self, key: SeriesKey) -> bool:
        return key in self._rows

    @cached_property
    def starts(self) -> Integers:
        """The first day of each row's period, as a day number."""
        days = np.array([period.start.toordinal() for period in self.periods], dtype=np.int64)
        return days[self.period_places] if len(days) else np.empty(0, dtype=np.int64)

    @cached_property
    def ends(self) -> Integers:
        """The last day of each row's period, as a day number."""
        days = np.array([period.end.toordinal() for period in self.periods], dtype=np.int64)
        return days[self.period_places] if len(days) else np.empty(0, dtype=np.int64)

    def series(self, key: SeriesKey) -> Series | None:
        """One series, or None where nothing is held of it."""
        row = self._rows.get(key)
        if row is None or self.offsets[row] == self.offsets[row + 1]:
            return None
        rows = slice(int(self.offsets[row]), int(self.offsets[row + 1]))
        return Series(
            key,
            tuple(map(self.periods.__getitem__, self.period_places[rows].tolist())),
            self.values[rows],
            self.numerators[rows],
            self.denominators[rows],
            self.provisional[rows],
            self.withheld.get(key, frozenset()),
        )

    def seen_on(self, day: date) -> "Figures":
        """The figures of periods that end on or before a day, whenever they were loaded."""
        if max(map(_END, self.periods), default=day) <= day:
            return self
        return self.only(self.ends <= day.toordinal())

    def only(self, rows: Flags) -> "Figures":
        """Some of the rows, such as those that hold a number; a series without any holds nothing."""
        counts = np.concatenate(([0], np.cumsum(rows)))
        return Figures(
            self.keys,
            counts[self.offsets],
            self.periods,
            self.period_places[rows],
            self.values[rows],
            self.numerators[rows],
            self.denominators[rows],
            self.provisional[rows],
            self.withheld,
        )


def without_values(keys: Iterable[SeriesKey]) -> Figures:
    """Figures that only say which series there are."""
    in_order, nothing = tuple(sorted(keys)), np.empty(0, dtype=np.float64)
    offsets, places = np.zeros(len(in_order) + 1, dtype=np.int64), np.empty(0, dtype=np.int64)
    return Figures(in_order, offsets, (), places, nothing, nothing, nothing, np.empty(0, dtype=np.bool_))


def figures_of(series: Iterable[tuple[SeriesKey, Iterable[Observation]]]) -> Figures:
    """Figures from observations in any order; for tests, charts of tables and small sets."""
    places: dict[Period, int] = {}
    keys: list[SeriesKey] = []
    offsets = [0]
    rows: list[Observation] = []
    for key, observations in sorted(series, key=lambda item: item[0]):
        keys.append(key)
        rows.extend(sorted(observations, key=lambda one: (one.period.start, one.period.end)))
        offsets.append(len(rows))
    for row in rows:
        places.setdefault(row.period, len(places))

    def column(parts: Iterable[float | None]) -> Floats:
        return np.array([np.nan if part is None else part for part in parts], dtype=np.float64)

    return Figures(
        tuple(keys),
        np.array(offsets, dtype=np.int64),
        tuple(places),
        np.array([places[row.period] for row in rows], dtype=np.int64),
        column(row.value for row in rows),
        column(row.numerator for row in rows),
        column(row.denominator for row in rows),
        np.array([row.provisional for row in rows], dtype=np.bool_),
    )
