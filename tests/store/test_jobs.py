"""Runs are claimed in the database: whoever comes second has nothing to do."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from bot.store.jobs import DatabaseJobs

DUE = datetime(2026, 4, 20, 6, tzinfo=UTC)
NOW = DUE + timedelta(seconds=20)


def test_a_run_is_claimed_once(engine: Engine) -> None:
    jobs = DatabaseJobs(engine)
    assert jobs.claim("rule:a", DUE, "one", NOW)
    assert not jobs.claim("rule:a", DUE, "two", NOW)
    assert jobs.claim("rule:a", DUE + timedelta(days=1), "two", NOW)
    assert jobs.claim("rule:b", DUE, "two", NOW)


def test_of_many_at_once_one_gets_it(engine: Engine) -> None:
    ready, got = threading.Barrier(6), []

    def claim(name: str) -> None:
        ready.wait()
        if DatabaseJobs(engine).claim("rule:a", DUE, name, NOW):
            got.append(name)

    threads = [threading.Thread(target=claim, args=(f"process {number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 1


def test_the_newest_due_time_of_each_job_is_known_by_the_clock_and_not_by_the_order_of_claims(engine: Engine) -> None:
    jobs = DatabaseJobs(engine)
    for days in (0, 2, 1):
        jobs.claim("rule:a", DUE + timedelta(days=days), "one", NOW)
    jobs.claim("rule:b", DUE, "one", NOW)
    assert jobs.newest_due() == {"rule:a": DUE + timedelta(days=2), "rule:b": DUE}


def test_a_run_is_unfinished_until_it_is_written_down_how_it_ended(engine: Engine) -> None:
    jobs = DatabaseJobs(engine)
    jobs.claim("rule:b", DUE + timedelta(days=1), "one", NOW)
    jobs.claim("rule:a", DUE, "one", NOW)
    assert jobs.unfinished() == (("rule:a", DUE), ("rule:b", DUE + timedelta(days=1)))
    jobs.finish("rule:a", DUE, NOW, "done")
    assert jobs.unfinished() == (("rule:b", DUE + timedelta(days=1)),)
