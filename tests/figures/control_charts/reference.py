"""The reference figures, read once: see tests/data/control_chart_reference/README.md."""

import csv
import gzip
import itertools
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from bot.figures.control_charts import PTD, Preset

FOLDER = Path(__file__).parents[2] / "data" / "control_chart_reference"
BETTER = {"lower": -1, "neither": 0, "higher": 1}
PRESET_OF_RUN: dict[str, Preset] = {
    "default": PTD,
    "increase_target": PTD,
    "decrease_target": PTD,
    "noscreen": PTD.with_(screen=False),
    "rebase_mid": PTD,
    "rebase_two": PTD,
    "fix12": PTD.with_(baseline_points=12),
}


@dataclass(frozen=True)
class ReferenceSeries:
    """One series of one run, as the R package charted it."""

    run: str
    name: str
    better: int
    target: float
    values: list[float]
    phase: list[int]
    mean: list[float]
    lower: list[float]
    upper: list[float]
    signals: list[frozenset[str]]
    label: list[str]
    variation: str
    assurance: str | None


@dataclass(frozen=True)
class Columns:
    """Series of several lengths in one table, padded with NaN."""

    values: np.ndarray
    phase: np.ndarray
    better: np.ndarray
    target: np.ndarray


@cache
def reference_series() -> tuple[ReferenceSeries, ...]:
    with (FOLDER / "ptd_icons.csv").open() as file:
        icons = {(row["run"], row["series"]): row for row in csv.DictReader(file)}
    with gzip.open(FOLDER / "ptd_points.csv.gz", "rt") as file:
        rows = list(csv.DictReader(file))
    read = []
    for key, group in itertools.groupby(rows, key=lambda row: (row["run"], row["series"])):
        points = list(group)
        read.append(
            ReferenceSeries(
                *key,
                better=BETTER[points[0]["better"]],
                target=float(points[0]["target"] or "nan"),
                values=[float(point["value"]) for point in points],
                phase=[int(point["phase"]) for point in points],
                mean=[float(point["mean"]) for point in points],
                lower=[float(point["lower"]) for point in points],
                upper=[float(point["upper"]) for point in points],
                signals=[frozenset(filter(None, point["signals"].split(";"))) for point in points],
                label=[point["label"] for point in points],
                variation=icons[key]["variation"],
                assurance=icons[key]["assurance"] or None,
            )
        )
    return tuple(read)


def columns_of(series: list[ReferenceSeries]) -> Columns:
    """All series side by side; what is past the end of a series is NaN, its phase anything."""
    longest = max(len(one.values) for one in series)
    values = np.full((len(series), longest), np.nan)
    phase = np.full((len(series), longest), -7)
    for row, one in enumerate(series):
        values[row, : len(one.values)] = one.values
        phase[row, : len(one.phase)] = one.phase
    return Columns(values, phase, np.array([one.better for one in series]), np.array([one.target for one in series]))
