"""XLSX: what a person sees in a cell is what is taken, or it is refused."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from sqlalchemy import Engine

from bot.duties.load import Counts
from bot.files.observation_table import ObservationFiles
from tests.files.observation_files import KNOWN, TODAY, faults_of, imported, written

HEADER = ("measure", "area", "period", "value", "numerator", "denominator", "provisional", "note")
ROW = ("burglary", "coventry", "2015-05", 10)
DAY = datetime(2015, 5, 1)  # noqa: DTZ001 - a cell has no zone


def book(folder: Path, *rows: Sequence[Any], name: str = "figures.xlsx") -> Path:
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)  # type: ignore[union-attr] # a new workbook has an active sheet
    path = folder / name
    workbook.save(path)
    return path


def rewritten(path: Path, part: str, change: tuple[str, str]) -> Path:
    """The same file with one text in one of its parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    assert change[0].encode() in parts[part]
    parts[part] = parts[part].replace(change[0].encode(), change[1].encode(), 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def taken(path: Path) -> list[tuple[int, str, float]]:
    """Line, period and value of each row of a file without fault."""
    files = ObservationFiles([path], KNOWN, TODAY)
    found = [
        (line, files.periods[period].text, value)
        for rows in files.rows()
        for line, period, value in zip(rows.lines, rows.periods, rows.values, strict=True)
    ]
    assert files.refusal() is None
    return found


def test_a_sheet_is_taken_with_the_numbers_of_its_rows(tmp_path: Path) -> None:
    path = book(tmp_path, HEADER, ROW, ("burglary", "coventry", "2015-06", 12.0), (), ("", None, " "))
    assert taken(path) == [(2, "2015-05", 10), (3, "2015-06", 12)]


@pytest.mark.parametrize("year", [2014, 2014.0, "2014"])
def test_a_year_may_be_a_number(tmp_path: Path, year: object) -> None:
    assert taken(book(tmp_path, HEADER, ("residents", "coventry", year, 1))) == [(2, "2014", 1)]


def test_true_and_false_may_be_the_spreadsheets_own(tmp_path: Path, engine: Engine) -> None:
    path = book(tmp_path, HEADER, (*ROW, None, None, True, "=not a formula"), ("robbery", "coventry", "2015-05", 1))
    rewritten(path, SHEET, ("<f>not a formula</f><v />", "<v>4</v>"))
    assert imported(engine, path) == Counts(new=2)


def test_numbers_are_taken_with_every_digit_they_have(tmp_path: Path) -> None:
    rows = ("answered-in-time", "coventry", "2015-05", 100 / 3, 1, 3), ("clear-up", "coventry", "2015-05", 1e-07)
    path = rewritten(book(tmp_path, HEADER, *rows), SHEET, ("33.33333333333334", "33.333333333333336"))
    assert [value for _, _, value in taken(path)] == [100 / 3, 1e-07]


def test_a_quotient_of_the_spreadsheets_own_may_be_off_in_its_last_digit(tmp_path: Path) -> None:
    row = ("answered-in-time", "coventry", "2015-05", 33.33333333333334, 1, 3)
    assert taken(book(tmp_path, HEADER, row)) == [(2, "2015-05", 33.33333333333334)]


@pytest.mark.parametrize(
    ("row", "column", "value", "words"),
    [
        (("burglary", "coventry", DAY, 1), "period", "2015-05-01 00:00:00", "is typed as a date"),
        (("burglary", "coventry", date(2015, 5, 1), 1), "period", "2015-05-01 00:00:00", "type the period as text"),
        (("burglary", "coventry", "2015-05", DAY), "value", "2015-05-01 00:00:00", "is typed as a date"),
        (("burglary", "coventry", "2015-05", "=1+1"), "value", "", "is a formula whose result is not in the file"),
        (("burglary", "coventry", "2015-05", "#N/A"), "value", "#N/A", "is the error of a formula"),
        (("burglary", "coventry", "2015-05", "1,098"), "value", "1,098", "write 1098"),
        (("burglary", "coventry", "2015-05", 1.5), "value", "1.5", "is a fraction of a count"),
        (("burglary", "coventry", "2015-05", True), "value", "true", "is not a number"),
        (("burglary", "coventry", 2015.05, 1), "period", "2015.05", "is not a period"),
        (("burglary", "coventry", "2015-05", 1, None, None, None, None, "x"), None, None, "has 9 cells where"),
    ],
)  # fmt: skip
def test_a_cell_that_would_mislead_is_a_fault(
    tmp_path: Path, row: Sequence[Any], column: str | None, value: str | None, words: str
) -> None:
    ((line, *place, message),) = faults_of(book(tmp_path, HEADER, ROW, row))
    assert (line, *place) == (3, column, value)
    assert words in message


def test_a_cell_shown_as_per_cent_says_what_to_write(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.append(HEADER)
    sheet.append(("answered-in-time", "coventry", "2015-05", 0.45))
    sheet["D2"].number_format = "0%"
    workbook.save(tmp_path / "figures.xlsx")
    ((line, column, value, message),) = faults_of(tmp_path / "figures.xlsx")
    assert (line, column, value) == (2, "value", "0.45")
    assert "is shown as 45% but holds 0.45; write 45" in message


def test_a_date_in_a_note_is_text(tmp_path: Path, engine: Engine) -> None:
    path = book(tmp_path, HEADER, (*ROW, None, None, None, DAY))
    assert imported(engine, path) == Counts(new=1)


def test_a_second_sheet_with_data_is_refused(tmp_path: Path) -> None:
    workbook = Workbook()
    for sheet in (workbook.active, workbook.create_sheet("Last year")):
        sheet.append(HEADER)  # type: ignore[union-attr] # a new workbook has an active sheet
        sheet.append(ROW)  # type: ignore[union-attr] # likewise
    workbook.save(tmp_path / "figures.xlsx")
    ((line, column, _, message),) = faults_of(tmp_path / "figures.xlsx")
    assert (line, column) == (None, None)
    assert message.startswith("has data on more than one sheet: 'Sheet', 'Last year'")


def test_an_empty_sheet_beside_the_one_with_data_does_no_harm(tmp_path: Path) -> None:
    workbook = Workbook()
    for row in (HEADER, ROW):
        workbook.create_sheet("Figures") if len(workbook.sheetnames) == 1 else None
        workbook["Figures"].append(row)
    workbook.save(tmp_path / "figures.xlsx")
    assert taken(tmp_path / "figures.xlsx") == [(2, "2015-05", 10)]


def test_a_row_left_out_of_the_middle_is_an_empty_row(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.append(HEADER)
    for column, value in enumerate(ROW, 1):
        sheet.cell(5, column, value)
    workbook.save(tmp_path / "figures.xlsx")
    assert faults_of(tmp_path / "figures.xlsx") == [(2, None, None, "is an empty row with figures below; take it out")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"measure,area,period,value\n", "is not an XLSX spreadsheet"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is an old .xls file or protected by a password"),
        (b"PK\x03\x04" + b"\0" * 100, "is not an XLSX spreadsheet"),
    ],
)
def test_what_is_no_xlsx_is_said_to_be_none(tmp_path: Path, content: bytes, words: str) -> None:
    ((line, column, _, message),) = faults_of(written(tmp_path, content, "figures.xlsx"))
    assert (line, column) == (None, None)
    assert words in message


def test_an_empty_workbook_is_called_empty(tmp_path: Path) -> None:
    assert faults_of(book(tmp_path)) == [(None, None, None, "is empty")]
    assert faults_of(book(tmp_path, HEADER)) == [(None, None, None, "has a header and no rows")]


def test_a_zip_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "figures.xlsx", "w") as archive:
        archive.writestr("readme.txt", "no workbook")
    ((_, _, _, message),) = faults_of(tmp_path / "figures.xlsx")
    assert message.startswith("cannot be read as an XLSX spreadsheet")


def test_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path, HEADER, *[ROW] * 200)
    path.write_bytes(path.read_bytes()[:-300])
    assert len(faults_of(path)) == 1


