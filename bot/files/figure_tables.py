"""An answer's figures as a table to take away: CSV or XLSX, unrounded, with nothing that the answer does not show."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

ENDINGS = (".csv", ".xlsx")


def write_figures(answers: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Write the figures of an answer, one a row, in the form that the file's name asks for.

    Lists are joined by `;`, and text that a spreadsheet would take for a formula is kept as text. Raises ValueError for
    a name that ends in neither `.csv` nor `.xlsx`, OSError where the file cannot be written.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ValueError(f"{path.name}: figures are written as .csv or .xlsx")
    table = pd.DataFrame([{name: _cell(value) for name, value in answer.items()} for answer in answers])
    if path.suffix.lower() == ".csv":
        table.to_csv(path, index=False)
    else:
        table.to_excel(path, index=False, sheet_name="Figures")


def _cell(value: object) -> object:
    if isinstance(value, list | tuple):
        return ";".join(str(part) for part in value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return f"'{value}"
    return value
