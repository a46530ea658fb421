"""The sample as it lies in the files: rows and catalogue, read with nothing but csv and yaml."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parents[2] / "data"
RULES = Path(__file__).parents[2] / "rules"


@dataclass(frozen=True, slots=True)
class Row:
    """One observation with the file and line it stands in."""

    file: str
    line: int
    measure: str
    area: str
    period: str
    group: str
    value: str
    numerator: str
    denominator: str

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"


@cache
def observations() -> tuple[Row, ...]:
    """Every observation of the sample, file by file."""
    rows: list[Row] = []
    for path in sorted((DATA / "observations").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as text:
            for line, record in enumerate(csv.DictReader(text), start=2):
                given = {
                    name: record.get(name) or "" for name in Row.__dataclass_fields__ if name not in ("file", "line")
                }
                rows.append(Row(file=path.name, line=line, **given))
    return tuple(rows)


@cache
def series() -> dict[tuple[str, str], dict[str, str]]:
    """Values by period for each measure and area, whole measures only."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in observations():
        if not row.group:
            found.setdefault((row.measure, row.area), {})[row.period] = row.value
    return found


def total(measure: str, area: str, *periods: str) -> int:
    """The sum of counts; a KeyError where a period is missing."""
    values = series()[measure, area]
    return sum(int(values[period]) for period in periods)


@cache
def catalogue(name: str) -> dict[str, Any]:
    """One file of the catalogue."""
    loaded: dict[str, Any] = yaml.safe_load((DATA / "catalogue" / f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded


def keyed(file: str, part: str | None = None) -> dict[str, dict[str, Any]]:
    """The entries of a catalogue file by their key."""
    return {entry["key"]: entry for entry in catalogue(file)[part or file]}
