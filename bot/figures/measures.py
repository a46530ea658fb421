"""Measures: what is counted, in what unit, which way is better, and how its periods and areas add up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.figures.periods import PeriodKind


class Unit(StrEnum):
    """What a value is a number of."""

    COUNT = "count"
    PERCENT = "percent"
    RATE = "rate"
    RATIO = "ratio"
    SECONDS = "seconds"
    MINUTES = "minutes"
    POUNDS = "pounds"
    SCORE = "score"
    RANK = "rank"


class Better(StrEnum):
    """Which direction is an improvement; `neither` where a change is only to be understood."""

    LOWER = "lower"
    HIGHER = "higher"
    NEITHER = "neither"

    @property
    def sign(self) -> int:
        """+1 where higher is better, -1 where lower is, 0 for neither."""
        return {Better.LOWER: -1, Better.HIGHER: 1, Better.NEITHER: 0}[self]


class Combine(StrEnum):
    """How periods and areas add up to one figure."""

    SUM = "sum"
    RATIO = "ratio"
    MEAN = "mean"
    LAST = "last"
    NONE = "none"


class Marking(StrEnum):
    """The protective marking of a figure, and the highest that a channel may see."""

    OFFICIAL = "official"
    OFFICIAL_SENSITIVE = "official-sensitive"

    def may_be_seen_in(self, place: "Marking") -> bool:
        """Whether a figure of this marking may be shown in a place that may see up to `place`."""
        return self is Marking.OFFICIAL or place is Marking.OFFICIAL_SENSITIVE


@dataclass(frozen=True, slots=True)
class Group:
    """A category within a measure, such as `religion=sikhism`."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()


NO_DIMENSION = "group"


def dimension_of(group: str) -> str:
    """The dimension of a group by its key: religion of religion=sikhism, `group` for all whose keys name none."""
    dimension, named, _ = group.partition("=")
    return dimension if named else NO_DIMENSION


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate: so many per `per` of another measure (`of` is its key)."""

    per: int
    of: str


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of the catalogue. Percentages are written 0 to 100; `beyond` lets one leave that range.

    `of` is the key of the measure that a percentage is a share of: rapes, of the rapes that led to a charge.
    """

    key: str
    name: str
    unit: Unit
    better: Better
    cadence: PeriodKind
    combine: Combine
    aliases: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    source: str = ""
    lag_days: int = 0
    objective: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    owner: str | None = None
    rates: Mapping[str, Rate] = field(default_factory=dict)
    marking: Marking = Marking.OFFICIAL
    suppress_below: int = 0
    proxy_for: str | None = None
    of: str | None = None
    beyond: bool = False
    description: str = ""

    @property
    def default_rate(self) -> Rate | None:
        """The rate that comparison with peers uses, where the measure has one."""
        return self.rates.get("default") or next(iter(self.rates.values()), None)

    @property
    def adds_up_over_areas(self) -> bool:
        """Whether the figures of areas make up that of what they make up: officers and residents of a moment do too."""
        at_a_moment = self.combine is Combine.LAST and self.unit in (Unit.COUNT, Unit.POUNDS)
        return at_a_moment or self.combine in (Combine.SUM, Combine.RATIO)

    @property
    def can_be_shared_out(self) -> bool:
        """Whether there is so much of it for each: so many cases, or of money and minutes a sum of them."""
        sums = self.unit in (Unit.POUNDS, Unit.MINUTES) and self.combine is Combine.SUM
        return sums or self.unit is Unit.COUNT

    @property
    def unit_of_rate(self) -> Unit:
        """What so much of it for each is a number of: cases a rate, money still money."""
        return Unit.RATE if self.unit is Unit.COUNT else self.unit

    @property
    def is_sample(self) -> bool:
        """Whether a figure is of people who were asked, and not of all: a percentage of a survey's wave."""
        return self.cadence is PeriodKind.WAVE and self.unit is Unit.PERCENT
