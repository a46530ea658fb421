"""Reeve's own condition, counted in the database; and what the doctor sees of it. On both kinds of database."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, inspect, text

from bot.duties.checks import State
from bot.duties.outbox import Mail
from bot.duties.sending import Refused, Row
from bot.store.condition import DatabaseCondition
from bot.store.engine import reading
from bot.store.examination import examine_store
from bot.store.jobs import DatabaseJobs
from bot.store.outbox import DatabaseOutbox
from bot.store.schema import NEWEST, is_migrated, version_of
from tests.store.mail import QUEUED, message

NOW = QUEUED + timedelta(hours=1)


@pytest.fixture
def outbox(engine: Engine) -> DatabaseOutbox:
    return DatabaseOutbox(engine, lambda: NOW)


def states(database_url: str) -> dict[str, State]:
    return {check.name: check.state for check in examine_store(database_url, lambda: NOW)}


def next_due(outbox: DatabaseOutbox) -> Row:
    row = outbox.next_due(NOW)
    assert row is not None
    return row


def test_an_empty_store_has_nothing_that_waits_and_no_tick(engine: Engine) -> None:
    condition = DatabaseCondition(engine, lambda: NOW).read()
    assert (condition.alerts, condition.requests, condition.undone, condition.last_tick) == ({}, {}, 0, None)
    assert (condition.backlog.waiting, condition.backlog.oldest, condition.backlog.unsure) == (0, None, 0)


def test_what_waits_is_counted_from_the_oldest_on_and_what_is_sent_is_not(
    engine: Engine, outbox: DatabaseOutbox
) -> None:
    outbox.add(Mail((message("one"), message("two"))))
    first = next_due(outbox)
    outbox.sending(first)
    outbox.posted(first, "1.1")
    backlog = outbox.backlog()
    assert (backlog.waiting, backlog.oldest) == (1, QUEUED)


def test_a_reply_whose_root_is_not_posted_is_not_counted_yet(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("root"), message("reply", thread_of="root"))))
    assert outbox.backlog().waiting == 1


def test_a_channel_that_refuses_is_named_with_what_slack_says(outbox: DatabaseOutbox) -> None:
    outbox.add(Mail((message("one"),)))
    row = next_due(outbox)
    outbox.sending(row)
    refused = Refused("not_in_channel", "Reeve is not in it; invite Reeve there.")
    outbox.wait(row, NOW, refused.words, unsure=False)
    outbox.hold_channel(row, NOW + timedelta(minutes=5), None)
    assert outbox.backlog().refused == {"command-team": refused.words}


def test_that_all_is_held_back_for_a_limit_is_no_refusal(outbox: DatabaseOutbox) -> None:
    outbox.hold_all(NOW + timedelta(minutes=5))
    assert outbox.backlog().refused == {}


def test_the_last_tick_is_that_of_whichever_process_ticked_last(engine: Engine) -> None:
    condition = DatabaseCondition(engine, lambda: NOW)
    condition.beat("one", QUEUED)
    condition.beat("two", NOW)
    assert condition.read().last_tick == NOW
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM job_run")).scalar() == 1
    assert DatabaseJobs(engine).unfinished() == ()


def test_the_doctor_finds_a_fresh_store_good_and_leaves_it_as_it_was(engine: Engine, database_url: str) -> None:
    DatabaseCondition(engine, lambda: NOW).beat("worker", NOW)
    before = inspect(engine).get_table_names()
    assert set(states(database_url).values()) == {State.GOOD}
    assert inspect(engine).get_table_names() == before


def test_the_doctor_finds_mail_that_has_waited_for_an_hour(outbox: DatabaseOutbox, database_url: str) -> None:
    outbox.add(Mail((message("one"),)))
    assert states(database_url)["outbox"] is State.WRONG


def test_tables_of_another_version_are_told_from_the_newest(engine: Engine, database_url: str) -> None:
    assert is_migrated(engine)
    try:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        assert (is_migrated(engine), version_of(engine)) == (False, "0001")
        assert states(database_url)["tables"] is State.WRONG
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE alembic_version SET version_num = '{NEWEST}'"))  # noqa: S608 - our own
