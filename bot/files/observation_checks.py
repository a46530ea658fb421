"""What makes a row of observations right: checked a column at a time, explained a row at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from bot.duties.load import CheckedRows
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit
from bot.figures.series import Flags, Floats, Integers, SeriesKey
from bot.files.observation_subjects import KINDS, UNKNOWN, PeriodNumbers, SeriesNumbers
from bot.files.table_layout import Columns
from bot.files.text_rows import FaultLog
from bot.files.written_numbers import NumberColumn, decimals_written, is_quotient, number_column, plain_text

_TRUTHS = {"": False, "false": False, "true": True}
_ERROR = 1e-15  # more than a double's relative error after a multiplication and a division
_RATE_SCALES = tuple(10**power for power in range(7))


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """A batch of rows, read but not yet judged."""

    cells: Mapping[str, Sequence[str]]
    series: Integers
    periods: Integers
    measures: Integers  # place in the list of measures, UNKNOWN where the series is not known
    values: NumberColumn
    numerators: NumberColumn
    denominators: NumberColumn

    def __len__(self) -> int:
        return len(self.series)

    def cell(self, column: str, row: int) -> str:
        return self.cells[column][row].strip() if column in self.cells else ""


class ObservationChecks:
    """Checks rows against the catalogue and today, numbering series and periods across all files handed in together."""

    def __init__(self, known: Framework, today: date, faults: FaultLog) -> None:
        self.series = SeriesNumbers(known)
        self.periods = PeriodNumbers(known, today)
        self._faults = faults
        measures = self.series.measures
        # One entry more than there are measures: UNKNOWN, being -1, finds the last.
        self._cadences = np.array([KINDS.index(one.cadence) for one in measures] + [UNKNOWN])
        self._counts = np.array([one.unit is Unit.COUNT for one in measures] + [False])
        self._bounded = np.array([one.unit is Unit.PERCENT and not one.beyond for one in measures] + [False])
        self._scales = np.array([float(_scale(one)) for one in measures] + [1.0])

    def check(self, file: str, number: int, columns: Columns) -> CheckedRows:
        """The rows that are right; what is wrong with the others goes to the log."""
        rows = self._read(columns)
        wrong = _Wrong(file, columns.lines, rows, self._faults)
        self._check_subjects(rows, wrong)
        useless = self._check_numbers(rows, wrong)
        values = self._values(rows, useless, wrong)
        self._check_values(rows, values, wrong)
        self._check_quotients(rows, useless, wrong)
        provisional = _flags(columns, wrong)
        notes = _notes(columns, wrong)
        return _kept(rows, wrong.flags, number, columns.lines, values, provisional, notes)

    def _read(self, columns: Columns) -> _Read:
        cells = columns.cells
        nothing = [""] * len(columns.lines)
        words = zip(cells["measure"], cells["area"], cells.get("group", nothing), strict=True)
        series = list(map(self.series.__getitem__, words))
        periods = list(map(self.periods.__getitem__, cells["period"]))
        return _Read(
            cells,
            np.array(series, dtype=np.int64),
            np.array(periods, dtype=np.int64),
            np.array(list(map(self.series.measure_of.__getitem__, series)), dtype=np.int64),
            number_column(cells["value"]),
            number_column(cells.get("numerator", nothing)),
            number_column(cells.get("denominator", nothing)),
        )

    def _check_subjects(self, rows: _Read, wrong: "_Wrong") -> None:
        for row in np.flatnonzero(rows.series == UNKNOWN).tolist():
            key = SeriesKey(rows.cell("measure", row), rows.cell("area", row), rows.cell("group", row))
            for column, _, say in self.series.faults(key):
                wrong.add(row, column, say)
        for row in np.flatnonzero(rows.periods == UNKNOWN).tolist():
            text = rows.cells["period"][row]
            wrong.add(row, "period", lambda text=text: self.periods.why_unknown(text))  # type: ignore[misc] # a closure
        kinds = np.array(list(map(self.periods.kind_of.__getitem__, rows.periods.tolist())))
        known = (rows.measures != UNKNOWN) & (rows.periods != UNKNOWN)
        foreign = known & (kinds != self._cadences[rows.measures])
        for row in np.flatnonzero(foreign).tolist():
            measure = self.series.measures[rows.measures[row]]
            wrong.add(row, "period", self.periods.why_not_of(int(rows.periods[row]), measure))
        ahead = np.array(list(map(self.periods.ahead.__getitem__, rows.periods.tolist())))
        for row in np.flatnonzero(ahead & ~foreign).tolist():
            wrong.add(row, "period", self.periods.why_ahead(int(rows.periods[row])))

    def _check_numbers(self, rows: _Read, wrong: "_Wrong") -> Flags:
        """Say what is wrong with each number by itself; which rows have parts that make no quotient."""
        for column, numbers in (
            ("value", rows.values),
            ("numerator", rows.numerators),
            ("denominator", rows.denominators),
        ):
            for row, message in numbers.faults.items():
                wrong.add(row, column, message)
        numerators, denominators = rows.numerators.values, rows.denominators.values
        if np.isnan(numerators).all() and np.isnan(denominators).all():
            return np.zeros(len(rows), dtype=np.bool_)
        above = self._bounded[rows.measures] & (numerators > denominators) & (denominators > 0)
        for row in np.flatnonzero(numerators < 0).tolist():
            wrong.add(row, "numerator", "is below 0")
        for row in np.flatnonzero(denominators < 0).tolist():
            wrong.add(row, "denominator", "is below 0")
        for row in np.flatnonzero(denominators == 0).tolist():
            wrong.add(row, "denominator", "is 0, of which nothing is a part; leave the row out")
        for row in np.flatnonzero(above).tolist():
            wrong.add(row, "numerator", f"is above its denominator, {rows.cell('denominator', row)}")
        useless: Flags = (numerators < 0) | (denominators <= 0) | above
        return useless

    def _values(self, rows: _Read, useless: Flags, wrong: "_Wrong") -> Floats:
        """The values written, and for empty ones the quotient of their parts; NaN where there is neither."""
        values = rows.values.values
        empty = np.isnan(values)
        if not empty.any():
            return values
        with np.errstate(divide="ignore", invalid="ignore"):
            quotients = self._scales[rows.measures] * rows.numerators.values / rows.denominators.values
        for row in np.flatnonzero(empty & np.isnan(quotients) & ~useless).tolist():
            if row not in rows.values.faults and not _part_at_fault(rows, row):
                wrong.add(row, "value", "is empty; give a value, or both a numerator and a denominator")
        return np.where(empty, np.where(useless, np.nan, quotients), values)

    def _check_values(self, rows: _Read, values: Floats, wrong: "_Wrong") -> None:
        counts, bounded = self._counts[rows.measures], self._bounded[rows.measures]
        for row in np.flatnonzero(counts & (values < 0)).tolist():
            wrong.add(row, "value", "is a count below 0", plain_text(values[row]))
        for row in np.flatnonzero(counts & (values >= 0) & (values != np.floor(values))).tolist():
            wrong.add(row, "value", "is a fraction of a count; counts are whole numbers", plain_text(values[row]))
        for row in np.flatnonzero(bounded & ((values < 0) | (values > 100))).tolist():
            wrong.add(row, "value", "is a percentage outside 0 to 100", plain_text(values[row]))

    def _check_quotients(self, rows: _Read, useless: Flags, wrong: "_Wrong") -> None:
        """Hold written values against the quotients of their parts: quickly where it is plain, else exactly."""
        values, numerators, denominators = rows.values.values, rows.numerators.values, rows.denominators.values
        given = (rows.measures != UNKNOWN) & ~useless & ~np.isnan(values) & ~np.isnan(numerators) & (denominators > 0)
        places = np.flatnonzero(given)
        if not len(places):
            return
        written = values[places]
        quotients = self._scales[rows.measures[places]] * numerators[places] / denominators[places]
        off = np.abs(quotients - written)
        halves = np.array([0.5 * 10.0 ** -decimals_written(rows.cell("value", row)) for row in places.tolist()])
        # A double's own error is far below the first bound; the second is for values with all the digits of a double.
        plain = (off + _ERROR * np.abs(quotients) < halves) | (off <= 2 * np.spacing(np.abs(written)))
        for row in places[~plain].tolist():
            measure = self.series.measures[rows.measures[row]]
            parts = (rows.cell("value", row), rows.cell("numerator", row), rows.cell("denominator", row))
            if not any(is_quotient(*parts, scale) for scale in _scales(measure)):
                quotient = _scale(measure) * numerators[row] / denominators[row]
                right = f"{quotient:.{decimals_written(parts[0])}f}"
                wrong.add(row, "value", f"is not its parts' quotient: {_sum_in_words(measure, parts)} is {right}")


class _Wrong:
    """Which rows of a batch are at fault, and the way to the log."""

    def __init__(self, file: str, lines: Sequence[int], rows: _Read, faults: FaultLog) -> None:
        self.flags: Flags = np.zeros(len(rows), dtype=np.bool_)
        self._file = file
        self._lines = lines
        self._rows = rows
        self._faults = faults

    def add(self, row: int, column: str, message: str | Callable[[], str], value: str | None = None) -> None:
        written = self._rows.cell(column, row)
        self.flags[row] = True
        self._faults.add(self._file, message, self._lines[row], column, written or value or "")


def _part_at_fault(rows: _Read, row: int) -> bool:
    return row in rows.numerators.faults or row in rows.denominators.faults


def _scale(measure: Measure) -> int:
    """What a quotient of parts is multiplied by: 100 for a percentage, a rate's own base where it has one."""
    if measure.unit is Unit.PERCENT:
        return 100
    if measure.unit is Unit.RATE and measure.default_rate is not None:
        return measure.default_rate.per
    return 1


