"""An answer's figures as a table to take away: CSV or XLSX, unrounded, with nothing that the answer does not show."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.files.private import write_private

ENDINGS = (".csv", ".xlsx")


def write_figures(answers: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Write the figures of an answer, one a row, in the form that the file's name asks for.

    Lists are joined by `;`, and text that a spreadsheet would take for a formula is kept as text. Raises ValueError for
    a name that ends in neither `.csv` nor `.xlsx`, OSError where the file cannot be written.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ValueError(f"{path.name}: figures are written as .csv or .xlsx")
    write_private(path, figures_file(answers, path.suffix.lower().removeprefix(".")))


def figures_file(answers: Sequence[Mapping[str, Any]], ending: str) -> bytes:
    """The file of an answer's figures, `csv` or `xlsx`."""
    import pandas as pd  # most commands write no table, and it takes a fifth of a second to load

    table = pd.DataFrame([{name: _cell(value) for name, value in answer.items()} for answer in answers])
    file = BytesIO()
    if ending == "csv":
        table.to_csv(file, index=False)
    else:
        table.to_excel(file, index=False, sheet_name="Figures")
    return file.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list | tuple):
        return ";".join(str(part) for part in value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return f"'{value}"
    return value
