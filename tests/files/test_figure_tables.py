"""Figures to take away: what is written reads back as what the answer said."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from bot.files.figure_tables import write_figures

ANSWERS = [
    {"measure": "robbery", "area": "coventry", "value": 61, "signals": ["shift_above", "trend_up"], "source": "=A1"},
    {"measure": "robbery", "area": "dudley", "value": None, "signals": [], "source": "Crimes"},
]


def test_a_csv_holds_the_figures_unrounded_and_what_is_not_shown_stays_empty(tmp_path: Path) -> None:
    write_figures([*ANSWERS, {"value": 0.1 + 0.2}], tmp_path / "f.csv")
    table = pd.read_csv(tmp_path / "f.csv", dtype=str, keep_default_na=False)
    assert list(table["value"]) == ["61", "", "0.30000000000000004"]
    assert table["signals"][0] == "shift_above;trend_up"


def test_a_spreadsheet_takes_no_text_for_a_formula(tmp_path: Path) -> None:
    write_figures(ANSWERS, tmp_path / "f.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "f.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("measure", "area", "value", "signals", "source")
    assert rows[1] == ("robbery", "coventry", 61, "shift_above;trend_up", "'=A1")
    assert rows[2][2] is None


def test_another_ending_is_refused_with_those_that_are_taken(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"f\.pdf: figures are written as \.csv or \.xlsx"):
        write_figures(ANSWERS, tmp_path / "f.pdf")


def test_a_spreadsheet_has_where_its_figures_are_from_on_a_second_sheet(tmp_path: Path) -> None:
    behind = [{"measure": "robbery", "area": "coventry", "period": "2026-03", "file": "crime.csv", "line": 9}]
    write_figures(ANSWERS, tmp_path / "f.xlsx", behind)
    book = openpyxl.load_workbook(tmp_path / "f.xlsx")
    assert book.sheetnames == ["Figures", "Where from"]
    assert list(book["Where from"].iter_rows(values_only=True))[1] == ("robbery", "coventry", "2026-03", "crime.csv", 9)
