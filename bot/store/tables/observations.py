"""Observations: every value ever held, with the import that brought it. A revision is a row, never an update."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredSeries(Base):
    """What a series is about; an empty group means all. Keys are the catalogue's, which may have dropped them since."""

    __tablename__ = "series"
    __table_args__ = (UniqueConstraint("measure", "area", "group"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    measure: Mapped[str]
    area: Mapped[str]
    group: Mapped[str]


class StoredPeriod(Base):
    """A period by the text that names it. The days of a wave are the catalogue's where it still has the wave."""

    __tablename__ = "period"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    start: Mapped[date]
    end: Mapped[date]


class StoredObservation(Base):
    """One value as one import brought it. Of several for a period, the one of the newest import holds."""

    __tablename__ = "observation"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own

    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"), primary_key=True)
    period_id: Mapped[int] = mapped_column(ForeignKey("period.id"), primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), primary_key=True)
    value: Mapped[float]
    numerator: Mapped[float | None]
    denominator: Mapped[float | None]
    provisional: Mapped[bool]
    note: Mapped[str]
    line: Mapped[int]


class StoredTouch(Base):
    """That an import brought something new for a series: what changed since when is asked here, not of the values."""

    __tablename__ = "touch"
    __table_args__ = (Index(None, "series_id"), {"sqlite_with_rowid": False})

    import_id: Mapped[int] = mapped_column(ForeignKey("import.id"), primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"), primary_key=True)
