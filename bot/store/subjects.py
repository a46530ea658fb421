"""Series and periods in the store: which id each has, given when it is first seen and never changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, insert, select

from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.store.tables.base import Base
from bot.store.tables.observations import StoredPeriod, StoredSeries

Key = TypeVar("Key")
_AT_ONCE = 5_000


class Numbered(Generic[Key]):
    """The ids of subjects as the store had them when this was read; new ones get the next ids that were free then.

    Only an import gives ids, and imports store one after the other: an id given here holds unless another import was
    stored meanwhile (see `moves`).
    """

    def __init__(self, known: Mapping[Key, int]) -> None:
        self._known = known
        self._new: dict[Key, int] = {}
        self.first_new = max(known.values(), default=0) + 1
        self.ids: list[int] = []

    def take(self, keys: Sequence[Key]) -> list[int]:
        """The ids of all keys in their order; the sequence is one that only grows from call to call."""
        for key in keys[len(self.ids) :]:
            known = self._known.get(key)
            self.ids.append(self._new.setdefault(key, self.first_new + len(self._new)) if known is None else known)
        return self.ids

    def moves(self, later: "Numbered[Key]") -> dict[int, int]:
        """Which ids given here are others in a later reading of the store, and what they are there."""
        now = later.take(list(self._new))
        return {before: after for before, after in zip(self._new.values(), now, strict=True) if before != after}

    @property
    def new(self) -> Mapping[Key, int]:
        """The keys that the store did not have, with the ids they are given."""
        return self._new


def series_ids(connection: Connection) -> Numbered[SeriesKey]:
    """The ids of every series that the store has."""
    columns = (StoredSeries.id, StoredSeries.measure, StoredSeries.area, StoredSeries.group)
    return Numbered({SeriesKey(*key): identity for identity, *key in connection.execute(select(*columns))})


def period_ids(connection: Connection) -> Numbered[str]:
    """The ids of every period that the store has, by its text."""
    rows = connection.execute(select(StoredPeriod.id, StoredPeriod.text))
    return Numbered({name: identity for identity, name in rows})


def add_series(connection: Connection, numbered: Numbered[SeriesKey]) -> None:
    """Store the series that are new."""
    _add(connection, StoredSeries, numbered.new, lambda key: key._asdict())


def add_periods(connection: Connection, numbered: Numbered[str], periods: Mapping[str, Period]) -> None:
    """Store the periods that are new."""

    def row(name: str) -> dict[str, object]:
        period = periods[name]
        return {"text": name, "kind": period.kind.value, "start": period.start, "end": period.end}

    _add(connection, StoredPeriod, numbered.new, row)


def _add(
    connection: Connection, table: type[Base], new: Mapping[Key, int], row: Callable[[Key], dict[str, Any]]
) -> None:
    rows = [{"id": identity, **row(key)} for key, identity in new.items()]
    for start in range(0, len(rows), _AT_ONCE):
        connection.execute(insert(table), rows[start : start + _AT_ONCE])
