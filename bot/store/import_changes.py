"""What imports brought: each row beside the one that held before it."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, func, select

from bot.duties.import_offers import MOST_REVISIONS, Changes, OfMeasure, Revision
from bot.duties.load import Counts
from bot.figures.series import SeriesKey
from bot.store.staging import SAID
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredObservation, StoredPeriod, StoredSeries

_AT_ONCE = 5_000


class _Row(NamedTuple):
    series: SeriesKey
    period: str
    start: date
    is_revision: bool
    before: tuple[Any, ...]
    after: tuple[Any, ...]


def changes_of(connection: Connection, imports: Sequence[int]) -> Changes:
    """What some imports brought together; `unchanged` is as they wrote it down."""
    fingerprint = hashlib.sha256()
    by_measure: dict[str, _Tally] = {}
    revisions: list[Revision] = []
    for row in _rows(connection, imports):
        fingerprint.update(repr((row.series, row.period, row.is_revision, row.before, row.after)).encode())
        tally = by_measure.setdefault(row.series.measure, _Tally())
        tally.add(row)
        if row.is_revision and tally.revised <= MOST_REVISIONS:
            revisions.append(_revision(row))
    return Changes(
        fingerprint.hexdigest(),
        Counts(
            sum(one.new for one in by_measure.values()),
            sum(one.revised for one in by_measure.values()),
            _unchanged(connection, imports),
        ),
        tuple(
            OfMeasure(measure, one.new, one.revised, len(one.areas), one.first[1], one.last[1])
            for measure, one in by_measure.items()
        ),
        tuple(revisions),
    )


@dataclass(slots=True)
class _Tally:
    new: int = 0
    revised: int = 0
    areas: set[str] = field(default_factory=set)
    first: tuple[date, str] = (date.max, "")
    last: tuple[date, str] = (date.min, "")

    def add(self, row: _Row) -> None:
        self.new += not row.is_revision
        self.revised += row.is_revision
        self.areas.add(row.series.area)
        self.first = min(self.first, (row.start, row.period))
        self.last = max(self.last, (row.start, row.period))


def _rows(connection: Connection, imports: Sequence[int]) -> Iterator[_Row]:
    """The rows of imports in the order of measure, area, group and period, whatever their ids."""
    found = connection.execute(_wanted(imports), execution_options={"yield_per": _AT_ONCE})
    number = len(SAID)
    for measure, area, group, period, start, held, *said in found:
        after, before = tuple(said[:number]), tuple(said[number:])
        revised = held is not None
        yield _Row(SeriesKey(measure, area, group), period, start, revised, before if revised else (), after)


def _wanted(imports: Sequence[int]) -> Select[*tuple[Any, ...]]:
    one, any_other = StoredObservation.__table__.alias("one"), StoredObservation.__table__.alias("any_other")
    held = StoredObservation.__table__.alias("held")
    newest_before = (
        select(func.max(any_other.c.import_id))
        .where(
            any_other.c.series_id == one.c.series_id,
            any_other.c.period_id == one.c.period_id,
            any_other.c.import_id < one.c.import_id,
        )
        .correlate(one)
        .scalar_subquery()
    )
    same = and_(
        held.c.series_id == one.c.series_id,
        held.c.period_id == one.c.period_id,
        held.c.import_id == newest_before,
    )
    subject = (StoredSeries.measure, StoredSeries.area, StoredSeries.group, StoredPeriod.text)
    return (
        select(
            *subject,
            StoredPeriod.start,
            held.c.import_id,
            *(one.c[name] for name in SAID),
            *(held.c[name] for name in SAID),
        )
        .select_from(one)
        .join(StoredSeries, StoredSeries.id == one.c.series_id)
        .join(StoredPeriod, StoredPeriod.id == one.c.period_id)
        .outerjoin(held, same)
        .where(one.c.import_id.in_(list(imports)))
        .order_by(*subject, one.c.import_id)
    )


def _revision(row: _Row) -> Revision:
    pairs = zip(SAID, row.before, row.after, strict=True)
    return Revision(row.series, row.period, tuple(one for one in pairs if one[1] != one[2]))


def _unchanged(connection: Connection, imports: Sequence[int]) -> int:
    wanted = select(func.coalesce(func.sum(StoredImport.unchanged), 0)).where(StoredImport.id.in_(list(imports)))
    return int(connection.execute(wanted).scalar_one())
