"""The chart of one stored series: which series is meant, and what its picture shows."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Protocol, TypeVar

from bot.figures.areas import Area
from bot.figures.chart_picture import ChartPicture
from bot.figures.control_charts import PTD, Preset
from bot.figures.framework import Framework
from bot.figures.held import with_area_sums
from bot.figures.measures import Group, Measure
from bot.figures.periods import Period
from bot.figures.picture_of_series import picture_of
from bot.figures.series import Figures, SeriesKey

_Named = TypeVar("_Named", Measure, Area)


class NotKnown(Exception):  # noqa: N818 - it names what is not known
    """A word that names no measure, area or group; `known` are the words that do."""

    def __init__(self, what: str, given: str, known: Iterable[str]) -> None:
        self.what, self.given, self.known = what, given, tuple(known)
        super().__init__(f"{given!r} is not {'an' if what[0] in 'aeiou' else 'a'} {what}")


class NothingHeld(Exception):  # noqa: N818 - it says what there is not
    """No figure of the series is held, as of the day."""


class MeasureFigures(Protocol):
    """Where the figures of a measure are kept."""

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        """The figures of some measures that hold, or that were known at a moment."""
        ...


def series_meant(framework: Framework, measure: str, area: str, group: str = "") -> SeriesKey:
    """The series that three words name, each a key, a name or an alias whatever its case.

    Raises NotKnown for a word that names nothing, or more than one thing.
    """
    meant = _meant("measure", measure, framework.measures.values())
    place = _meant("area", area, framework.areas.values())
    return SeriesKey(meant.key, place.key, _group_meant(meant, group))


def chart_picture(
    source: MeasureFigures,
    framework: Framework,
    key: SeriesKey,
    day: date,
    *,
    preset: Preset = PTD,
    known_on: tuple[date, datetime] | None = None,
) -> ChartPicture:
    """What the chart of a series shows as of a day, area sums included.

    `known_on` is the day that the figures are to have been known on, with the moment at which it ends. Raises
    NothingHeld where there is nothing to show.
    """
    moment = None if known_on is None else known_on[1]
    figures = source.figures(framework.waves, measures=framework.with_bases([key.measure]), known_on=moment).seen_on(
        day
    )
    series = with_area_sums(figures, framework).series(key)
    if series is None:
        name = " ".join(part for part in key if part)
        raise NothingHeld(f"no figure of {name} is held for a period that ended by {day}")
    return picture_of(series, framework, day, preset=preset, known_on=None if known_on is None else known_on[0])


def _by_key(named: _Named) -> tuple[str, ...]:
    return (named.key,)


def _by_name(named: _Named) -> tuple[str, ...]:
    return (named.name,)


def _by_alias(named: _Named) -> tuple[str, ...]:
    return named.aliases


def _all_names(known: Iterable[_Named]) -> list[str]:
    return [name for one in known for names in (_by_key, _by_name, _by_alias) for name in names(one)]


def _meant(what: str, word: str, known: Iterable[_Named]) -> _Named:
    known = tuple(known)
    plain = word.strip().casefold()
    for names in (_by_key, _by_name, _by_alias):
        found = [one for one in known if plain in (name.casefold() for name in names(one))]
        if len(found) == 1:
            return found[0]
    raise NotKnown(what, word, _all_names(known))


def _group_meant(measure: Measure, word: str) -> str:
    if not word or not measure.groups:
        return word
    plain = word.strip().casefold()
    for group in measure.groups:
        if plain in (name.casefold() for name in _names(group)):
            return group.key
    raise NotKnown(f"group of {measure.key}", word, (name for group in measure.groups for name in _names(group)))


def _names(group: Group) -> tuple[str, ...]:
    return (group.key, group.name, *group.aliases)
