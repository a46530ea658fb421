"""Series and periods in the store: which id each has, given when it is first seen and never changed."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.store.tables.observations import StoredPeriod, StoredSeries

_AT_ONCE = 5_000


def ids_of_series(connection: Connection, keys: Sequence[SeriesKey]) -> list[tuple[int, bool]]:
    """The id of each series, and whether the store had it before; those it had not are added."""
    known = known_series(connection)
    missing = [key for key in keys if key not in known]
    for start in range(0, len(missing), _AT_ONCE):
        rows = [key._asdict() for key in missing[start : start + _AT_ONCE]]
        connection.execute(insert(StoredSeries), rows)
    every = known_series(connection) if missing else known
    return [(every[key], key in known) for key in keys]


def known_series(connection: Connection) -> dict[SeriesKey, int]:
    """Every series that the store has, with its id."""
    columns = (StoredSeries.id, StoredSeries.measure, StoredSeries.area, StoredSeries.group)
    return {SeriesKey(*key): identity for identity, *key in connection.execute(select(*columns))}


def ids_of_periods(connection: Connection, periods: Sequence[Period]) -> list[int]:
    """The id of each period, by its text; those that the store had not are added."""
    known = _known_periods(connection)
    missing = {period.text: period for period in periods if period.text not in known}
    if missing:
        rows = [
            {"text": one.text, "kind": one.kind.value, "start": one.start, "end": one.end} for one in missing.values()
        ]
        connection.execute(insert(StoredPeriod), rows)
        known = _known_periods(connection)
    return [known[period.text] for period in periods]


def _known_periods(connection: Connection) -> dict[str, int]:
    return {name: identity for identity, name in connection.execute(select(StoredPeriod.id, StoredPeriod.text))}
