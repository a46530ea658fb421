"""Periods in their order, with the places where one is missing.

Any text that sorts may stand as a period. Periods of contract 1 sort by their first day and have the cadence of
their smallest step: a larger step is a gap. Numbers sort by size, other text by its words and the numbers in it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from bot.figures.periods import MONTHS, Period, PeriodError, PeriodKind, parse_period

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_DIGITS = re.compile(r"(\d+)", re.ASCII)
_DAY_FIRST = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](\d{2}|\d{4})", re.ASCII)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_MONTH_NAME = re.compile(
    rf"(\d{{1,2}}[\s-]*)?({_MONTH})[\s,'-]*\d{{2,4}}|\d{{4}}[\s-]*({_MONTH})", re.IGNORECASE | re.ASCII
)

_COUNTED_IN_MONTHS = {
    PeriodKind.MONTH,
    PeriodKind.QUARTER,
    PeriodKind.FINANCIAL_QUARTER,
    PeriodKind.FINANCIAL_YEAR,
    PeriodKind.YEAR,
    PeriodKind.YEAR_ENDING,
}


@dataclass(frozen=True, slots=True)
class Timeline:
    """The order of some periods and the column in which each stands."""

    order: tuple[int, ...]
    """The given periods' places, first to last."""
    columns: tuple[int, ...]
    """A column for each period in that order; one is left free wherever periods are missing."""

    @property
    def gaps(self) -> tuple[int, ...]:
        """Places in `order` that follow a gap."""
        return tuple(
            place for place in range(1, len(self.columns)) if self.columns[place] > self.columns[place - 1] + 1
        )


class UnsortablePeriods(ValueError):  # noqa: N818 - it says what is wrong with them
    """Periods that make no order: `reasons` has, by place, what is wrong and what would be right."""

    def __init__(self, reasons: dict[int, str]) -> None:
        self.reasons = reasons
        super().__init__("; ".join(reasons.values()))


def timeline_of(periods: Sequence[str]) -> Timeline:
    """Put periods in order and find the gaps between them.

    Raises UnsortablePeriods when they are written in more than one way (a month among quarters), or in one that
    does not sort (25/07/2015, July 2015).
    """
    if all(_NUMBER.fullmatch(text) for text in periods) and not all(len(text) == 4 for text in periods):
        return _timeline(sorted(range(len(periods)), key=lambda place: float(periods[place])), None)
    parsed = [_parsed(text) for text in periods]
    kind, _ = Counter(None if one is None else one.kind for one in parsed).most_common(1)[0]
    if kind is None:
        _refuse_dates_that_do_not_sort(periods)
        return _timeline(sorted(range(len(periods)), key=lambda place: _natural(periods[place])), None)
    alike = [one for one in parsed if one is not None and one.kind is kind]
    if len(alike) < len(periods):
        example = alike[0].text
        raise UnsortablePeriods(
            {
                place: f"this series is written by {kind.replace('-', ' ')}, such as {example}, and this period is not"
                for place, one in enumerate(parsed)
                if one is None or one.kind is not kind
            }
        )
    order = sorted(range(len(alike)), key=lambda place: (alike[place].start, alike[place].end))
    return _timeline(order, _positions([alike[place] for place in order], kind))


def _parsed(text: str) -> Period | None:
    try:
        return parse_period(text)
    except PeriodError:
        return None


def _natural(text: str) -> tuple[list[str | int], str]:
    """Sort `week 9` before `week 10`: split at digits, text and numbers alternate, so that like meets like."""
    parts = _DIGITS.split(text)
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], text


def _refuse_dates_that_do_not_sort(periods: Sequence[str]) -> None:
    reasons = {}
    for place, text in enumerate(periods):
        if _DAY_FIRST.fullmatch(text):
            reasons[place] = "a date with its day first does not sort; write it 2015-07-25"
        elif _MONTH_NAME.fullmatch(text):
            reasons[place] = "a month by its name does not sort; write it 2015-07"
    if reasons:
        raise UnsortablePeriods(reasons)


def _positions(periods: Sequence[Period], kind: PeriodKind) -> list[int] | None:
    """How far along each period is, in a unit in which the cadence's own step is always the same."""
    if kind is PeriodKind.SPAN:
        return None
    if kind is PeriodKind.DAY:
        same_day = len({period.start.day for period in periods}) == 1
        month_ends = all((period.start + timedelta(days=1)).day == 1 for period in periods)
        if not (same_day or month_ends):
            return [period.start.toordinal() for period in periods]
    elif kind not in _COUNTED_IN_MONTHS:
        return [period.start.toordinal() for period in periods]
    return [period.start.year * 12 + period.start.month for period in periods]


def _timeline(order: list[int], positions: list[int] | None) -> Timeline:
    columns = list(range(len(order)))
    if positions is not None and len(positions) > 1:
        steps = [after - before for before, after in pairwise(positions)]
        cadence = min((step for step in steps if step > 0), default=0)
        column = 0
        for place, step in enumerate(steps, 1):
            column += 2 if step > cadence else 1
            columns[place] = column
    return Timeline(tuple(order), tuple(columns))
