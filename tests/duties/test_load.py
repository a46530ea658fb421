"""Importing as a duty: everything is read and every fault listed before anything is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.duties.faults import InputFaults
from bot.duties.load import Counts, import_observations
from bot.files.observation_table import ObservationFiles
from bot.store.imports import ImportStore
from tests.files.observation_files import FIRST, HEADER, KNOWN, TODAY, imported, written


def test_faults_of_rows_and_between_rows_are_listed_together_by_file_and_line(engine: Engine, tmp_path: Path) -> None:
    one = written(
        tmp_path, HEADER + "burglary,coventry,2015-05,10\nburglary,coventry,2015-05,11\nx,coventry,2015-05,1\n"
    )
    two = written(tmp_path, HEADER + "robbery,coventry,2015-05,-1\nburglary,coventry,2015-05,12\n", "two.csv")
    with pytest.raises(InputFaults) as refusal:
        imported(engine, one, two)
    places = [(fault.file, fault.line, fault.column) for fault in refusal.value.faults]
    assert places == [
        ("figures.csv", 3, "value"),
        ("figures.csv", 4, "measure"),
        ("two.csv", 2, "value"),
        ("two.csv", 3, "value"),
    ]
    assert "disagrees with figures.csv:2, which says 10" in refusal.value.faults[3].message


def test_progress_is_told_of_every_row(engine: Engine, tmp_path: Path) -> None:
    rows = "".join(f"burglary,coventry,{2000 + n // 12}-{n % 12 + 1:02},1\n" for n in range(150))
    files = ObservationFiles([written(tmp_path, HEADER + rows)], KNOWN, TODAY)
    told: list[int] = []
    import_observations(files, ImportStore(engine), who="analyst", known_at=FIRST, progress=told.append)
    assert sum(told) == 150


def test_counts_add_up() -> None:
    assert Counts(1, 2, 3) + Counts(10, 20, 30) == Counts(11, 22, 33)
    assert Counts(1, 2, 3).rows == 6