@pytest.mark.parametrize(("part", "end"), [(SHEET, "</worksheet>"), ("xl/styles.xml", "</styleSheet>")])
def test_a_file_that_swells_on_reading_is_refused_before_it_is_read(tmp_path: Path, part: str, end: str) -> None:
    path = rewritten(book(tmp_path, HEADER, ROW), part, (end, " " * 12_000_000 + end))
    assert path.stat().st_size < 1_000_000
    ((line, _, _, message),) = faults_of(path)
    assert line is None
    assert re.search(r"swells on reading \(.* becomes [\d,]+ bytes\)", message)


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    path = book(tmp_path, HEADER, ROW)
    lots = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 12))
    rewritten(path, SHEET, ("<worksheet", f'<!DOCTYPE x [<!ENTITY e0 "boom">{lots}]><worksheet'))
    rewritten(path, SHEET, ("</worksheet>", "&e11;</worksheet>"))
    ((_, _, _, message),) = faults_of(path)
    assert "cannot be read as an XLSX spreadsheet" in message


def test_a_sheet_that_claims_to_be_huge_is_read_as_it_is(tmp_path: Path) -> None:
    path = rewritten(book(tmp_path, HEADER, ROW), SHEET, ("A1:H2", "A1:XFD1048576"))
    assert taken(path) == [(2, "2015-05", 10)]


def test_rows_out_of_order_in_the_file_are_refused_and_not_passed_over(tmp_path: Path) -> None:
    path = book(tmp_path, HEADER, ROW, ("burglary", "coventry", "2015-06", 1))
    rewritten(path, SHEET, ('<row r="3"', '<row r="1"'))
    ((line, _, _, message),) = faults_of(path)
    assert (line, message) == (1, "has its rows out of order in the file; save it anew")


# openpyxl writes sixteen digits of a number, one fewer than some need.
FLOATS = st.floats(-1e300, 1e300).map(lambda value: float(f"{value:.15g}"))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.dates(date(1990, 1, 1), TODAY),
        st.one_of(st.integers(-(10**9), 10**9), FLOATS),
        min_size=1,
        max_size=12,
    )
)
def test_any_numbers_come_back_as_they_were_written(tmp_path: Path, figures: dict[date, float]) -> None:
    path = book(
        tmp_path, HEADER, *(("days-lost", "coventry", day.isoformat(), value) for day, value in figures.items())
    )
    assert taken(path) == [(line, day.isoformat(), value) for line, (day, value) in enumerate(figures.items(), 2)]
