"""What Reeve writes is for its owner alone, whatever the process would let others read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.files.figure_tables import write_figures
from bot.files.inbox import FolderInbox
from bot.files.private import write_private
from bot.store import migrate, open_engine
from bot.store.locks import SoleUse, alone


@pytest.fixture(autouse=True)
def _open_to_all() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def rights(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


def test_a_new_database_with_all_that_lies_beside_it_is_its_owner_s_alone(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    with engine.begin() as connection, alone(engine, "schedule", 0):
        connection.execute(text("DELETE FROM job_run"))
        held = SoleUse(tmp_path / "reeve.sqlite", "a test")
        found = rights(tmp_path)
    held.stop()
    engine.dispose()
    assert set(found) >= {"reeve.sqlite", "reeve.sqlite-wal", "reeve.sqlite-shm", "reeve.sqlite.schedule.lock"}
    assert set(found.values()) == {0o600}


def test_a_database_that_is_shared_on_purpose_stays_shared(tmp_path: Path) -> None:
    (tmp_path / "reeve.sqlite").touch(0o660)
    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    engine.dispose()
    assert rights(tmp_path)["reeve.sqlite"] == 0o660


def test_a_file_to_take_away_is_its_owner_s_alone_and_one_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "old.csv").touch(0o644)
    for name in ("old.csv", "new.csv"):
        write_figures([{"measure": "burglary", "value": 512}], tmp_path / name)
    write_private(tmp_path / "chart.png", b"a picture")
    assert rights(tmp_path) == {"old.csv": 0o644, "new.csv": 0o600, "chart.png": 0o600}


def test_who_may_read_a_file_that_was_dropped_may_read_its_faults(tmp_path: Path) -> None:
    (tmp_path / "figures.csv").touch(0o640)
    assert FolderInbox(tmp_path).put_to_refused("figures.csv", "line 2: no")
    assert rights(tmp_path / "refused") == {"figures.csv": 0o640, "figures.csv.faults.txt": 0o640}
