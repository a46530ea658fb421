"""What comes of a question: figures with all that is said of them, lists, or why there is no figure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.asking.question import Statistic
from bot.figures.areas import Area
from bot.figures.measures import Measure, Unit
from bot.figures.periods import Period
from bot.figures.series import SeriesKey


class Status(StrEnum):
    """How an answer stands."""

    ANSWERED = "answered"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Behind:
    """Observations that a figure was made from."""

    key: SeriesKey
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure. `value` is None where it is held but not shown.

    `group` is a key. `instead_of` are the words of a period that is not held yet, in whose place the newest is given.
    `details` are plain values for the words of the answer; `formula` says how the value was worked out.
    """

    measure: Measure
    area: Area
    group: str = ""
    period: Period | None
    statistic: Statistic
    value: Decimal | None
    unit: Unit
    against: Period | None = None
    per: int | None = None
    of: str | None = None
    signals: tuple[str, ...] = ()
    provisional: bool = False
    suppressed: bool = False
    instead_of: str = ""
    behind: tuple[Behind, ...] = ()
    formula: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoFigure:
    """Why there is no figure. `reason` is one of those that `templates/answer/refusal.j2` has words for."""

    reason: str
    details: Mapping[str, Any] = field(default_factory=dict)
    periods: tuple[Period, ...] = ()
    """The periods that can be meant, where it is not known which."""
    status: Status = Status.UNKNOWN
    instead: tuple[tuple[str, str], ...] = ()
    """Questions that can be answered in its place: what it is about, and the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An answer that is a list: figures, or rows of words (a lead, a meaning, an update that is overdue)."""

    kind: str
    figures: tuple[Figure, ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    chart: SeriesKey | None = None


Worked = tuple[Figure, ...] | Listed | NoFigure
