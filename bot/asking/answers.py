"""What comes of a question: figures with all that is said of them, lists, or why there is no figure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
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


@dataclass(frozen=True, slots=True)
class Instead:
    """A period that was asked for in some words and is not held, and what is given in its place.

    `newest` says that this is the newest there is; else it is the one before, such as April of last year.
    """

    words: str
    wanted: Period
    given: Period
    newest: bool = True

    @property
    def is_a_part(self) -> bool:
        """Whether what is given is what is held so far of what was asked for."""
        return self.wanted.start <= self.given.start and self.given.end < self.wanted.end

    @property
    def is_of_whole_ones(self) -> bool:
        """Whether a part of it lies before the first week or the like that is wholly in it."""
        return self.is_a_part and self.wanted.start < self.given.start

    @property
    def is_old(self) -> bool:
        """Whether more time lies between the newest and what was asked for than was asked for."""
        return self.newest and self.wanted.start - self.given.end > self.wanted.end - self.wanted.start + timedelta(
            days=2
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure. `value` is None where it is held but not shown.

    `group` is a key. `instead` is set where what was asked for is not held yet and the newest is given.
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
    instead: Instead | None = None
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
