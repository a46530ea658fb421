"""What must come of each question of a pack, worked out from CSV files alone: nothing of Reeve is imported here.

Run `python -m tests.questions.expectations` to write `*.jsonl` beside each `*.txt`. A line of those is
`question => expectation`; an expectation is `no`, `unknown`, `refused`, `ambiguous`, `suppressed`,
`text(words, ...)`, or figures parted by `;`.
"""

import csv
import itertools
import json
import math
import re
import statistics
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WITHOUT_FIGURE = ("no", "unknown", "refused", "ambiguous", "suppressed")
Days = tuple[date, date]
Expected = dict[str, Any]


class Home:
    """A home's figures by series and period text, with the few facts of its catalogue that the sums need."""

    def __init__(self, place: Path, today: date) -> None:
        self.today = today
        self.held: dict[tuple[str, str, str], dict[str, dict[str, str]]] = {}
        for path in sorted((place / "data" / "observations").glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as text:
                for row in csv.DictReader(text):
                    key = (row["measure"], row["area"], row.get("group") or "")
                    self.held.setdefault(key, {})[row["period"]] = row
        catalogue = place / "data" / "catalogue"
        self.measures = {one["key"]: one for one in _read(catalogue / "measures.yaml")["measures"]}
        areas = _read(catalogue / "areas.yaml")
        self.groups = {one["key"]: one["members"] for one in areas.get("peer_groups", [])}
        self.areas = areas["areas"]
        waves = catalogue / "waves.yaml"
        self.waves = {one["key"]: one for one in _read(waves)["waves"]} if waves.exists() else {}
        notes = catalogue / "annotations.yaml"
        self.notes = _read(notes)["annotations"] if notes.exists() else []

    def days(self, text: str) -> Days:
        """The first and last day of a period."""
        if text in self.waves:
            return self.waves[text]["start"], self.waves[text]["end"]
        if ".." in text:
            first, last = text.split("..")
            return self.days(first)[0], self.days(last)[1]
        if match := re.fullmatch(r"(\d{4})-W(\d\d)", text):
            start = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return start, start + timedelta(days=6)
        if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
            return date.fromisoformat(text), date.fromisoformat(text)
        if match := re.fullmatch(r"(\d{4})/\d\d-Q(\d)", text):
            return _months(int(match[1]), 3 * int(match[2]) + 1, 3)
        if match := re.fullmatch(r"(\d{4})/\d\d", text):
            return _months(int(text[:4]), 4, 12)
        if match := re.fullmatch(r"(\d{4})-Q(\d)", text):
            return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
        if match := re.fullmatch(r"(\d{4})-(\d\d)", text):
            return _months(int(match[1]), int(match[2]), 1)
        return _months(int(text), 1, 12)

    def rows(self, measure: str, area: str, within: str | Days = "", group: str = "") -> list[dict[str, str]]:
        """The rows of a series in order of time, those that lie within a period where one is given."""
        held = self.held.get((measure, area, group)) or self._sums(measure, area, group)
        ended = [(self.days(text), row) for text, row in held.items()]
        chosen = sorted(((days, row) for days, row in ended if days[1] <= self.today), key=lambda one: one[0])
        if within:
            first, last = self.days(within) if isinstance(within, str) else within
            chosen = [(days, row) for days, row in chosen if days[0] >= first and days[1] <= last]
        return [row for _, row in chosen]

    def _sums(self, measure: str, area: str, group: str) -> dict[str, dict[str, str]]:
        """The sums of the areas directly within an area that has no figures of its own."""
        parts = [self.held.get((measure, one["key"], group), {}) for one in self.areas if one.get("parent") == area]
        every = set.intersection(*(set(part) for part in parts)) if parts else set()
        return {text: {"period": text, **_added([part[text] for part in parts])} for text in every}


def _added(rows: list[dict[str, str]]) -> dict[str, str]:
    """The sums of the columns in which every row has a number."""
    names = [name for name in ("value", "numerator", "denominator") if all(row.get(name) for row in rows)]
    return {name: str(sum(float(row[name]) for row in rows)) for name in names}


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _months(year: int, month: int, number: int) -> Days:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    after = year * 12 + month - 1 + number
    return date(year, month, 1), date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


class Figures:
    """One function for each word of the language of expectations."""

    def __init__(self, home: Home) -> None:
        self.home = home

    def value(self, measure: str, area: str, period: str, group: str = "") -> Expected:
        (row,) = self.home.rows(measure, area, period, group)
        return self._expected(measure, area, period, "value", _value(row), group)

    def total(self, measure: str, area: str, period: str, group: str = "") -> Expected:
        rows = self.home.rows(measure, area, period, group)
        return self._expected(measure, area, period, "total", sum(map(_value, rows)), group)

    def ratio(self, measure: str, area: str, period: str, group: str = "") -> Expected:
        return self._expected(measure, area, period, "value", self._of(measure, area, period, group), group)

    def ytd(self, measure: str, area: str, period: str) -> Expected:
        return self._expected(measure, area, period, "year_to_date", self._of(measure, area, period))

    def rolling(self, measure: str, area: str, period: str) -> Expected:
        return self._expected(measure, area, period, "rolling_12_months", self._of(measure, area, period))

    def change(self, measure: str, area: str, period: str, against: str, group: str = "") -> Expected:
        now, before = (self._of(measure, area, one, group) for one in (period, against))
        return self._expected(measure, area, period, "change", now - before, group, against)

    def pct(self, measure: str, area: str, period: str, against: str) -> Expected:
        now, before = self._of(measure, area, period), self._of(measure, area, against)
        return self._expected(measure, area, period, "percent_change", (now - before) * 100 / before, "", against)

    def mean(self, measure: str, area: str) -> Expected:
        return self._line(measure, area, "mean", lambda mean, width: mean)

    def upper(self, measure: str, area: str) -> Expected:
        return self._line(measure, area, "upper_limit", lambda mean, width: mean + width)

    def lower(self, measure: str, area: str) -> Expected:
        return self._line(measure, area, "lower_limit", lambda mean, width: mean - width)

    def average(self, measure: str, area: str, period: str) -> Expected:
        rows = self.home.rows(measure, area, period)
        return self._expected(measure, area, period, "mean", sum(map(_value, rows)) / len(rows))

    def highest(self, measure: str, area: str, within: str = "") -> Expected:
        best = max(self.home.rows(measure, area, within), key=_value)
        return self._expected(measure, area, best["period"], "highest", _value(best))

    def lowest(self, measure: str, area: str, within: str = "") -> Expected:
        best = min(self.home.rows(measure, area, within), key=_value)
        return self._expected(measure, area, best["period"], "lowest", _value(best))

    def count(self, measure: str, area: str, line: str, within: str = "") -> Expected:
        rows = self.home.rows(measure, area, within)
        period = within or f"{rows[0]['period']}..{rows[-1]['period']}"
        number = sum(_value(row) > float(line) for row in rows)
        return self._expected(measure, area, period, "count", number)

    def median(self, measure: str, area: str, period: str) -> Expected:
        value = statistics.median(map(_value, self.home.rows(measure, area, period)))
        return self._expected(measure, area, period, "median", value)

    def rate(self, measure: str, area: str, period: str, per: str, base: str, base_period: str) -> Expected:
        (row,) = self.home.rows(base, area, base_period)
        value = self._of(measure, area, period) * int(per) / _value(row)
        return self._expected(measure, area, period, "rate", value) | {"per": int(per), "of": base}

    def rank(self, measure: str, area: str, period: str, group: str) -> Expected:
        values = self._compared(measure, period, group)
        higher = self.home.measures[measure]["better"] == "higher"
        better = sum((other > values[area]) if higher else (other < values[area]) for other in values.values())
        return self._expected(measure, area, period, "rank", 1 + better)

    def gap(self, measure: str, area: str, period: str, group: str) -> Expected:
        values = self._compared(measure, period, group)
        return self._expected(measure, area, period, "gap", values[area] - sum(values.values()) / len(values))

    def share(self, measure: str, area: str, period: str, whole: str) -> Expected:
        value = self._of(measure, area, period) * 100 / self._of(measure, whole, period)
        return self._expected(measure, area, period, "share", value)

    def target(self, first: str, measure: str = "", area: str = "", year: str = "", percent: str = "") -> Expected:
        value = float(first) if not measure else self._milestone(measure, area, year, percent)
        return {"statistic": "target", "value": value}

    def variance(self, measure: str, area: str, year: str, percent: str) -> Expected:
        now = sum(map(_value, self.home.rows(measure, area, year)))
        value = now - self._milestone(measure, area, year, percent)
        return {"measure": measure, "area": area, "statistic": "variance", "value": value}

    def difference(self, measure: str, area: str, period: str, line: str) -> Expected:
        value = self._of(measure, area, period) - float(line)
        return {"measure": measure, "area": area, "statistic": "variance", "value": value}

    def _milestone(self, measure: str, area: str, year: str, percent: str) -> float:
        held = [self.home.days(row["period"]) for row in self.home.rows(measure, area, year)]
        before = [(_year_earlier(first), _year_earlier(last)) for first, last in held]
        last_year = sum(_value(row) for days in before for row in self.home.rows(measure, area, days))
        return math.floor(Fraction(last_year) * (100 + Fraction(percent)) / 100)

    def _of(self, measure: str, area: str, period: str, group: str = "") -> float:
        """A figure over a period, as the measure combines."""
        rows = self.home.rows(measure, area, period, group)
        combine = self.home.measures[measure]["combine"]
        if len(rows) == 1 or combine == "last":
            return _value(rows[-1])
        if combine == "sum":
            return sum(map(_value, rows))
        scale = 100 if self.home.measures[measure]["unit"] == "percent" else 1
        return sum(float(r["numerator"]) for r in rows) * scale / sum(float(r["denominator"]) for r in rows)

    def _compared(self, measure: str, period: str, group: str) -> dict[str, float]:
        rate = (self.home.measures[measure].get("rates") or {}).get("default")
        found = {}
        for area in self.home.groups[group]:
            if not self.home.rows(measure, area, period):
                continue
            value = self._of(measure, area, period)
            if rate:
                end = self.home.days(period)[1]
                base = [row for row in self.home.rows(rate["of"], area) if self.home.days(row["period"])[1] <= end]
                if not base:
                    continue
                value = value * rate["per"] / _value(base[-1])
            found[area] = value
        return found

    def _line(self, measure: str, area: str, statistic: str, line: Callable[[float, float], float]) -> Expected:
        """A line of the control chart of the newest stretch: mean ± 2.66 screened mean moving range."""
        rows = self.home.rows(measure, area)
        for note in self.home.notes:
            if note.get("rebase") and (note["measure"], note["area"]) == (measure, area):
                start = self.home.days(str(note["from"]))[0]
                rows = [row for row in rows if self.home.days(row["period"])[0] >= start]
        mean = sum(map(_value, rows)) / len(rows)
        ranges = [
            abs(_value(second) - _value(first))
            for first, second in itertools.pairwise(rows)
            if self.home.days(first["period"])[1] + timedelta(days=1) == self.home.days(second["period"])[0]
        ]
        average = sum(ranges) / len(ranges)
        kept = [one for one in ranges if one < 3.267 * average]
        value = line(mean, 2.66 * sum(kept) / len(kept))
        return {"measure": measure, "area": area, "statistic": statistic, "value": value}

    def _expected(
        self, measure: str, area: str, period: str, statistic: str, value: float, group: str = "", against: str = ""
    ) -> Expected:
        first, last = self.home.days(period)
        found = {"measure": measure, "area": area, "group": group or None, "statistic": statistic, "value": value}
        found |= {"start": first.isoformat(), "end": last.isoformat()}
        return found | ({"against": [day.isoformat() for day in self.home.days(against)]} if against else {})


def _value(row: dict[str, str]) -> float:
    if row.get("value"):
        return float(row["value"])
    return float(row["numerator"]) * 100 / float(row["denominator"])  # only percentages come without their value


def _year_earlier(day: date) -> date:
    after = day + timedelta(days=1)  # so that the end of February stays the end of February
    return after.replace(year=after.year - 1) - timedelta(days=1)


def pack(path: Path, home: Home) -> Iterator[dict[str, Any]]:
    """The questions of a pack with their expectations, in order."""
    figures = Figures(home)
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]
    for number, line in enumerate(lines, start=1):
        question, _, said = line.rpartition(" => ")
        entry: dict[str, Any] = {"id": f"{path.stem}-{number:03}", "question": question, "as_of": str(home.today)}
        if said in WITHOUT_FIGURE:
            entry["expect"] = said
        elif said.startswith("text("):
            entry["words"] = [word.strip() for word in said[5:-1].split(",")]
        else:
            entry["figures"] = [_called(figures, call) for call in said.split("; ")]
        yield entry


def _called(figures: Figures, call: str) -> Expected:
    name, _, given = call.rstrip(")").partition("(")
    arguments = [one.strip() for one in given.split(",")]
    if name == "target" and len(arguments) > 1:
        arguments = ["0", *arguments[1:]]
    found: Expected = getattr(figures, name)(*arguments)
    return found


HOMES = {"sample": (ROOT, date(2026, 4, 20)), "another_force": (HERE / "another_force", date(2031, 9, 17))}


def write() -> None:
    """Write every pack beside its text."""
    for name, (place, today) in HOMES.items():
        entries = pack(HERE / f"{name}.txt", Home(place, today))
        text = "".join(f"{json.dumps(entry, ensure_ascii=False)}\n" for entry in entries)
        (HERE / f"{name}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
