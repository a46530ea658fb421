"""One at a time a database, on both; the lock goes with its holder."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.store import open_engine
from bot.store.locks import Busy, SoleUse, alone, clock_ahead

HOLDER = """
import sys, time
from bot.store import open_engine
from bot.store.locks import alone
with alone(open_engine(sys.argv[1]), "deliver", 5):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_waits_no_longer_than_it_wants(database_url: str) -> None:
    one, two = open_engine(database_url), open_engine(database_url)
    with alone(one, "deliver", 1):
        began = time.monotonic()
        with (
            pytest.raises(Busy, match=r"another process is at work on this database \(deliver\)"),
            alone(two, "deliver", 0.2),
        ):
            raise AssertionError("both hold it")
        assert 0.15 < time.monotonic() - began < 30
        with alone(two, "schedule", 0.2):
            pass  # another lock
    with alone(two, "deliver", 0.2):
        pass
    for engine in (one, two):
        engine.dispose()


def test_it_is_let_go_when_what_was_done_fails(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), alone(engine, "deliver", 1):
        raise ZeroDivisionError
    with alone(engine, "deliver", 0.2):
        pass


def test_it_is_let_go_when_its_holder_is_killed(database_url: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, database_url], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        engine = open_engine(database_url)
        with pytest.raises(Busy), alone(engine, "deliver", 0.1):
            raise AssertionError("both hold it")
        holder.kill()
        with alone(engine, "deliver", 5):
            pass
        engine.dispose()


def test_nobody_who_is_given_the_connection_next_waits_less_long_than_he_thinks(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url)
    with alone(engine, "deliver", 0.3):
        pass
    with engine.connect() as connection:
        assert connection.execute(text("SHOW lock_timeout")).scalar_one() == "0"
    engine.dispose()


def test_the_clock_of_who_keeps_a_database_is_known_while_it_does_and_afterwards_when_asked_for(tmp_path: Path) -> None:
    database = tmp_path / "reeve.sqlite"
    assert clock_ahead(database) is None
    first = SoleUse(database, "first")
    assert clock_ahead(database) is None
    first.note_ahead(timedelta(days=-3))
    first.name("the first")
    assert clock_ahead(database) == timedelta(days=-3)
    with pytest.raises(Busy, match="in use by the first: stop"):
        SoleUse(database, "second")
    first.stop()
    assert clock_ahead(database) is None
    assert clock_ahead(database, also_ended=True) == timedelta(days=-3)
