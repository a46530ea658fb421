"""Judging targets: whether the newest figures meet them, by how much they miss, or why that cannot be said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from bot.figures.areas import PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Measure
from bot.figures.milestones import Verdict, milestone_volume, verdict_of
from bot.figures.peers import Standing, newest_common, standing_of
from bot.figures.periods import Period
from bot.figures.series import Figures, Series, SeriesKey
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)
from bot.figures.windows import Window, a_year_earlier, over, rolling_year, to_date, within


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A target held against the newest figures. `missed` is None where it cannot be judged; `reason` then says why.

    `value` is what is held against `line`, and `beyond` how far it lies on the wrong side. `before` is what a change or
    a trajectory is measured from; `verdict` is that of a milestone; `standing` that of a rank.
    """

    target: Target
    missed: bool | None = None
    period: Period | None = None
    value: Decimal | None = None
    line: Decimal | None = None
    beyond: Decimal | None = None
    now: Window = field(default_factory=Window)
    before: Window = field(default_factory=Window)
    verdict: Verdict | None = None
    standing: Standing | None = None
    reason: str = ""

    @property
    def from_ends(self) -> tuple[Decimal, Decimal] | None:
        """How far a figure is above the lower end of its target and below the upper; None but between two ends.

        What lies between them is neither above the target nor below it.
        """
        target, value = self.target, self.value
        if not isinstance(target, LevelTarget) or self.missed or value is None:
            return None
        if target.at_least is None or target.at_most is None:
            return None
        return value - target.at_least, target.at_most - value


@dataclass(frozen=True, slots=True)
class _Case:
    measure: Measure
    series: Series | None
    figures: Figures
    framework: Framework
    day: date


def targets_in_force(targets: Iterable[Target], day: date) -> tuple[Target, ...]:
    """The targets that are judged on a day: of each kind those of its newest year that has begun, and those of no year.

    A target to monitor is never judged.
    """
    begun = [
        target
        for target in targets
        if not isinstance(target, MonitorTarget) and (target.year is None or target.year.start <= day)
    ]
    newest: dict[type, date] = {}
    for target in begun:
        if target.year is not None:
            newest[type(target)] = max(target.year.start, newest.get(type(target), target.year.start))
    return tuple(target for target in begun if target.year is None or target.year.start == newest[type(target)])


def judge(target: Target, figures: Figures, framework: Framework, day: date) -> Judgement:
    """Hold one target against the figures of a day (as seen on it, sums of areas included).

    Level: the newest value. Change: the variance from the milestone in the target's year so far. Trajectory: the
    newest rolling 12 months against the baseline; equal is not better. Rank: in the newest period that most peers hold
    too. A target of a year that has ended is judged by that year's own figures. A target to monitor is never missed.
    """
    measure = framework.measures[target.measure]
    series = figures.series(SeriesKey(target.measure, target.area))
    case = _Case(measure, _until(series, target.year), figures, framework, day)
    match target:
        case LevelTarget():
            return _level(target, _newest(case, target.year))
        case ChangeTarget():
            return _change(target, case)
        case TrajectoryTarget():
            return _trajectory(target, case)
        case RankTarget():
            return _rank(target, case)
    return Judgement(target=target, missed=False)


def judge_over(target: Target, figures: Figures, framework: Framework, periods: Sequence[Period]) -> Judgement:
    """Hold one target against the figure over some whole periods of its measure, in order of time.

    Level: the figure over them, as the measure combines it; of what adds up single periods alone, as its line is for
    one. Change: its year up to the last of them. Trajectory: they are 12 months after its baseline. Rank: a single
    one. What the target does not cover is not judged, and the reason says why.
    """
    measure = framework.measures[target.measure]
    if target.year is not None and not _lies_in(periods, target.year):
        return Judgement(target=target, reason=f"it is of {target.year.in_words} alone")
    one = measure.cadence.value.replace("-", " ")
    several = len(periods) > 1
    if isinstance(target, LevelTarget):
        if several and measure.combine is Combine.SUM:
            return Judgement(target=target, reason=f"its line is for a single {one}")
        held = periods[-1:] if measure.combine is Combine.LAST else periods
        return _level(target, over(measure, figures.series(SeriesKey(target.measure, target.area)), held))
    if several and isinstance(target, RankTarget):
        return Judgement(target=target, reason=f"it is of the rank in a single {one}")
    judged = judge(target, figures.seen_on(periods[-1].end), framework, periods[-1].end)
    if isinstance(target, RankTarget) and judged.now.periods and judged.now.periods != tuple(periods):
        return Judgement(target=target, reason=f"most of its peers hold no figure for {periods[-1].in_words}")
    if isinstance(target, TrajectoryTarget):
        if periods[0].start <= target.baseline.end:
            return Judgement(target=target, reason=f"it is of what comes after {target.baseline.in_words}")
        if judged.missed is not None and judged.now.periods != tuple(periods):
            return Judgement(target=target, reason="it is of 12 months at a time")
    return judged


