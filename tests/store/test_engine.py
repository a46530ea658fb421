"""The way to the database: the same promises on both, and plain words when there is no way."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select, text
from sqlalchemy.exc import IntegrityError

from bot.store import StoreUnreachable, migrate, open_engine
from bot.store.engine import reading
from bot.store.tables.imports import StoredImport
from bot.store.tables.observations import StoredSeries, StoredTouch
from tests.files.observation_files import HEADER, imported, written


def a_series(area: str) -> dict[str, str]:
    return {"measure": "burglary", "area": area, "group": ""}


def test_a_row_that_points_nowhere_is_refused(engine: Engine) -> None:
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(insert(StoredTouch), {"import_id": 7, "series_id": 7})


def test_a_failed_transaction_leaves_nothing(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        connection.execute(insert(StoredSeries), a_series("coventry"))
        raise ZeroDivisionError
    with engine.connect() as connection:
        assert connection.execute(select(StoredSeries.id)).all() == []


def test_a_reader_sees_one_state_and_is_not_held_up_by_a_writer(engine: Engine) -> None:
    with reading(engine) as reader:
        assert reader.execute(select(StoredSeries.area)).all() == []
        with engine.begin() as writer:
            writer.execute(insert(StoredSeries), a_series("coventry"))
            assert reader.execute(select(StoredSeries.area)).all() == []
        assert reader.execute(select(StoredSeries.area)).all() == []
    with reading(engine) as reader:
        assert reader.execute(select(StoredSeries.area)).scalars().all() == ["coventry"]


def test_a_second_writer_waits_instead_of_failing(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    began = threading.Event()

    def write_slowly() -> None:
        with engine.begin() as connection:
            began.set()
            time.sleep(0.2)
            connection.execute(insert(StoredSeries), a_series("coventry"))

    thread = threading.Thread(target=write_slowly)
    thread.start()
    began.wait()
    with engine.begin() as connection:
        assert connection.execute(select(StoredSeries.area)).scalars().all() == ["coventry"]
    thread.join()


def test_a_moment_is_kept_in_utc_and_comes_back_with_its_zone(engine: Engine) -> None:
    summer = datetime.fromisoformat("2015-07-01T12:00:00+01:00")
    row = {"file": "f", "digest": "d", "who": "w", "known_at": summer, "new": 0, "revised": 0, "unchanged": 0}
    with engine.begin() as connection:
        connection.execute(insert(StoredImport), row)
        back = connection.execute(select(StoredImport.known_at)).scalar_one()
    assert (back, back.tzinfo) == (datetime(2015, 7, 1, 11, tzinfo=UTC), UTC)


def test_a_time_without_a_zone_is_no_moment(engine: Engine) -> None:
    row = {"file": "f", "digest": "d", "who": "w", "new": 0, "revised": 0, "unchanged": 0}
    with pytest.raises(Exception, match="has no time zone"), engine.begin() as connection:
        connection.execute(insert(StoredImport), row | {"known_at": datetime(2015, 7, 1)})  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://u:hunter2@host/x", "databases of the kind 'mysql' are not known"),
        ("hunter2", "the address of the database cannot be read"),
        ("postgresql://u:hunter2@host:port/x", "the address of the database cannot be read"),
        ("sqlite://", "a database in memory would be forgotten"),
        ("sqlite:////no/such/folder/reeve.sqlite", "there is no folder /no/such/folder"),
        ("postgresql://u:hunter2@127.0.0.1:1/x", "the PostgreSQL database x on 127.0.0.1:1 cannot be used"),
        ("postgres://u:hunter2@127.0.0.1:1/x?password=hunter2", "the PostgreSQL database x on 127.0.0.1:1"),
    ],
)
def test_a_database_that_is_not_there_is_named_without_its_password(url: str, words: str) -> None:
    with pytest.raises(StoreUnreachable) as refusal:
        migrate(open_engine(url))
    assert words in str(refusal.value)
    assert "hunter2" not in str(refusal.value)


def test_a_wrong_password_is_not_repeated(postgresql_url: str) -> None:
    with pytest.raises(StoreUnreachable) as refusal:
        migrate(open_engine(f"{postgresql_url.replace('postgres:@', 'nobody:hunter2@')}"))
    assert "nobody" in str(refusal.value)
    assert "hunter2" not in str(refusal.value)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "reeve.sqlite"
    path.write_text("measure,area,period,value\n" * 100)
    with pytest.raises(StoreUnreachable, match="file is not a database"):
        migrate(open_engine(f"sqlite:///{path}"))


def test_a_database_locked_for_too_long_is_said_to_be_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.engine.BUSY_TIMEOUT_MS", 50)
    url = f"sqlite:///{tmp_path / 'reeve.sqlite'}"
    holder, engine = open_engine(url), open_engine(url)
    migrate(engine)
    path = written(tmp_path, HEADER + "burglary,coventry,2015-05,10\n")
    with holder.begin() as connection:
        connection.execute(insert(StoredSeries), a_series("coventry"))
        with pytest.raises(StoreUnreachable, match="database is locked"):
            imported(engine, path)
    assert imported(engine, path).new == 1


def test_postgres_and_postgresql_name_the_same_database(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url.replace("postgresql://", "postgres://"))
    with reading(engine) as connection:
        assert connection.execute(text("SELECT current_setting('transaction_read_only')")).scalar_one() == "on"
    engine.dispose()
