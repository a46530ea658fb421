"""Presets: a named set of parameters that fixes every rule of a control chart.

There is no single set of "NHS rules". Two published ones are here by name, and each parameter can be changed,
so that a chart can always say which preset and which formula it used.
"""

from dataclasses import dataclass, replace
from typing import Any

MINIMUM_BASELINE = 12
"""A baseline of fewer points than this is refused: its limits would be guesswork."""

TRIAL_POINTS = 13
"""Limits from a segment of fewer points than this are trial limits, and the reader is told."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Every parameter of an individuals (XmR) chart.

    Raises ValueError when a parameter makes no chart: a baseline under 12 points, a run under 2, a trend under 3.
    """

    name: str
    shift_points: int
    """Consecutive points on one side of the mean that make a shift."""
    trend_points: int
    """Consecutive points, all rising or all falling, that make a trend."""
    screen: bool
    """Leave out moving ranges of `screening_factor` times their average or more, once, before taking it again."""
    baseline_points: int | None = None
    """Take mean and limits from the first points of a segment only; None takes all of it."""
    minimum_points_for_limits: int = 2
    """A chart of fewer points has its mean, but neither limits nor icons."""
    rules_cross_rebase: bool = False
    """Shift, trend and two of three run on over a re-base, each point judged by its own segment's lines."""
    improvement_wins: bool = False
    """A point that signals improvement and concern is labelled improvement; else the rules' own order decides."""
    baseline_replaces_rebase: bool = False
    """Where a baseline and a re-base are both given, only the baseline counts."""
    limit_factor: float = 2.66
    """Limits lie this many average moving ranges from the mean: 3/1.128 (Shewhart 1931; Wheeler 1993)."""
    screening_factor: float = 3.267
    """The upper limit of a moving range, in average moving ranges (Nelson 1982)."""

    def __post_init__(self) -> None:
        if self.baseline_points is not None and self.baseline_points < MINIMUM_BASELINE:
            raise ValueError(
                f"baseline_points is {self.baseline_points}; a baseline needs at least {MINIMUM_BASELINE} points"
            )
        if self.shift_points < 2:
            raise ValueError(f"shift_points is {self.shift_points}; a shift needs at least 2 points")
        if self.trend_points < 3:
            raise ValueError(f"trend_points is {self.trend_points}; a trend needs at least 3 points")

    def with_(self, **changes: Any) -> "Preset":
        """This preset with some parameters changed; it keeps its name."""
        return replace(self, **changes)

    @property
    def near_factor(self) -> float:
        """Near limits lie at two thirds of the way to the limits, in average moving ranges."""
        return 2 * (self.limit_factor / 3)


PTD = Preset(name="ptd", shift_points=7, trend_points=7, screen=True)
"""Plot the Dots, as the R package NHSRplotthedots 0.2.2 computes it. The default."""

MDC = Preset(
    name="mdc",
    shift_points=6,
    trend_points=6,
    screen=False,
    minimum_points_for_limits=13,
    rules_cross_rebase=True,
    improvement_wins=True,
    baseline_replaces_rebase=True,
)
"""Making Data Count, as its single chart tool 5.0 computes it."""

PRESETS: dict[str, Preset] = {preset.name: preset for preset in (PTD, MDC)}
