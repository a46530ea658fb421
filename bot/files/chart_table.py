"""The table that `reeve spc` charts: `series,period,value[,phase,better,target]`, read whole or refused whole."""

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from rapidfuzz import fuzz, process

from bot.duties.faults import Fault, InputFaults
from bot.figures.control_charts.timeline import Timeline, UnsortablePeriods, timeline_of
from bot.files.nearest import did_you_mean

REQUIRED = ("series", "period", "value")
OPTIONAL = ("phase", "better", "target")
BETTER = ("lower", "higher", "neither")
LARGEST_VALUE = 1e100
SLIP_OF_THE_PEN = 85.0  # `beter` for `better`, but not `stage` for `target`: columns of other names are passed over
LONGEST_FIELD = 100_000

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_WITH_COMMAS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One series of the table, in the order of its periods."""

    name: str
    periods: tuple[str, ...]
    values: tuple[float, ...]
    """NaN where the cell was empty."""
    phases: tuple[str, ...] | None
    """As written; None where the series has none."""
    better: str | None
    target: float | None
    timeline: Timeline


def read_chart_table(path: Path) -> tuple[ChartSeries, ...]:
    """The series of a CSV file, in the order in which they first appear.

    The file is UTF-8, with or without a byte order mark. InputFaults lists everything that is wrong with it.
    """
    name = str(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        written = repr(error.object[error.start : error.end])
        raise InputFaults([Fault(name, "is not UTF-8; save it as CSV UTF-8", line, None, written)]) from None
    return parse_chart_table(text, name)


def parse_chart_table(text: str, file: str) -> tuple[ChartSeries, ...]:
    """Read the text of a table; `file` is what faults call it. InputFaults lists everything that is wrong."""
    return _Reading(file).table(text)


@dataclass(slots=True)
class _Rows:
    """The rows of one series as they come in the file."""

    lines: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    phases: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    """Where each period stands; in the order of the file, like the lists."""
    better: str = ""
    target: str = ""


class _Reading:
    """One reading of one file: what was found, and what is wrong with it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.series: dict[str, _Rows] = {}
        self.timelines: dict[tuple[str, ...], Timeline] = {}
        self.columns: dict[str, int] = {}

    def table(self, text: str) -> tuple[ChartSeries, ...]:
        records = self._records(text)
        first = next(records, None)
        if first is None:  # nothing, or commas and blanks alone
            self.refuse("is empty; it needs a header and rows: series,period,value")
        line, header = first
        self._read_header(line, header)
        for line, record in records:
            self._read_row(line, record, len(header))
        if not self.series and not self.faults:
            self.refuse("has a header and no rows")
        series = tuple(self._series(name, rows) for name, rows in self.series.items())
        if self.faults:
            raise InputFaults(sorted(self.faults, key=lambda fault: fault.line or 0))
        return tuple(one for one in series if one is not None)

    def refuse(self, message: str, line: int | None = None) -> NoReturn:
        raise InputFaults([*self.faults, Fault(self.file, message, line)])

    def fault(self, line: int, column: str | None, value: str, message: str) -> None:
        self.faults.append(Fault(self.file, message, line, column, value))

    def _records(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Every record that is not blank, with the line on which it starts."""
        csv.field_size_limit(LONGEST_FIELD)
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        started = 1
        try:
            for record in reader:
                if any(cell.strip() for cell in record):
                    yield started, record
                started = reader.line_num + 1
        except csv.Error as error:
            self.refuse(f"is not CSV from here on: {error}", started)

    def _read_header(self, line: int, header: list[str]) -> None:
        names = [cell.strip().casefold() for cell in header]
        for name in (*REQUIRED, *OPTIONAL):
            if names.count(name) > 1:
                self.fault(line, name, name, "this column is there twice; keep one")
        missing = [name for name in REQUIRED if name not in names]
        if missing:
            written = ",".join(header)
            hint = " (columns are separated by commas)" if re.search(r"[;\t|]", written) else ""
            for name in missing:
                self.fault(
                    line, name, written, f"the column {name} is missing; the header is series,period,value{hint}"
                )
            raise InputFaults(self.faults)
        self.columns = {name: names.index(name) for name in (*REQUIRED, *OPTIONAL) if name in names}
        for name in names:
            meant = process.extractOne(name, OPTIONAL, scorer=fuzz.ratio, score_cutoff=SLIP_OF_THE_PEN)
            if meant and meant[0] not in self.columns:
                self.fault(line, name, name, f"this column is not read; did you mean {meant[0]!r}?")

    def _read_row(self, line: int, record: list[str], width: int) -> None:
        if len(record) > width:
            message = f"has {len(record)} cells where the header has {width}; put a cell with a comma in quotes"
            self.fault(line, None, ",".join(record), message)
            return
        cells = {name: record[place].strip() if place < len(record) else "" for name, place in self.columns.items()}
        for name in ("series", "period"):
            if not cells[name]:
                self.fault(line, name, "", f"{name} is empty; every row needs one")
        if not (cells["series"] and cells["period"]):
            return
        rows = self.series.setdefault(cells["series"], _Rows())
        first = rows.places.setdefault(cells["period"], len(rows.lines))
        if first < len(rows.lines):
            message = f"{cells['series']} already has this period in line {rows.lines[first]}; keep one of the two"
            self.fault(line, "period", cells["period"], message)
            return
        rows.lines.append(line)
        rows.values.append(self._number(line, "value", cells["value"]))
        rows.phases.append(cells.get("phase", ""))
        self._read_direction(line, rows, cells.get("better", ""))
        self._read_target(line, rows, cells.get("target", ""))

    def _number(self, line: int, column: str, written: str) -> float:
        """The number in a cell; NaN for an empty one, and for one that is at fault."""
        if not written:
            return math.nan
        if not _NUMBER.fullmatch(written):
            right = f"write {written.replace(',', '')}" if _WITH_COMMAS.fullmatch(written) else "write digits alone"
            self.fault(line, column, written, f"is not a number; {right}, or leave it empty where nothing is known")
            return math.nan
        number = float(written)
        if abs(number) > LARGEST_VALUE:
            self.fault(line, column, written, f"is too large to be charted; the largest is {LARGEST_VALUE:g}")
            return math.nan
        return number

    def _read_direction(self, line: int, rows: _Rows, written: str) -> None:
        if not written:
            return
        better = written.casefold()
        if better not in BETTER:
            proposal = did_you_mean(written, BETTER)
            self.fault(line, "better", written, f"is not a direction; write {', '.join(BETTER)}{proposal}")
        elif rows.better and rows.better != better:
            self.fault(line, "better", written, f"disagrees with {rows.better} above; a series has one direction")
        else:
            rows.better = better

    def _read_target(self, line: int, rows: _Rows, written: str) -> None:
        if not written or written == rows.target:
            return
        number = self._number(line, "target", written)
        if math.isnan(number):
            return
        if rows.target and float(rows.target) != number:
            self.fault(line, "target", written, f"disagrees with {rows.target} above; a series has one target")
        elif not rows.target:
            rows.target = written

    def _series(self, name: str, rows: _Rows) -> ChartSeries | None:
        periods = tuple(rows.places)
        timeline = self._timeline(periods, rows)
        phases = self._phases(rows)
        if timeline is None:
            return None

        order = timeline.order
        return ChartSeries(
            name,
            tuple(periods[place] for place in order),
            tuple(rows.values[place] for place in order),
            None if phases is None else tuple(phases[place] for place in order),
            rows.better or None,
            float(rows.target) if rows.target else None,
            timeline,
        )

    def _timeline(self, periods: tuple[str, ...], rows: _Rows) -> Timeline | None:
        if periods not in self.timelines:
            try:
                self.timelines[periods] = timeline_of(periods)
            except UnsortablePeriods as error:
                for place, reason in error.reasons.items():
                    self.fault(rows.lines[place], "period", periods[place], reason)
                return None
        return self.timelines[periods]

    def _phases(self, rows: _Rows) -> list[str] | None:
        if not any(rows.phases):
            return None
        for line, phase in zip(rows.lines, rows.phases, strict=True):
            if not phase:
                self.fault(line, "phase", "", "phase is empty where other rows of this series have one")
        return rows.phases
