"""The newest point of one control chart, as far as it may be shown."""

from dataclasses import dataclass

import numpy as np

from bot.figures.charting import NewestPoints
from bot.figures.control_charts import TRIAL_POINTS, Preset, Signal, signals_of
from bot.figures.measures import Measure
from bot.figures.periods import Period, PeriodError
from bot.figures.series import Floats, Series
from bot.figures.suppression import suppressed_points

LINES = ("mean", "lower", "upper", "near_lower", "near_upper")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartedPoint:
    """A point with the lines of its segment. `value` is None where it is suppressed; lines that are not computed, or
    that would give a suppressed point away, are None as well.

    `run` counts the points in a row on the newest one's side of the mean, `steps` those that each went further the
    same way as the newest; both count the newest one and stop at a gap or a re-base.
    """

    period: Period
    value: float | None
    signals: tuple[Signal, ...]
    mean: float | None
    lower: float | None
    upper: float | None
    near_lower: float | None
    near_upper: float | None
    previous: float | None
    points: int
    gaps: int
    run: int
    steps: int
    provisional: bool
    preset: Preset

    @property
    def suppressed(self) -> bool:
        """Whether the value is too small to be shown."""
        return self.value is None

    @property
    def trial(self) -> bool:
        """Whether the limits come from too few points to be relied on."""
        return self.points < TRIAL_POINTS

    @property
    def change(self) -> float | None:
        """What lies between the value before and this one, where both are shown."""
        return None if self.value is None or self.previous is None else self.value - self.previous


def charted_point(newest: NewestPoints, place: int, series: Series, measure: Measure, preset: Preset) -> ChartedPoint:
    """The newest point of one of many charts; `place` is that of its series among them."""
    start = int(newest.segment_start[place])
    hidden = suppressed_points(series, measure)
    # An average beside all points but one gives that one away, so lines over suppressed points are not shown.
    shown = not hidden[start:].any()
    lines = {name: _shown(getattr(newest, name)[place]) if shown else None for name in LINES}
    before = None if len(series) < 2 or hidden[-2] or hidden[-1] else float(series.values[-2])
    segment = _unbroken(series, start) if newest.gaps[place] else series.values[start:]
    return ChartedPoint(
        period=series.newest.period,
        value=None if hidden[-1] else float(series.values[-1]),
        signals=signals_of(newest.flags[place]),
        **lines,
        previous=before,
        points=int(newest.points[place]),
        gaps=int(newest.gaps[place]),
        run=_length(np.sign(segment - newest.mean[place])),
        steps=_length(np.sign(np.diff(segment))) + 1,
        provisional=series.newest.provisional,
        preset=preset,
    )


def _shown(line: float) -> float | None:
    return None if np.isnan(line) else float(line)


def _unbroken(series: Series, start: int) -> Floats:
    """The values since the newest gap or re-base."""
    first = len(series) - 1
    while first > start and _follows(series.periods[first - 1], series.periods[first]):
        first -= 1
    return series.values[first:]


def _follows(before: Period, period: Period) -> bool:
    try:
        return before.next().start == period.start
    except PeriodError:  # a wave: what lies between two of them only the catalogue knows, and a run has none
        return True


def _length(sides: Floats) -> int:
    """How many of the last signs (-1, 0 or 1) are the same as the very last."""
    if not len(sides):
        return 0
    others = np.flatnonzero(sides != sides[-1])
    return len(sides) - (int(others[-1]) + 1 if len(others) else 0)
