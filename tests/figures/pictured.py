"""Made-up series and their pictures, for tests of the words and of the drawing."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from bot.figures.annotations import Annotation
from bot.figures.areas import Area
from bot.figures.chart_picture import ChartPicture
from bot.figures.control_charts import PTD, Preset
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from bot.figures.periods import Period, parse_period
from bot.figures.picture_of_series import picture_of
from bot.figures.series import Observation, Series, SeriesKey, figures_of
from bot.figures.targets import Target

# Neighbours differ by 4 throughout, so that the moving range is 4 and the limits lie 2.66 x 4 = 10.64 from the mean.
SWING = [48.0, 52.0] * 12
FOR = {"measure": "burglary", "area": "coventry"}
AS_AT = date(2026, 4, 20)


def periods_from(first: str, number: int) -> list[Period]:
    """So many periods of one kind in a row."""
    found = [parse_period(first)]
    while len(found) < number:
        found.append(found[-1].next())
    return found


def note(start: str, text: str, end: str | None = None, rebase: bool = False) -> Annotation:
    """An annotation of the series of these tests."""
    return Annotation(
        start=parse_period(start),
        end=parse_period(end or start),
        text=text,
        rebase=rebase,
        approved_by="acc-crime" if rebase else None,
        **FOR,
    )


def framework_of(measure: Measure, area: str, targets: Iterable[Target], notes: Iterable[Annotation]) -> Framework:
    """A framework with one measure and one area."""
    return Framework(
        {"coventry": Area("coventry", area, "lpu")},
        {"burglary": measure},
        targets=tuple(targets),
        annotations=tuple(notes),
    )


def series_of(
    values: Sequence[float | None], periods: Sequence[Period], group: str = "", provisional: Iterable[int] = ()
) -> Series:
    """A series of the values; None is a period that is not held. Negative places count from the end."""
    places = {place % len(values) for place in provisional}
    observations = [
        Observation(period, value, provisional=place in places)
        for place, (period, value) in enumerate(zip(periods, values, strict=True))
        if value is not None
    ]
    key = SeriesKey("burglary", "coventry", group)
    series = figures_of([(key, observations)]).series(key)
    assert series is not None
    return series


def pictured(
    values: Sequence[float | None],
    first: str = "2022-01",
    *,
    name: str = "Burglary",
    area: str = "Coventry",
    unit: Unit = Unit.COUNT,
    better: Better = Better.LOWER,
    targets: Iterable[Target] = (),
    notes: Iterable[Annotation] = (),
    suppress_below: int = 0,
    group: str = "",
    provisional: Iterable[int] = (),
    preset: Preset = PTD,
    **given: Any,
) -> ChartPicture:
    """The picture of a made-up series that starts with the period `first`."""
    periods = periods_from(first, len(values))
    measure = Measure(
        "burglary",
        name,
        unit,
        better,
        periods[0].kind,
        Combine.SUM,
        groups=(Group("place=home", "at home"),),
        source="Crimes",
        suppress_below=suppress_below,
    )
    series = series_of(values, periods, group, provisional)
    return picture_of(series, framework_of(measure, area, targets, notes), AS_AT, preset=preset, **given)