def _lies_in(periods: Sequence[Period], year: Period) -> bool:
    return year.start <= periods[0].start and periods[-1].end <= year.end


def _until(series: Series | None, year: Period | None) -> Series | None:
    """The series up to the end of a year, or None where it holds nothing by then."""
    if series is None or year is None:
        return series
    kept = [place for place, period in enumerate(series.periods) if period.end <= year.end]
    if len(kept) == len(series):
        return series
    return series.first(len(kept)) if kept else None


def _newest(case: _Case, year: Period | None) -> Window:
    if case.series is None or (year is not None and case.series.newest.period.end < year.start):
        return Window(reason=f"no figure is held{f' for {year.in_words}' if year else ''}")
    return over(case.measure, case.series, case.series.periods[-1:])


def _level(target: LevelTarget, now: Window) -> Judgement:
    value = now.judged
    if value is None:
        return Judgement(target=target, now=now, reason=now.reason)
    line, beyond = target.at_least if target.at_least is not None else target.at_most, Decimal(0)
    if target.at_least is not None and value < target.at_least:
        line, beyond = target.at_least, target.at_least - value
    elif target.at_most is not None and value > target.at_most:
        line, beyond = target.at_most, value - target.at_most
    return _judged(target, now, missed=beyond > 0, line=line, beyond=beyond)


def _change(target: ChangeTarget, case: _Case) -> Judgement:
    assert target.year is not None  # noqa: S101 - a milestone always has its year
    now = to_date(case.measure, case.series, target.year)
    before = a_year_earlier(case.measure, case.series, now)
    this_year, last_year = now.judged, before.judged
    if this_year is None or last_year is None:
        reason = now.reason if this_year is None else f"a year before, {before.reason}"
        return Judgement(target=target, now=now, before=before, reason=reason)
    volume = milestone_volume(last_year, target.percent)
    verdict = verdict_of(this_year - volume, case.measure.better)
    if verdict is None:
        reason = "neither direction of it is better, so that no side of a milestone is wrong"
        return Judgement(target=target, now=now, before=before, reason=reason)
    missed = verdict is Verdict.WORSE
    beyond = abs(this_year - volume) if missed else Decimal(0)
    return replace(_judged(target, now, before, missed=missed, line=volume, beyond=beyond), verdict=verdict)


def _trajectory(target: TrajectoryTarget, case: _Case) -> Judgement:
    now = rolling_year(case.measure, case.series)
    before = within(case.measure, case.series, target.baseline)
    newest, baseline = now.judged, before.judged
    if newest is None or baseline is None:
        reason = now.reason if newest is None else f"the baseline {target.baseline.text} is not given: {before.reason}"
        return Judgement(target=target, now=now, before=before, reason=reason)
    wrong_way = newest - baseline if target.direction is Direction.DECREASE else baseline - newest
    beyond = max(wrong_way, Decimal(0))
    return _judged(target, now, before, missed=wrong_way >= 0, line=baseline, beyond=beyond)


def _rank(target: RankTarget, case: _Case) -> Judgement:
    now = _newest(case, target.year)
    if now.judged is None:
        return Judgement(target=target, now=now, reason=now.reason)
    group = case.framework.peer_groups[target.peers]
    if (held := _newest_of_peers(target, case, group)) is not None:
        now = over(case.measure, case.series, (held,))
    standing = standing_of(case.figures, case.measure, group, target.area, now.periods[-1])
    if standing.rank is None:
        return Judgement(target=target, now=now, standing=standing, reason=standing.reason)
    if standing.hidden:
        return Judgement(target=target, now=now, reason="a figure that it is ranked among is not shown")
    beyond = Decimal(max(standing.rank - target.at_worst, 0))
    judged = _judged(target, now, missed=beyond > 0, line=Decimal(target.at_worst), beyond=beyond)
    return replace(judged, standing=standing)


def _newest_of_peers(target: RankTarget, case: _Case, group: PeerGroup) -> Period | None:
    """The newest period that the area and more than half of its peers hold: theirs are often out later."""
    series = (case.figures.series(SeriesKey(target.measure, area)) for area in group.members if area != target.area)
    held = [one for one in series if one is not None]
    newest = None if case.series is None else newest_common([case.series, *held], [case.series])
    is_earlier = newest is not None and target.year is not None and newest.end < target.year.start
    return None if is_earlier else newest


def _judged(
    target: Target,
    now: Window,
    before: Window | None = None,
    *,
    missed: bool,
    line: Decimal | None,
    beyond: Decimal,
) -> Judgement:
    """A judgement, without the numbers that may not be shown or would give away one that may not."""
    before = before or Window()
    shown = not (now.hidden or before.hidden)
    return Judgement(
        target=target,
        missed=missed,
        period=now.periods[-1],
        value=now.value,
        line=None if before.hidden else line,
        beyond=beyond if shown else None,
        now=now,
        before=before,
    )
