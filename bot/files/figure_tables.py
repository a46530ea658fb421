"""An answer's figures as a table to take away: CSV or XLSX, unrounded, with nothing that the answer does not show."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.files.private import write_private

ENDINGS = (".csv", ".xlsx")


def write_figures(
    answers: Sequence[Mapping[str, Any]], path: Path, provenance: Sequence[Mapping[str, Any]] = ()
) -> None:
    """Write the figures of an answer, one a row, in the form that the file's name asks for.

    Lists are joined by `;`, and text that a spreadsheet would take for a formula is kept as text. Raises ValueError for
    a name that ends in neither `.csv` nor `.xlsx`, OSError where the file cannot be written.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ValueError(f"{path.name}: figures are written as .csv or .xlsx")
    write_private(path, figures_file(answers, path.suffix.lower().removeprefix("."), provenance))


def figures_file(
    answers: Sequence[Mapping[str, Any]], ending: str, provenance: Sequence[Mapping[str, Any]] = ()
) -> bytes:
    """The file of an answer's figures, `csv` or `xlsx`; a spreadsheet has where they are from on a second sheet."""
    import pandas as pd  # most commands write no table, and it takes a fifth of a second to load

    def table(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
        # As objects: a count beside an empty cell is else made a decimal.
        return pd.DataFrame([{name: _cell(value) for name, value in row.items()} for row in rows], dtype=object)

    file = BytesIO()
    if ending == "csv":
        table(answers).to_csv(file, index=False)
        return file.getvalue()
    with pd.ExcelWriter(file) as book:
        table(answers).to_excel(book, index=False, sheet_name="Figures")
        if provenance:
            table(provenance).to_excel(book, index=False, sheet_name="Where from")
    return file.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list | tuple):
        return ";".join(str(part) for part in value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return f"'{value}"
    return value
