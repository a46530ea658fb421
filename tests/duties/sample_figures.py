"""The figures of a home's files in memory: what the store would answer, without a store."""

import csv
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.chasing.updates import Update
from bot.duties.catalogue import Catalogue
from bot.figures.measures import Unit
from bot.figures.periods import Period, parse_period
from bot.figures.series import Figures, Observation, SeriesKey, figures_of
from bot.files.catalogue import read_catalogue
from bot.files.updates import read_updates

ROOT = Path(__file__).parents[2]
BRIEFING_2014 = ROOT / "tests" / "data" / "briefing_2014"


class FiguresInMemory:
    """A source of figures and updates that keeps them in memory; everything was always known."""

    def __init__(self, figures: Figures, updates: Sequence[Update] = ()) -> None:
        self._figures = figures
        self._updates = updates

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        return self._figures

    def updates(self) -> Sequence[Update]:
        return self._updates


@cache
def home(place: Path) -> tuple[Catalogue, FiguresInMemory]:
    """A home's catalogue and all that its files hold."""
    catalogue = read_catalogue(place)
    path = place / "data" / "updates.csv"
    updates = read_updates(path, catalogue.register) if path.exists() else ()
    return catalogue, FiguresInMemory(_observations(place, catalogue), updates)


def _observations(place: Path, catalogue: Catalogue) -> Figures:
    rows: dict[SeriesKey, list[Observation]] = {}
    for path in sorted((place / "data" / "observations").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as text:
            for row in csv.DictReader(text):
                key = SeriesKey(row["measure"], row["area"], row.get("group") or "")
                rows.setdefault(key, []).append(_observation(row, key, catalogue))
    return figures_of(rows.items())


def _observation(row: Mapping[str, str], key: SeriesKey, catalogue: Catalogue) -> Observation:
    numerator, denominator = (float(row[part]) if row.get(part) else None for part in ("numerator", "denominator"))
    period = parse_period(row["period"], catalogue.framework.waves)
    if row["value"]:
        return Observation(period, float(row["value"]), numerator, denominator, row.get("provisional") == "true")
    assert numerator is not None
    assert denominator is not None
    scale = 100 if catalogue.framework.measures[key.measure].unit is Unit.PERCENT else 1
    return Observation(period, numerator * scale / denominator, numerator, denominator)
