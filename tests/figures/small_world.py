"""Small measures and series, written as briefly as a test's sentence allows."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import Period, PeriodKind, parse_period
from bot.figures.series import Observation, Series, SeriesKey, figures_of


def measure(key: str = "burglary", **properties: Any) -> Measure:
    """A monthly count of which fewer are better, unless said otherwise."""
    given = {
        "name": key.replace("-", " ").capitalize(),
        "unit": Unit.COUNT,
        "better": Better.LOWER,
        "cadence": PeriodKind.MONTH,
        "combine": Combine.SUM,
    } | properties
    return Measure(key, **given)


def months(first: str, number: int) -> list[Period]:
    """So many months from the first on."""
    found = [parse_period(first)]
    while len(found) < number:
        found.append(found[-1].next())
    return found


def monthly(first: str, values: Iterable[float | None], **columns: Any) -> list[Observation]:
    """Months from the first on; None leaves one out."""
    given = list(values)
    return [
        Observation(period, float(value), **columns)
        for period, value in zip(months(first, len(given)), given, strict=True)
        if value is not None
    ]


def series(observations: Iterable[Observation], key: SeriesKey = SeriesKey("burglary", "force")) -> Series:  # noqa: B008 - a constant
    """One series of some observations."""
    found = figures_of([(key, observations)]).series(key)
    assert found is not None
    return found


def written(rows: Mapping[str, float]) -> list[Observation]:
    """Observations by their periods' texts."""
    return [Observation(parse_period(text), value) for text, value in rows.items()]
