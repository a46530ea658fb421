"""Observations read back: as columns, as they hold now or as they were known on a date."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import compress
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, Select, bindparam, select

from bot.figures.periods import Period
from bot.figures.series import Figures, Floats, Integers, SeriesKey
from bot.store.engine import reading
from bot.store.known_periods import KnownPeriods
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation, StoredPeriod, StoredSeries

_ROWS_AT_ONCE = 2_000
Rows = Select[*tuple[Any, ...]]


class ObservationStore:
    """The observations of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: KnownPeriods | None = None

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        areas: Collection[str] | None = None,
        days: tuple[date, date] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        """The figures that hold, or that held at a moment (`known_on`), of some measures and areas or of all.

        With `days` they are those of periods that the import has between these two, both included.
        `waves` are the catalogue's named periods: where it has one its days are used, else those of the import.
        """
        asked: dict[str, Any] = {} if known_on is None else {"known_on": known_on}
        asked |= {} if measures is None else {"measures": list(measures)}
        asked |= {} if areas is None else {"areas": list(areas)}
        asked |= {} if days is None else {"first": days[0], "last": days[1]}
        chosen = {"by_measure": measures is not None, "by_area": areas is not None}
        values = _values(**chosen, by_day=days is not None, by_moment=known_on is not None)
        with reading(self._engine) as connection:
            found = connection.execute(_series_wanted(**chosen), asked)
            series = {identity: SeriesKey(*key) for identity, *key in found}
            columns = _columns(connection, values, asked, at_once=measures is not None and areas is not None)
            places, periods = self._places(connection, columns.periods, waves)
        return _assembled(series, periods, places, columns)

    def holds_more_than(self, number: int) -> bool:
        """Whether more values than this are stored; found without counting them all."""
        with reading(self._engine) as connection:
            beyond = select(StoredObservation.series_id).offset(number).limit(1)
            return connection.execute(beyond).first() is not None

    def series_held(self) -> frozenset[SeriesKey]:
        """Every series of which anything was ever held."""
        with reading(self._engine) as connection:
            found = connection.execute(select(StoredSeries.measure, StoredSeries.area, StoredSeries.group))
            return frozenset(SeriesKey(*key) for key in found)

    def _places(
        self, connection: Connection, numbers: Integers, waves: Mapping[str, Period]
    ) -> tuple[Integers, tuple[Period, ...]]:
        """The places of periods, by the numbers under which they are stored, among those that it gives."""
        known = self._known
        places = known.places_of(numbers) if known is not None and known.waves == waves else None
        if known is None or places is None:
            known = self._known = KnownPeriods.read(connection, waves)
            places = known.places_of(numbers)
        assert places is not None  # noqa: S101 - what is stored refers to a period that is stored
        return places, known.periods


@dataclass(frozen=True, slots=True, eq=False)
class _Columns:
    """Observations in the order series, period, import; of each period the newest is the last."""

    series: Integers
    periods: Integers
    values: Floats
    numerators: Floats
    denominators: Floats
    provisional: Integers


@lru_cache(maxsize=4)
def _series_wanted(*, by_measure: bool, by_area: bool) -> Rows:
    """The series of the `measures` and `areas` that are given as it is run: to put it together costs more than to run.

    It is put together once.
    """
    wanted: Rows = select(StoredSeries.id, StoredSeries.measure, StoredSeries.area, StoredSeries.group)
    if by_measure:
        wanted = wanted.where(StoredSeries.measure.in_(bindparam("measures", expanding=True)))
    if by_area:
        wanted = wanted.where(StoredSeries.area.in_(bindparam("areas", expanding=True)))
    return wanted


