"""XLSX read a row at a time: cells as the text that a CSV file would hold, or a fault where they would mislead."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser

from bot.files.spreadsheet_parts import refuse_what_swells
from bot.files.text_rows import ROWS_AT_ONCE, TextRows, Unreadable
from bot.files.written_numbers import plain_text

RefuseCell = Callable[[str, int, str | None, str], None]  # message, row, column, what is in the cell
_TEXT_COLUMNS = ("note",)
_MISSING_RESULT = "f"
_PER_CENT = re.compile(r"%(?![^\[]*\])")


def spreadsheet_rows(path: Path, refuse: RefuseCell) -> Iterator[TextRows]:
    """The rows of the only sheet with data; a row with a cell that would mislead is refused and left out.

    Raises Unreadable for a file that is no XLSX, is protected by a password, swells on reading, or has data on several
    sheets.
    """
    refuse_what_swells(path)
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:
        raise _unreadable(error) from error
    try:
        yield from _Sheet(_only_sheet_with_data(book), refuse).rows()
    except (Unreadable, OSError):
        raise
    except Exception as error:
        raise _unreadable(error) from error
    finally:
        book.close()


def _unreadable(error: Exception) -> Unreadable:
    return Unreadable(f"cannot be read as an XLSX spreadsheet ({type(error).__name__}: {error}); save it anew")


def _only_sheet_with_data(book: Any) -> Any:
    filled = [sheet for sheet in book.worksheets if _has_data(sheet)]
    if len(filled) > 1:
        names = ", ".join(repr(sheet.title) for sheet in filled)
        raise Unreadable(f"has data on more than one sheet: {names}; keep the one with the observations")
    if not filled and not book.worksheets:
        raise Unreadable("has no sheet with cells")
    return filled[0] if filled else book.worksheets[0]


def _has_data(sheet: Any) -> bool:
    with sheet._get_source() as source:
        return any(
            (cell["value"] is not None and str(cell["value"]).strip()) or cell["data_type"] == _MISSING_RESULT
            for _, cells in _parser(sheet, source).parse()
            for cell in cells
        )


class _Parser(WorkSheetParser):
    """openpyxl's own, which also tells an empty cell from a formula whose result was never stored."""

    def parse_cell(self, element: Any) -> dict[str, Any]:
        """One cell; its kind is `f` where there is a formula without a result."""
        cell: dict[str, Any] = super().parse_cell(element)
        if cell["value"] is None and element.find(FORMULA_TAG) is not None:
            cell["data_type"] = _MISSING_RESULT
        return cell


def _parser(sheet: Any, source: Any) -> _Parser:
    book = sheet.parent
    return _Parser(
        source,
        sheet._shared_strings,
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,
        timedelta_formats=book._timedelta_formats,
    )


class _Sheet:
    """One sheet as text."""

    def __init__(self, sheet: Any, refuse: RefuseCell) -> None:
        self._sheet = sheet
        self._refuse = refuse
        self._header: Sequence[str] | None = None
        self._shown_as_per_cent: dict[int, bool] = {}

    def rows(self) -> Iterator[TextRows]:
        """Rows as text. The rows that a sheet leaves out are given as one empty row."""
        lines: list[int] = []
        rows: list[Sequence[str]] = []
        before = 0
        with self._sheet._get_source() as source:
            for line, cells in _parser(self._sheet, source).parse():
                if line <= before:
                    raise Unreadable("has its rows out of order in the file; save it anew", line)
                if line > before + 1:
                    lines.append(before + 1)
                    rows.append([])
                before = line
                row = self._row(line, cells)
                if row is not None:
                    lines.append(line)
                    rows.append(row)
                if len(rows) >= ROWS_AT_ONCE:
                    yield TextRows(lines, rows)
                    lines, rows = [], []
        if rows:
            yield TextRows(lines, rows)

    def _row(self, line: int, cells: Sequence[dict[str, Any]]) -> Sequence[str] | None:
        row: list[str] = []
        right = True
        for cell in cells:
            place = cell["column"] - 1
            row.extend([""] * (place - len(row)))
            fault = self._fault(place, cell)
            if fault is not None:
                self._refuse(fault, line, self._name(place), _shown(cell["value"]))
                right = False
            row.append("" if fault is not None else _text(cell["value"]))
        while row and not row[-1].strip():
            row.pop()
        if self._header is None:
            self._header = row
        row.extend([""] * (len(self._header) - len(row)))
        return row if right else None

    def _name(self, place: int) -> str:
        header = self._header
        return header[place].strip() if header is not None and place < len(header) else get_column_letter(place + 1)

    def _fault(self, place: int, cell: dict[str, Any]) -> str | None:
        value, kind = cell["value"], cell["data_type"]
        if kind == _MISSING_RESULT:
            return "is a formula whose result is not in the file; open it in a spreadsheet program, save it, try again"
        if value is None or self._header is None or self._name(place).casefold() in _TEXT_COLUMNS:
            return None
        if kind == "e":
            return "is the error of a formula"
        if isinstance(value, date | time | timedelta):
            return "is typed as a date or a time; type the period as text, such as 2015-07, in a cell of format Text"
        if isinstance(value, int | float) and self._is_per_cent(cell):
            shown = plain_text(round(value * 100, 10))
            return f"is shown as {shown}% but holds {value}; write {shown} in a cell without the per cent format"
        return None

    def _is_per_cent(self, cell: dict[str, Any]) -> bool:
        style = cell["style_id"]
        if style not in self._shown_as_per_cent:
            self._shown_as_per_cent[style] = bool(_PER_CENT.search(ReadOnlyCell(self._sheet, **cell).number_format))
        return self._shown_as_per_cent[style]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return plain_text(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)


def _shown(value: Any) -> str:
    return "" if value is None else str(value)