def _scales(measure: Measure) -> tuple[int, ...]:
    """The multiples that a written value may be of its quotient: a rate without a base may be per any power of ten."""
    if measure.unit is Unit.RATE and measure.default_rate is None:
        return _RATE_SCALES
    return (_scale(measure),)


def _sum_in_words(measure: Measure, parts: tuple[str, str, str]) -> str:
    times = "" if _scale(measure) == 1 else f"{_scale(measure):,} × "
    return f"{times}{parts[1]} / {parts[2]}"


def _flags(columns: Columns, wrong: _Wrong) -> Sequence[bool]:
    cells = columns.cells.get("provisional")
    if cells is None or not any(cells):
        return ()
    read = list(map(_TRUTHS.get, cells))
    if None in read:
        read = [_TRUTHS.get(cell.strip().casefold()) for cell in cells]
        for row, truth in enumerate(read):
            if truth is None:
                wrong.add(row, "provisional", "is neither true nor false")
    return list(map(bool, read))


def _notes(columns: Columns, wrong: _Wrong) -> Sequence[str]:
    cells = columns.cells.get("note")
    if cells is None or not any(cells):
        return ()
    if "\0" in "".join(cells):
        for row, cell in enumerate(cells):
            if "\0" in cell:
                wrong.add(row, "note", "holds a character that is no text")
    return list(map(str.strip, cells))


def _kept(
    rows: _Read,
    wrong: Flags,
    number: int,
    lines: Sequence[int],
    values: Floats,
    provisional: Sequence[bool],
    notes: Sequence[str],
) -> CheckedRows:
    columns: tuple[Sequence[object], ...] = (
        lines,
        rows.series.tolist(),
        rows.periods.tolist(),
        values.tolist(),
        _or_none(rows.numerators.values),
        _or_none(rows.denominators.values),
        provisional,
        notes,
    )
    if wrong.any():
        right = np.flatnonzero(~wrong).tolist()
        columns = tuple([column[row] for row in right] if column else () for column in columns)
    return CheckedRows(number, *columns)  # type: ignore[arg-type] # the columns are in its order


def _or_none(numbers: NDArray[np.float64]) -> Sequence[float | None]:
    missing = np.isnan(numbers)
    if missing.all():
        return ()
    if not missing.any():
        return numbers.tolist()  # type: ignore[no-any-return]
    return [None if gone else number for number, gone in zip(numbers.tolist(), missing.tolist(), strict=True)]
