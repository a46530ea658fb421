"""Where a figure is from: the file and line that brought it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.figures.series import SeriesKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One value that is or was held: what it says, and the file and line that brought it, by whom and when."""

    key: SeriesKey
    period: str
    value: float
    numerator: float | None
    denominator: float | None
    provisional: bool
    note: str
    import_id: int
    file: str
    line: int
    who: str
    known_at: datetime


class Origins(Protocol):
    """Where the figures of a store are from."""

    def observations_behind(
        self, keys: Collection[SeriesKey], periods: Collection[str] | None = None
    ) -> Sequence[Origin]:
        """Every value held of some series by series, period and import: the last of a period is the one that holds."""
        ...
