"""What a picture of a control chart shows: a frozen description that is drawn, and put into words, elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.figures.measures import Better, Unit
from bot.figures.periods import Period, PeriodKind

COMMON_CAUSE = "common_cause"


class Standing(StrEnum):
    """Whether a period has a figure that is shown."""

    HELD = "held"
    MISSING = "missing"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePoint:
    """One period of the picture. `value` is None unless it is held; the lines are None where none are computed.

    `label` is the chart's one label for the point, `signals` are all that hold at it; `phase` counts re-bases from 0.
    `trial` says that the limits come from too few points to be relied on.
    """

    period: Period
    value: float | None
    standing: Standing = Standing.HELD
    mean: float | None = None
    lower: float | None = None
    upper: float | None = None
    label: str = COMMON_CAUSE
    signals: tuple[str, ...] = ()
    phase: int = 0
    trial: bool = False
    provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureTarget:
    """A target in words, with its level where it has one; it holds for the points `first` to `last` (places)."""

    words: str
    at_least: float | None = None
    at_most: float | None = None
    first: int = 0
    last: int = 0

    @property
    def levels(self) -> tuple[float, ...]:
        """The values at which a line is drawn; none for a target that is not a level."""
        return tuple(level for level in (self.at_least, self.at_most) if level is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureNote:
    """An annotation of the points `first` to `last` (places); `rebase` where a new segment starts at the first."""

    text: str
    first: int
    last: int
    rebase: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPicture:
    """Everything that a picture of one series shows. `points` has one entry a period, in order, gaps included.

    `known_on` is set where the figures are those known on an earlier date. `preset` is in words. `variation` and
    `assurance` are the chart's icons by name, None where there is none. `rules_cross_rebases` says that a run goes on
    over a re-base; `not_computed`, why there is no chart at all.
    """

    measure: str
    area: str
    unit: Unit
    better: Better
    cadence: PeriodKind
    points: tuple[PicturePoint, ...]
    as_at: date
    preset: str
    group: str = ""
    source: str = ""
    known_on: date | None = None
    targets: tuple[PictureTarget, ...] = ()
    notes: tuple[PictureNote, ...] = ()
    variation: str | None = None
    assurance: str | None = None
    suppress_below: int = 0
    rules_cross_rebases: bool = False
    may_leave_range: bool = False
    not_computed: str = ""

    @property
    def newest(self) -> PicturePoint:
        """The newest point; a picture always has one, though it may be suppressed."""
        return self.points[-1]

    @property
    def held(self) -> tuple[PicturePoint, ...]:
        """The points that are shown, oldest first."""
        return tuple(point for point in self.points if point.standing is Standing.HELD)

    @property
    def withholds_lines(self) -> bool:
        """Whether average and limits of the newest segment are withheld, to keep suppressed points secret."""
        phase = self.newest.phase
        return not self.not_computed and any(
            point.standing is Standing.SUPPRESSED and point.phase == phase for point in self.points
        )

    @property
    def values(self) -> tuple[float, ...]:
        """The values that are shown, oldest first."""
        return tuple(point.value for point in self.points if point.value is not None)

    @property
    def floor(self) -> float | None:
        """The value below which nothing of this kind can lie: zero, or None where it may."""
        return None if self.may_leave_range or self.unit is Unit.SCORE or min(self.values, default=0) < 0 else 0.0

    @property
    def ceiling(self) -> float | None:
        """The value above which nothing of this kind can lie: 100 for percentages, else None."""
        bounded = self.unit is Unit.PERCENT and not self.may_leave_range and max(self.values, default=0) <= 100
        return 100.0 if bounded else None

    def stretches(self, standing: Standing) -> tuple[tuple[int, int], ...]:
        """First and last places of each unbroken stretch of points of one standing."""
        return unbroken([place for place, point in enumerate(self.points) if point.standing is standing])

    def segments(self) -> tuple[tuple[int, int], ...]:
        """First and last places of each segment: a new one starts where the phase changes."""
        starts = [0] + [
            place for place in range(1, len(self.points)) if self.points[place].phase != self.points[place - 1].phase
        ]
        ends = [start - 1 for start in starts[1:]] + [len(self.points) - 1]
        return tuple(zip(starts, ends, strict=True))


def unbroken(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Rising places as stretches of neighbours: 1, 2, 3, 7 gives (1, 3), (7, 7)."""
    stretches: list[tuple[int, int]] = []
    for place in places:
        if stretches and stretches[-1][1] == place - 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    return tuple(stretches)
