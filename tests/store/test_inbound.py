"""What people send: kept once, taken over after a stop, done once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.duties.inbound import AlreadyDone, Received
from bot.store.inbound import DatabaseInbound, settle
from bot.store.tables.inbound import StoredInbound

NOW = datetime(2026, 4, 20, 9, 0, tzinfo=UTC)
MENTION = Received("Ev1", "app_mention", {"event": {"text": "How is burglary?"}})


def test_what_is_delivered_again_is_taken_once(engine: Engine) -> None:
    first, second = DatabaseInbound(engine), DatabaseInbound(engine)
    assert first.take(MENTION, "one", NOW)
    assert not second.take(MENTION, "two", NOW + timedelta(minutes=1))
    first.done("Ev1", "answered", NOW)
    assert not first.take(MENTION, "one", NOW + timedelta(minutes=5))


def test_what_was_not_done_before_a_stop_is_taken_over_once(engine: Engine) -> None:
    book = DatabaseInbound(engine)
    book.take(MENTION, "before the stop", NOW)
    later = NOW + timedelta(minutes=1)
    assert list(book.left_over(NOW, "after", NOW)) == []
    (taken,) = book.left_over(later, "after", later)
    assert (taken.id, taken.body, taken.tries) == ("Ev1", MENTION.body, 2)
    assert list(book.left_over(later, "another", later)) == []


def test_what_is_done_is_not_taken_over_and_its_words_are_not_kept(engine: Engine) -> None:
    book = DatabaseInbound(engine)
    book.take(MENTION, "one", NOW)
    book.done("Ev1", "answered", NOW)
    assert list(book.left_over(NOW + timedelta(days=1), "one", NOW)) == []
    with Session(engine) as session:
        assert session.scalars(select(StoredInbound.body)).all() == [{}]


def test_what_is_settled_with_its_cause_is_not_done_a_second_time(engine: Engine) -> None:
    DatabaseInbound(engine).take(MENTION, "one", NOW)
    with Session(engine) as session, session.begin():
        settle(session, "Ev1", "acknowledged", NOW)
    with Session(engine) as session, session.begin(), pytest.raises(AlreadyDone):
        settle(session, "Ev1", "acknowledged", NOW)


def test_ids_are_forgotten_only_when_they_are_old_and_done(engine: Engine) -> None:
    book = DatabaseInbound(engine)
    book.take(MENTION, "one", NOW)
    book.take(Received("Ev2", "message", {}), "one", NOW)
    book.done("Ev1", "answered", NOW)
    assert book.forget(NOW) == 0
    assert book.forget(NOW + timedelta(seconds=1)) == 1
    assert not book.take(Received("Ev2", "message", {}), "one", NOW)


def test_what_was_done_by_the_clock_of_a_sample_is_remembered_as_long(engine: Engine) -> None:
    book = DatabaseInbound(engine)
    book.take(MENTION, "one", NOW)
    book.done(MENTION.id, "answered", NOW - timedelta(days=365))
    assert book.forget(NOW) == 0
