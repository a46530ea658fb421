"""What is due, what was missed, and what was cut off: claimed in a database, across clock changes and leap days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.duties.jobs import Due, Job, begin, claim_due, finish_all, next_due, times_between
from bot.store.jobs import DatabaseJobs

DAILY = Job("rule:a", "0 7 * * *")
WEEKDAYS = Job("rule:b", "0 7 * * mon-fri")
MONDAY = datetime(2026, 4, 20, 5, tzinfo=UTC)  # 06:00 in London


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def jobs(engine: Engine) -> DatabaseJobs:
    return DatabaseJobs(engine)


def claimed(jobs: DatabaseJobs, now: datetime, *schedule: Job, by: str = "one") -> tuple[Due, ...]:
    due = claim_due(jobs, schedule or (DAILY,), by, now)
    finish_all(jobs, due, now, "done")
    return due


def test_a_job_that_is_new_is_due_from_now_on_and_not_for_the_past(jobs: DatabaseJobs) -> None:
    assert claimed(jobs, MONDAY) == ()
    begin(jobs, [DAILY], "one", MONDAY)
    assert claimed(jobs, MONDAY) == ()
    assert claimed(jobs, MONDAY + timedelta(hours=1)) == (Due(DAILY, at("2026-04-20T06:00")),)
    assert claimed(jobs, MONDAY + timedelta(hours=2)) == ()


def test_beginning_again_changes_nothing(jobs: DatabaseJobs) -> None:
    begin(jobs, [DAILY], "one", MONDAY)
    begin(jobs, [DAILY], "two", MONDAY + timedelta(hours=5))
    assert [due.at for due in claimed(jobs, MONDAY + timedelta(hours=6))] == [at("2026-04-20T06:00")]


def test_what_was_missed_is_one_run_that_knows_the_times_it_makes_up_for(jobs: DatabaseJobs) -> None:
    begin(jobs, [WEEKDAYS], "one", MONDAY)
    (due,) = claimed(jobs, at("2026-04-28T12:00"), WEEKDAYS)
    assert due.at == at("2026-04-28T06:00")
    assert [time.day for time in due.missed] == [20, 21, 22, 23, 24, 27]
    assert claimed(jobs, at("2026-04-28T13:00"), WEEKDAYS) == ()


def test_of_two_processes_one_gets_a_run(jobs: DatabaseJobs, engine: Engine) -> None:
    begin(jobs, [DAILY], "one", MONDAY)
    now = MONDAY + timedelta(hours=1)
    assert len(claim_due(jobs, [DAILY], "one", now)) == 1
    finish_all(jobs, [Due(DAILY, at("2026-04-20T06:00"))], now, "done")
    assert claim_due(DatabaseJobs(engine), [DAILY], "two", now) == ()


def test_a_run_that_was_cut_off_is_taken_up_again(jobs: DatabaseJobs) -> None:
    begin(jobs, [DAILY], "one", MONDAY)
    assert len(claim_due(jobs, [DAILY], "one", MONDAY + timedelta(hours=1))) == 1  # and then it is killed
    assert claimed(jobs, MONDAY + timedelta(hours=2)) == (Due(DAILY, at("2026-04-20T06:00")),)
    assert claimed(jobs, MONDAY + timedelta(hours=3)) == ()


def test_a_run_that_was_cut_off_and_a_newer_one_are_one(jobs: DatabaseJobs) -> None:
    begin(jobs, [DAILY], "one", MONDAY)
    claim_due(jobs, [DAILY], "one", MONDAY + timedelta(hours=1))
    (due,) = claimed(jobs, MONDAY + timedelta(days=1, hours=1))
    assert (due.at, due.missed) == (at("2026-04-21T06:00"), (at("2026-04-20T06:00"),))
    assert jobs.unfinished() == ()


@pytest.mark.parametrize(
    ("every", "after", "until", "expected"),
    [
        # 29 March 2026: 01:00 to 02:00 is skipped in London; due right after the change, at 01:00 UTC.
        ("30 1 * * *", "2026-03-28T12:00", "2026-03-30T12:00", ["2026-03-29T01:00", "2026-03-30T00:30"]),
        # 25 October 2026: 01:00 to 02:00 comes twice; due once, the first time.
        ("30 1 * * *", "2026-10-24T12:00", "2026-10-26T12:00", ["2026-10-25T00:30", "2026-10-26T01:30"]),
        # 07:00 on the wall is 06:00 UTC in summer and 07:00 in winter.
        (
            "0 7 * * *",
            "2026-10-24T00:00",
            "2026-10-26T12:00",
            ["2026-10-24T06:00", "2026-10-25T07:00", "2026-10-26T07:00"],
        ),
        ("0 7 29 2 *", "2026-01-01T00:00", "2032-12-31T00:00", ["2028-02-29T07:00", "2032-02-29T07:00"]),
        ("0 0 1 4 *", "2026-03-01T00:00", "2027-05-01T00:00", ["2026-03-31T23:00", "2027-03-31T23:00"]),
        ("0 7 * * mon", "2026-04-20T06:00", "2026-04-27T05:59", []),
    ],
)
def test_times_go_by_the_wall_in_london(every: str, after: str, until: str, expected: list[str]) -> None:
    assert times_between(every, at(after), at(until)) == [at(time) for time in expected]


def test_of_very_many_missed_times_the_newest_is_the_one_that_is_run() -> None:
    until = at("2026-04-20T12:00")
    times = times_between("* * * * *", until - timedelta(days=30), until)
    assert times[-1] == until
    assert len(times) < 5_000


def test_the_next_due_time_is_that_of_the_earliest_job(jobs: DatabaseJobs) -> None:
    assert next_due(jobs, [DAILY]) is None
    begin(jobs, [DAILY, Job("briefing:weekly", "30 6 * * mon")], "one", MONDAY)
    assert next_due(jobs, [DAILY, Job("briefing:weekly", "30 6 * * mon")]) == at("2026-04-20T05:30")
