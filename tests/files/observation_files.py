"""A small catalogue, and files of observations for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.duties.faults import InputFaults
from bot.duties.load import Counts, import_observations
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Rate, Unit
from bot.figures.periods import PeriodKind, named_period
from bot.files.observation_table import ObservationFiles
from bot.store.imports import ImportStore

TODAY = date(2015, 8, 20)
FIRST = datetime(2015, 8, 20, 11, tzinfo=UTC)
HEADER = "measure,area,period,value\n"


def _measure(key: str, unit: Unit, cadence: PeriodKind = PeriodKind.MONTH, **more: object) -> Measure:
    name = key.replace("-", " ").capitalize()
    return Measure(key, name, unit, Better.LOWER, cadence, Combine.SUM, **more)  # type: ignore[arg-type]


MEASURES = (
    _measure("burglary", Unit.COUNT, aliases=("house burglary",)),
    _measure("robbery", Unit.COUNT),
    _measure("confidence", Unit.PERCENT, PeriodKind.WAVE),
    _measure("answered-in-time", Unit.PERCENT),
    _measure("clear-up", Unit.PERCENT, beyond=True),
    _measure("crime-rate", Unit.RATE, PeriodKind.FINANCIAL_QUARTER, rates={"default": Rate(1000, "residents")}),
    _measure("harm-rate", Unit.RATE),
    _measure("disproportionality", Unit.RATIO),
    _measure("residents", Unit.COUNT, PeriodKind.YEAR),
    _measure("hate-crime", Unit.COUNT, groups=(Group("religion=sikhism", "Sikh"), Group("religion=islam", "Muslim"))),
    _measure("days-lost", Unit.SCORE, PeriodKind.DAY),
)
AREAS = (Area("west-midlands", "West Midlands Police", "force", None, ("WMP",)), Area("coventry", "Coventry", "lpu"))
KNOWN = Framework(
    areas={area.key: area for area in AREAS},
    measures={measure.key: measure for measure in MEASURES},
    waves={"wave-37": named_period("wave-37", "Wave 37", date(2015, 1, 12), date(2015, 4, 15))},
)


def written(folder: Path, text: str | bytes, name: str = "figures.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def faults_of(*paths: Path, today: date = TODAY) -> list[tuple[int | None, str | None, str | None, str]]:
    """Line, column, value and message of each fault found in reading, none for files that are right."""
    files = ObservationFiles(paths, KNOWN, today, names=[path.name for path in paths])
    for _ in files.rows():
        pass
    refusal = files.refusal()
    return [] if refusal is None else [(one.line, one.column, one.value, one.message) for one in refusal.faults]


def imported(
    engine: Engine, *paths: Path, known_at: datetime = FIRST, dry_run: bool = False, today: date = TODAY
) -> Counts:
    files = ObservationFiles(paths, KNOWN, today, names=[path.name for path in paths])
    return import_observations(files, ImportStore(engine), who="analyst", known_at=known_at, dry_run=dry_run)


def refused(engine: Engine, *paths: Path) -> Sequence[str]:
    """The faults, in words, of files that the import refuses."""
    try:
        imported(engine, *paths)
    except InputFaults as refusal:
        return [fault.in_words for fault in refusal.faults]
    raise AssertionError("nothing was refused")
