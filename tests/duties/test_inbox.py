"""The inbox: every file ends in `done/` or, with its faults beside it, in `refused/`, and nothing is taken twice."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.duties.inbox import TakenFile, take_inbox
from bot.duties.load import Counts
from bot.files.inbox import FolderInbox
from bot.store import StoreUnreachable, open_engine
from bot.store.imports import ImportStore
from tests.files.observation_files import FIRST, HEADER, KNOWN, TODAY, imported, written

GOOD = HEADER + "burglary,coventry,2015-05,10\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "inbox"
    place.mkdir()
    return place


def dropped(folder: Path, text: str, name: str, age: float = 60) -> Path:
    path = written(folder, text, name)
    moment = (datetime.now(UTC) - timedelta(seconds=age)).timestamp()  # noqa: TID251 - a real file's age
    os.utime(path, (moment, moment))
    return path


def taken(engine: Engine, folder: Path) -> tuple[TakenFile, ...]:
    now = datetime.now(UTC)  # noqa: TID251 - a real file's age
    return take_inbox(FolderInbox(folder), ImportStore(engine), KNOWN, today=TODAY, known_at=FIRST, now=now)


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_good_file_is_imported_and_moved_to_done(engine: Engine, folder: Path) -> None:
    dropped(folder, GOOD, "may.csv")
    assert taken(engine, folder) == (TakenFile("may.csv", counts=Counts(new=1)),)
    assert everything(folder) == ["done/may.csv"]
    assert taken(engine, folder) == ()


def test_a_faulty_file_is_moved_to_refused_with_its_faults_beside_it(engine: Engine, folder: Path) -> None:
    dropped(folder, HEADER + "burglary,coventry,2015-05,x\n", "may.csv")
    (found,) = taken(engine, folder)
    assert found.refusal is not None
    assert found.refusal.total == 1
    assert everything(folder) == ["refused/may.csv", "refused/may.csv.faults.txt"]
    assert (folder / "refused/may.csv.faults.txt").read_text(encoding="utf-8").startswith("may.csv:2:value: 'x'")


def test_each_file_stands_on_its_own(engine: Engine, folder: Path) -> None:
    dropped(folder, HEADER + "burglary,coventry,2015-05,x\n", "a.csv")
    dropped(folder, GOOD, "b.csv")
    assert [(one.name, one.counts) for one in taken(engine, folder)] == [("a.csv", None), ("b.csv", Counts(new=1))]


@pytest.mark.parametrize("text", [GOOD, HEADER], ids=["done", "refused"])
def test_a_file_of_a_name_that_was_there_before_gets_another_one(engine: Engine, folder: Path, text: str) -> None:
    for _ in range(3):
        dropped(folder, text, "may.csv")
        taken(engine, folder)
    names = [path.name for path in sorted(folder.rglob("*.csv"))]
    assert sorted(names) == ["may-2.csv", "may-3.csv", "may.csv"]


@pytest.mark.parametrize(
    ("name", "age"),
    [(".may.csv", 60), ("may.csv.part", 60), ("may.csv.tmp", 60), ("~$may.xlsx", 60), ("may.csv", 0.5)],
)
def test_a_file_that_is_not_complete_is_left_alone(engine: Engine, folder: Path, name: str, age: float) -> None:
    dropped(folder, GOOD, name, age)
    assert taken(engine, folder) == ()
    assert everything(folder) == [name]


def test_a_file_from_the_future_is_taken(engine: Engine, folder: Path) -> None:
    dropped(folder, GOOD, "may.csv", age=-86_400)
    assert len(taken(engine, folder)) == 1


def test_a_file_of_another_kind_is_refused_and_its_sender_told_why(engine: Engine, folder: Path) -> None:
    dropped(folder, "hello", "letter.pdf")
    (found,) = taken(engine, folder)
    assert found.refusal is not None
    assert "is of no kind that is read here" in found.refusal.in_words


def test_a_link_to_somewhere_else_is_left_alone(engine: Engine, folder: Path, tmp_path: Path) -> None:
    (folder / "may.csv").symlink_to(dropped(tmp_path, GOOD, "elsewhere.csv"))
    assert taken(engine, folder) == ()


def test_a_file_stored_but_not_moved_is_only_moved_the_next_time(engine: Engine, folder: Path) -> None:
    imported(engine, dropped(folder, GOOD, "may.csv"))
    assert taken(engine, folder) == (TakenFile("may.csv", counts=Counts(unchanged=1)),)
    assert everything(folder) == ["done/may.csv"]


def test_a_file_stays_where_it_is_when_the_store_is_not_there(folder: Path) -> None:
    dropped(folder, GOOD, "may.csv")
    with pytest.raises(StoreUnreachable):
        taken(open_engine("sqlite:////no/such/folder/reeve.sqlite"), folder)
    assert everything(folder) == ["may.csv"]


def test_an_inbox_that_is_not_there_has_nothing_waiting(engine: Engine, tmp_path: Path) -> None:
    assert taken(engine, tmp_path / "nowhere") == ()