@lru_cache(maxsize=16)
def _values(*, by_measure: bool, by_area: bool, by_day: bool, by_moment: bool) -> Rows:
    """The values of those series, or of all; only from `first` to `last`, and what was known at `known_on`, or all."""
    one = StoredObservation
    columns = (one.series_id, one.period_id, one.value, one.numerator, one.denominator, one.provisional)
    values: Rows = select(*columns).order_by(one.series_id, one.period_id, one.import_id)
    if by_measure or by_area:
        wanted = _series_wanted(by_measure=by_measure, by_area=by_area)
        values = values.where(one.series_id.in_(wanted.with_only_columns(StoredSeries.id)))
    if by_day:
        within = StoredPeriod.start >= bindparam("first"), StoredPeriod.end <= bindparam("last")
        values = values.where(one.period_id.in_(select(StoredPeriod.id).where(*within)))
    if by_moment:
        known = select(StoredImport.id).where(StoredImport.known_at <= bindparam("known_on"))
        values = values.where(one.import_id.in_(known))
    return values


def _columns(connection: Connection, values: Rows, asked: Mapping[str, Any], *, at_once: bool) -> _Columns:
    """The result as arrays, a stretch at a time: rows as objects never exist all at once.

    The driver's own rows are taken, before SQLAlchemy makes objects of them, which would take three times as long. Of
    the figures of some measures in some areas, which are few, the database is asked `at_once`.
    """
    if not at_once:
        connection = connection.execution_options(stream_results=True)
    result: Any = connection.execute(values, asked)
    kinds = (np.int64, np.int64, np.float64, np.float64, np.float64, np.int64)
    parts: list[list[NDArray[Any]]] = [[] for _ in kinds]
    while rows := result.cursor_strategy.fetchmany(result, result.cursor, _ROWS_AT_ONCE):
        for part, column, kind in zip(parts, zip(*rows, strict=True), kinds, strict=True):
            part.append(_array(column, kind))
    result.close()
    return _Columns(*(_joined(part, kind) for part, kind in zip(parts, kinds, strict=True)))


def _joined(stretches: Sequence[NDArray[Any]], kind: Any) -> NDArray[Any]:
    """One column of all stretches; mostly there is one, which it is already."""
    return stretches[0] if len(stretches) == 1 else np.concatenate([np.empty(0, kind), *stretches])


def _array(column: Sequence[Any], kind: Any) -> NDArray[Any]:
    """A column as an array; None becomes NaN, the quick way where there is nothing else."""
    if column[0] is None and column.count(None) == len(column):
        return np.full(len(column), np.nan)
    return np.array(column, dtype=kind)


def _assembled(
    series: Mapping[int, SeriesKey], periods: Sequence[Period], places: Integers, columns: _Columns
) -> Figures:
    """Keep the newest of each period, and sort by series and by the period's days.

    `places` are those of the rows' periods among `periods`, which are in the order of their days.
    """
    # Rows come by series, so that one begins wherever the number changes, and by period: the newest is the last of it.
    begins, newest = np.ones((2, len(places)), np.bool_)
    begins[1:] = columns.series[1:] != columns.series[:-1]
    newest[:-1] = begins[1:] | (places[1:] != places[:-1])
    keys = [series[identity] for identity in columns.series[begins].tolist()]
    in_order = sorted(range(len(keys)), key=keys.__getitem__)
    rank = np.empty(len(keys), dtype=np.int64)
    rank[in_order] = np.arange(len(keys))
    rows = np.flatnonzero(newest)
    ranks, places = rank[np.cumsum(begins) - 1][rows], places[rows]
    in_time = ranks * len(periods) + places
    if not (in_time[1:] > in_time[:-1]).all():  # seldom: most periods are stored in the order of their days
        order = np.argsort(in_time)
        rows, ranks, places = rows[order], ranks[order], places[order]
    held = np.zeros(len(periods), np.bool_)
    held[places] = True
    return Figures(
        tuple(keys[number] for number in in_order),
        np.searchsorted(ranks, np.arange(len(keys) + 1)).astype(np.int64),
        tuple(compress(periods, held.tolist())),
        (np.cumsum(held) - 1)[places],
        columns.values[rows],
        columns.numerators[rows],
        columns.denominators[rows],
        columns.provisional[rows].astype(np.bool_),
    )
