"""The periods that a known cause is marked on: what a person typed, held against the series that it is about."""

from dataclasses import dataclass
from datetime import date

from bot.duties.series_held import figures_of_measure
from bot.duties.watching import Watching
from bot.figures.cadences import whole_periods
from bot.figures.periods import CADENCES, EXAMPLES, Period, PeriodError, PeriodKind, parse_period, period_containing
from bot.figures.series import SeriesKey
from bot.watching.findings import Subject

_IN_A_CALENDAR = tuple(kind for kind in CADENCES if kind is not PeriodKind.WAVE)


class NotAStretch(ValueError):  # noqa: N818 - named for what was given
    """What was typed is no stretch of the series' periods.

    `why` is `not_a_period`, `other_cadence`, `ahead`, `before_series` or `backwards`; `is_last` tells which field it
    is; `right` is what would be right there.
    """

    def __init__(self, why: str, right: str, *, is_last: bool) -> None:
        super().__init__(f"{'the last' if is_last else 'the first'} period: {why.replace('_', ' ')}; right is {right}")
        self.why = why
        self.right = right
        self.is_last = is_last


class NoSeries(LookupError):  # noqa: N818 - named for what there is not
    """An alert is about no series that the catalogue has."""


@dataclass(frozen=True, slots=True)
class Markable:
    """What a known cause can be marked on: the periods that a series holds in order, its cadence, and today."""

    cadence: PeriodKind
    held: tuple[Period, ...]
    waves: tuple[Period, ...]
    today: date

    @property
    def example(self) -> str:
        """A period as this series writes it."""
        return self.held[-1].text if self.held else EXAMPLES[self.cadence]


def markable(world: Watching, subject: Subject, today: date) -> Markable:
    """What a cause can be marked on for the series of an alert.

    Raises NoSeries for one that is about none, or about a measure or an area that the catalogue no longer has.
    """
    framework = world.catalogue.framework
    measure, area = framework.measures.get(subject.measure or ""), framework.areas.get(subject.area or "")
    if measure is None or area is None:
        raise NoSeries(f"{subject} is about no series of the catalogue: there is nothing to mark")
    key = SeriesKey(measure.key, area.key, subject.group)
    series = figures_of_measure(world, measure.key, today).series(key)
    return Markable(
        cadence=measure.cadence,
        held=series.periods if series is not None else (),
        waves=tuple(framework.waves.values()),
        today=today,
    )


def stretch_of(series: Markable, first: str, last: str) -> tuple[Period, Period]:
    """The first and the last period; the first alone where the last is empty. Raises NotAStretch.

    A period that has begun can be marked, whether its figure is there yet or not.
    """
    start = _period(series, first, is_last=False)
    if series.held and start.start < series.held[0].start:
        raise NotAStretch("before_series", series.held[0].text, is_last=False)
    end = _period(series, last, is_last=True) if last else start
    if end.end < start.start:
        raise NotAStretch("backwards", start.text, is_last=True)
    return start, end


def filled_in(world: Watching, subject: Subject, period: Period | None, today: date) -> tuple[str, str]:
    """What the fields of periods hold at first: the newest period of the alert, in the cadence of its series.

    A finding about a whole year of a monthly series gives the months of that year that have begun.
    """
    measure = world.catalogue.framework.measures.get(subject.measure or "")
    if period is None or measure is None:
        return "", ""
    cadence = measure.cadence
    if period.kind is cadence:
        return period.text, period.text
    begun = [one for one in _same_days(period, cadence) if one.start <= today]
    return (begun[0].text, begun[-1].text) if begun else ("", "")


def _period(series: Markable, typed: str, *, is_last: bool) -> Period:
    said = {one.in_words.casefold(): one for one in series.held}
    found = said.get(typed.strip().casefold())
    try:
        period = found or parse_period(typed, {one.text: one for one in series.waves})
    except PeriodError as refused:
        raise NotAStretch("not_a_period", series.example, is_last=is_last) from refused
    if period.kind is not series.cadence:
        same = _same_days(period, series.cadence)
        right = same[-1 if is_last else 0].text if same else series.example
        raise NotAStretch("other_cadence", right, is_last=is_last)
    if period.start > series.today:
        raise NotAStretch("ahead", series.example, is_last=is_last)
    return period


def _same_days(period: Period, cadence: PeriodKind) -> tuple[Period, ...]:
    """The periods of a cadence that make up another one, or the one that it lies in; none where no calendar tells."""
    if cadence not in _IN_A_CALENDAR:
        return ()
    return whole_periods(cadence, period.start, period.end) or (period_containing(cadence, period.start),)
