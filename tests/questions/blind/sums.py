"""Sums of a home's CSV files by a second way: nothing of Reeve is imported here."""

import csv
import re
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

Days = tuple[str, str]
Row = dict[str, str]


class Files:
    """The rows of files by series and days; a later file's row stands in place of an earlier one's."""

    def __init__(self, paths: Iterable[Path], waves: dict[str, Days]) -> None:
        self.waves = waves
        self.rows: dict[tuple[str, str, str], dict[Days, Row]] = {}
        for path in paths:
            with path.open(encoding="utf-8", newline="") as text:
                for row in csv.DictReader(text):
                    series = (row["measure"], row["area"], row.get("group") or "")
                    self.rows.setdefault(series, {})[self.days(row["period"])] = row

    def days(self, period: str) -> Days:
        """The first and the last day of a period, as a catalogue writes it."""
        if period in self.waves:
            return self.waves[period]
        if match := re.fullmatch(r"(\d{4})-W(\d\d)", period):
            first = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return str(first), str(first + timedelta(days=6))
        year = int(period[:4])
        if match := re.fullmatch(r"\d{4}/\d\d-Q(\d)", period):
            return _months(year, 3 * int(match[1]) + 1, 3)
        if match := re.fullmatch(r"\d{4}-Q(\d)", period):
            return _months(year, 3 * int(match[1]) - 2, 3)
        if match := re.fullmatch(r"\d{4}-(\d\d)", period):
            return _months(year, int(match[1]), 1)
        return _months(year, 4, 12) if "/" in period else _months(year, 1, 12)

    def over(self, series: tuple[str, str, str], first: str, last: str) -> Fraction | None:
        """The whole of a series from a day to a day: a sum, or parts over parts; None where a piece is missing."""
        held = self.rows.get(series, {})
        if row := held.get((first, last)):
            return _quotient([row]) if row.get("denominator") and not row["value"] else Fraction(row["value"])
        inside = sorted((days, row) for days, row in held.items() if first <= days[0] and days[1] <= last)
        ends = [first, *(_after(days[1]) for days, _ in inside)]
        if not inside or [days[0] for days, _ in inside] != ends[:-1] or ends[-1] != _after(last):
            return None
        rows = [row for _, row in inside]
        if all(row.get("denominator") for row in rows):
            return _quotient(rows)
        return sum((Fraction(row["value"]) for row in rows), Fraction(0))


def _quotient(rows: list[Row]) -> Fraction:
    return 100 * Fraction(sum(int(row["numerator"]) for row in rows), sum(int(row["denominator"]) for row in rows))


def _after(day: str) -> str:
    return str(date.fromisoformat(day) + timedelta(days=1))


def _months(year: int, month: int, number: int) -> Days:
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    following = first.year * 12 + first.month - 1 + number
    return str(first), str(date(following // 12, following % 12 + 1, 1) - timedelta(days=1))
