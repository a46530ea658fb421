"""The briefing table: this year to date against the same days of last year, and against its milestone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.milestones import Verdict, milestone_volume, percent_change, verdict_of
from bot.figures.periods import financial_year_of
from bot.figures.series import Figures, Series, SeriesKey
from bot.figures.targets import ChangeTarget, MonitorTarget
from bot.figures.windows import Window, a_year_earlier, to_date


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingRow:
    """One measure in one area. What is not held is None, and `now` and `before` say why.

    `percent` is the change in percent; the milestone's fields, variance and verdict are None for what is monitored.
    """

    measure: Measure
    area: str
    now: Window
    before: Window
    milestone_percent: Decimal | None = None

    @property
    def last_year(self) -> Decimal | None:
        """The same days, or periods, of last year."""
        return self.before.value

    @property
    def this_year(self) -> Decimal | None:
        """The year to date."""
        return self.now.value

    @property
    def difference(self) -> Decimal | None:
        """This year less last year."""
        return None if self.this_year is None or self.last_year is None else self.this_year - self.last_year

    @property
    def percent(self) -> Decimal | None:
        """The difference in percent of last year."""
        if self.this_year is None or self.last_year is None:
            return None
        return percent_change(self.last_year, self.this_year)

    @property
    def milestone_volume(self) -> Decimal | None:
        """The milestone as a whole number."""
        if self.last_year is None or self.milestone_percent is None:
            return None
        return milestone_volume(self.last_year, self.milestone_percent)

    @property
    def variance(self) -> Decimal | None:
        """This year less the milestone."""
        volume = self.milestone_volume
        return None if self.this_year is None or volume is None else self.this_year - volume

    @property
    def verdict(self) -> Verdict | None:
        """Which side of the milestone the year to date is on."""
        return None if self.variance is None else verdict_of(self.variance, self.measure.better)


@dataclass(frozen=True, slots=True)
class Briefing:
    """The table as at a day."""

    as_of: date
    rows: tuple[BriefingRow, ...]


def briefing_on(figures: Figures, framework: Framework, day: date) -> Briefing:
    """The table as at a day, from the figures as seen on it, sums of areas included.

    One row a measure and area with a milestone or a monitored measure in the year of the day; milestones first, each
    in the order of the catalogue. The year to date is made of the whole periods that are held; last year's of the same
    ones, of daily figures the same days.
    """
    rows = [
        _row(framework.measures[measure], figures.series(SeriesKey(measure, area)), target, day)
        for (measure, area), target in _wanted(framework, day).items()
    ]
    return Briefing(day, tuple(sorted(rows, key=lambda row: row.milestone_percent is None)))


def _wanted(framework: Framework, day: date) -> Mapping[tuple[str, str], ChangeTarget | MonitorTarget]:
    """The target of each measure and area that has a row: its milestone where it has one."""
    found: dict[tuple[str, str], ChangeTarget | MonitorTarget] = {}
    for target in framework.targets:
        if not isinstance(target, ChangeTarget | MonitorTarget):
            continue
        of_the_year = target.year is None or target.year.start <= day <= target.year.end
        subject = (target.measure, target.area)
        if of_the_year and (subject not in found or isinstance(target, ChangeTarget)):
            found[subject] = target
    return found


def _row(measure: Measure, series: Series | None, target: ChangeTarget | MonitorTarget, day: date) -> BriefingRow:
    now = to_date(measure, series, target.year or financial_year_of(day))
    return BriefingRow(
        measure=measure,
        area=target.area,
        now=now,
        before=a_year_earlier(measure, series, now),
        milestone_percent=target.percent if isinstance(target, ChangeTarget) else None,
    )
