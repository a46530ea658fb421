"""Targets of every kind: level, change (a milestone), trajectory, rank, and monitor. Values are exact decimals."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.figures.periods import Period


class Direction(StrEnum):
    """Which way a trajectory is meant to go."""

    DECREASE = "decrease"
    INCREASE = "increase"


@dataclass(frozen=True, slots=True, kw_only=True)
class _TargetFor:
    measure: str
    area: str
    year: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelTarget(_TargetFor):
    """At least, at most, or between two values; at least one of them is given."""

    at_least: Decimal | None = None
    at_most: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTarget(_TargetFor):
    """A milestone: a change against last year, in percent; its `year` is always given."""

    percent: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class TrajectoryTarget(_TargetFor):
    """The rolling 12 months are to be better than a baseline period."""

    direction: Direction
    baseline: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class RankTarget(_TargetFor):
    """Among a group of peers (`peers` is its key), no worse than a rank; 1 is best."""

    peers: str
    at_worst: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorTarget(_TargetFor):
    """Nothing to reach: act when it changes."""


Target = LevelTarget | ChangeTarget | TrajectoryTarget | RankTarget | MonitorTarget


def is_aimed_at(targets: Iterable[Target]) -> bool:
    """Whether some targets, of one measure in one area, set anything to reach: what is only monitored has none."""
    return any(not isinstance(one, MonitorTarget) for one in targets)
