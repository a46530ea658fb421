"""Where a figure is from, what it was before, and what changed since when."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine, Row, func, or_, select

from bot.duties.origins import Origin
from bot.figures.series import SeriesKey
from bot.store.engine import reading
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation, StoredPeriod, StoredSeries, StoredTouch

_KEYS_AT_ONCE = 200


class Provenance:
    """The origins of the figures of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def observations_behind(
        self,
        keys: Collection[SeriesKey],
        periods: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> tuple[Origin, ...]:
        """Every value held of some series by series, period and import: the last of a period is the one that holds.

        `periods` are their texts, None for all; with `known_on` only what was known at that moment.
        """
        found: list[Origin] = []
        wanted = sorted(set(keys))
        with reading(self._engine) as connection:
            for start in range(0, len(wanted), _KEYS_AT_ONCE):
                statement = _origins(wanted[start : start + _KEYS_AT_ONCE], periods, known_on)
                found.extend(_origin(row) for row in connection.execute(statement))
        return tuple(found)

    def series_changed_since(self, import_id: int) -> frozenset[SeriesKey]:
        """The series for which an import after that one brought a first or a different value; 0 for all."""
        changed = (
            select(StoredSeries.measure, StoredSeries.area, StoredSeries.group)
            .join(StoredTouch, StoredTouch.series_id == StoredSeries.id)
            .where(StoredTouch.import_id > import_id)
            .distinct()
        )
        with reading(self._engine) as connection:
            return frozenset(SeriesKey(*row) for row in connection.execute(changed))

    def newest_import(self) -> int:
        """The id of the newest import, 0 before the first."""
        with reading(self._engine) as connection:
            return connection.execute(select(func.coalesce(func.max(StoredImport.id), 0))).scalar_one()


def revisions(origins: Sequence[Origin]) -> tuple[tuple[Origin, Origin], ...]:
    """Each value that took another's place, beside the one it replaced, in the order of `observations_behind`."""
    pairs = pairwise(origins)
    return tuple((old, new) for old, new in pairs if (old.key, old.period) == (new.key, new.period))


def _origins(keys: Sequence[SeriesKey], periods: Collection[str] | None, known_on: datetime | None) -> Any:
    observation, series, period, source = StoredObservation, StoredSeries, StoredPeriod, StoredImport
    statement = (
        select(
            *(series.measure, series.area, series.group, period.text),
            *(observation.value, observation.numerator, observation.denominator),
            *(observation.provisional, observation.note, observation.import_id, observation.line),
            *(source.file, source.who, source.known_at),
        )
        .join_from(observation, series, series.id == observation.series_id)
        .join(period, period.id == observation.period_id)
        .join(source, source.id == observation.import_id)
        .where(
            or_(
                *(
                    (series.measure == one.measure) & (series.area == one.area) & (series.group == one.group)
                    for one in keys
                )
            )
        )
        .order_by(series.measure, series.area, series.group, period.start, period.end, source.id)
    )
    if periods is not None:
        statement = statement.where(period.text.in_(list(periods)))
    if known_on is not None:
        statement = statement.where(source.known_at <= known_on)
    return statement


def _origin(row: Row[Any]) -> Origin:
    return Origin(
        key=SeriesKey(row.measure, row.area, row.group),
        period=row.text,
        value=row.value,
        numerator=row.numerator,
        denominator=row.denominator,
        provisional=row.provisional,
        note=row.note,
        import_id=row.import_id,
        file=row.file,
        line=row.line,
        who=row.who,
        known_at=row.known_at,
    )
