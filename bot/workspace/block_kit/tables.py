"""The table family: `table`, and `data_table` with its caption, header and pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.inspection import Inspection
from bot.workspace.block_kit.layout import NAMED
from bot.workspace.block_kit.rich_text import RICH_TEXT
from bot.workspace.block_kit.schema import (
    Check,
    boolean,
    by_type,
    choice,
    list_of,
    number,
    only_on,
    record,
    string,
    whole_number,
)
from bot.workspace.limits import Limit

_RAW_TEXT = record({"text": string(limits.CELL_TEXT)})
_RAW_NUMBER = record({"value": number, "text": string(limits.CELL_TEXT)})
_CELL = by_type({"raw_text": _RAW_TEXT, "raw_number": _RAW_NUMBER, "rich_text": RICH_TEXT})
_SETTINGS = record({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean}, typed=False)


def _column(value: object, pointer: str, seen: Inspection) -> None:
    """A column's settings, or null for a column that has none."""
    if value is not None:
        _SETTINGS(value, pointer, seen)


def characters(value: object) -> int:
    """The characters that a reader sees in cells: every `text`."""
    if isinstance(value, Mapping):
        own = len(str(value.get("text", "")))
        return own + sum(characters(part) for part in value.values() if isinstance(part, Mapping | list))
    if isinstance(value, list):
        return sum(characters(part) for part in value)
    return 0


def _rows(value: object) -> Iterator[list[object]]:
    rows = value.get("rows") if isinstance(value, Mapping) else None
    return (row for row in rows if isinstance(row, list)) if isinstance(rows, list) else iter(())


def _fits(limit: Limit) -> Check:
    def check(value: object, pointer: str, seen: Inspection) -> None:
        if sum(characters(row) for row in _rows(value)) > limit.most:
            seen.fault(f"all cells together must be less than {limit.most + 1} characters", f"{pointer}/rows")

    return check


def _even_rows(value: object, pointer: str, seen: Inspection) -> None:
    if len({len(row) for row in _rows(value)}) > 1:
        seen.fault("all rows must have the same number of cells", f"{pointer}/rows")


def _plain_header(value: object, pointer: str, seen: Inspection) -> None:
    for index, cell in enumerate(next(_rows(value), [])):
        if isinstance(cell, Mapping) and cell.get("type") == "rich_text":
            seen.fault("rich_text is not allowed in the header row", f"{pointer}/rows/0/{index}/type")


def _row_header_is_a_column(value: object, pointer: str, seen: Inspection) -> None:
    column = value.get("row_header_column_index") if isinstance(value, Mapping) else None
    if isinstance(column, int) and column >= len(next(_rows(value), [])):
        seen.fault("must be the index of a column", f"{pointer}/row_header_column_index")


TABLES: Final[Mapping[str, Check]] = {
    "table": only_on(
        ("message", "home"),
        "table",
        record(
            {"rows": list_of(list_of(_CELL, limits.TABLE_COLUMNS), limits.TABLE_ROWS)},
            {**NAMED, "column_settings": list_of(_column, Limit(20, limits.TABLE_COLUMNS.source))},
            _fits(limits.TABLE_CHARACTERS),
        ),
    ),
    "data_table": only_on(
        ("message", "home"),
        "data_table",
        record(
            {
                "caption": string(limits.DATA_TABLE_CAPTION),
                "rows": list_of(list_of(_CELL, limits.DATA_TABLE_COLUMNS), limits.DATA_TABLE_ROWS),
            },
            {
                **NAMED,
                "page_size": whole_number(limits.DATA_TABLE_PAGE),
                "row_header_column_index": whole_number(Limit(19, limits.DATA_TABLE_COLUMNS.source)),
            },
            _even_rows,
            _plain_header,
            _row_header_is_a_column,
            _fits(limits.DATA_TABLE_CHARACTERS),
        ),
    ),
}
