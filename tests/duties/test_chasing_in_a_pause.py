"""While everything is paused chasing stands still; afterwards each is told once, and nobody is passed over unasked."""

from __future__ import annotations

from collections import Counter
from contextlib import nullcontext
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from bot import main
from bot.chasing.requests import Ending, State
from bot.chasing.working_days import day_of
from bot.duties.alert_book import StaleBook
from bot.duties.chaser import Chaser
from bot.duties.outbox import Mail
from bot.duties.pausing import announcements
from bot.duties.resuming import Pauses
from bot.duties.tick import InForce, Ticking
from bot.store.jobs import DatabaseJobs
from bot.store.outbox import DatabaseOutbox
from bot.store.pauses import PauseStore
from bot.store.tables.outbox import StoredMessage
from bot.store.tables.requests import StoredRequestMessage
from tests.duties.test_chase import ASKED, Office, at
from tests.duties.test_tick import Files

PAUSED = "2014-04-14T08:00"
AFTER_DEADLINE = "2014-05-01T08:30"  # papers were due on 28 April; the next up is told on 30 April
AFTER_MEETING = "2014-05-12T08:30"


@pytest.fixture
def office(engine: Engine, tmp_path: Path) -> Office:
    return Office(engine, tmp_path)


def worker(office: Office, now: str) -> Ticking:
    """A process that was started at a time, and chases."""
    engine, settings = office.engine, office.settings
    known = InForce(office.catalogue, office.rules)
    store = PauseStore(engine, lambda pause: announcements(pause, office.catalogue, main.templates_of(settings.home)))
    ticking = Ticking(
        in_force=known,
        home=Files(),
        jobs=DatabaseJobs(engine),
        mailbox=DatabaseOutbox(engine, lambda: at(now)),
        world=lambda in_force: main.watching(engine, settings, in_force.catalogue, in_force.rules),
        day_of=day_of,
        alone=nullcontext,
        by="one",
        chaser=Chaser(lambda in_force: office.world()),
        pauses=Pauses(store, lambda in_force: main.watching(engine, settings, in_force.catalogue, in_force.rules)),
    )
    ticking.start(at(now))
    return ticking


def pause(ticking: Ticking, since: str, until: str) -> None:
    assert isinstance(ticking.pauses, Pauses)
    assert ticking.pauses.book.begin(at(since), "Ada", "figures are being corrected", at(until))


def told(office: Office, since: datetime) -> Counter[str]:
    """How many messages each person was written since a time, threads left out."""
    one = StoredMessage
    wanted = select(one.channel).where(one.thread_of.is_(None), one.channel.startswith("@"), one.created_at >= since)
    with office.engine.connect() as connection:
        return Counter(connection.scalars(wanted))


def test_nobody_is_chased_meanwhile_and_each_lead_is_told_once_of_what_passed(office: Office) -> None:
    ticking = worker(office, ASKED)
    pause(ticking, PAUSED, AFTER_DEADLINE)
    ticking.step_through(at(AFTER_DEADLINE) - timedelta(minutes=1))
    assert told(office, at(PAUSED)) == Counter()
    assert office.request().state is State.ASKED  # its deadline has passed, and nobody was told

    ticking.step_through(at(AFTER_DEADLINE))
    once = told(office, at(PAUSED))
    assert len(once) > 3
    assert set(once.values()) == {1}
    request = office.request()
    assert (request.state, request.level, request.nudged_on) == (State.OVERDUE, 0, at(AFTER_DEADLINE).date())
    ticking.tick(at(AFTER_DEADLINE) + timedelta(hours=3))
    assert told(office, at(PAUSED)) == once

    ticking.step_through(at("2014-05-02T09:30"))
    assert office.request().level == 0  # the lead is told first, and the next up a working day after
    assert office.request().warned_on == at("2014-05-02T09:30").date()


def test_who_was_not_asked_before_it_is_asked_and_not_passed_over(office: Office) -> None:
    ticking = worker(office, "2014-04-01T09:00")
    pause(ticking, "2014-04-02T09:00", AFTER_DEADLINE)
    ticking.step_through(at(AFTER_DEADLINE))
    once = told(office, at("2014-04-02T09:00"))
    assert set(once.values()) == {1}
    request = office.request()
    assert (request.state, request.level, request.warned_on) == (State.OVERDUE, 0, None)
    assert request.asked_at == at(AFTER_DEADLINE)


def test_papers_that_closed_meanwhile_are_not_asked_for_and_say_so(office: Office) -> None:
    ticking = worker(office, ASKED)
    pause(ticking, PAUSED, AFTER_MEETING)
    ticking.step_through(at(AFTER_MEETING))
    request = office.request()
    assert (request.state, request.ending) == (State.CLOSED, Ending.NOT_SUPPLIED)
    once = told(office, at(PAUSED))
    assert set(once.values()) == {1}  # of the next papers, which are being asked for by now
    about = office.world().book.listings([request.id])
    assert all(one.created_at < at(PAUSED) or one.channel == "operators" for one in about)


def queued(office: Office) -> Counter[str]:
    """How many messages wait to be sent to each person, threads left out."""
    one = StoredMessage
    wanted = select(one.channel).where(one.thread_of.is_(None), one.channel.startswith("@"), one.state == "queued")
    with office.engine.connect() as connection:
        return Counter(connection.scalars(wanted))


def items_of(office: Office, states: tuple[str, ...]) -> set[tuple[str, str]]:
    """Who is told of which request by messages in some states."""
    about, one = StoredRequestMessage, StoredMessage
    wanted = (
        select(one.channel, about.request_id)
        .join(about, about.message_id == one.id)
        .where(one.state.in_(states), one.channel.startswith("@"))
    )
    with office.engine.connect() as connection:
        return {(channel, request) for channel, request in connection.execute(wanted)}


def test_what_was_not_sent_before_it_is_said_in_the_one_message_after_it_and_nothing_is_lost(office: Office) -> None:
    ticking = worker(office, ASKED)  # the leads were asked, and everything was paused before that was sent
    before = items_of(office, ("queued",))
    assert before
    pause(ticking, PAUSED, AFTER_DEADLINE)
    ticking.step_through(at(AFTER_DEADLINE))
    assert set(queued(office).values()) == {1}
    assert items_of(office, ("queued",)) >= before
    assert items_of(office, ("dropped",)) <= items_of(office, ("queued",))

    once = queued(office)
    ticking.tick(at(AFTER_DEADLINE) + timedelta(minutes=1))
    assert queued(office) == once


def test_what_was_sent_before_it_is_not_said_again(office: Office) -> None:
    ticking = worker(office, ASKED)
    outbox = DatabaseOutbox(office.engine, lambda: at(ASKED))
    sent = 0
    while (row := outbox.next_due(at(ASKED))) is not None:
        assert outbox.sending(row)
        sent += 1
        outbox.posted(row, f"{sent}.0")
    pause(ticking, PAUSED, AFTER_DEADLINE)
    ticking.step_through(at(AFTER_DEADLINE))
    assert items_of(office, ("dropped",)) == set()
    assert set(queued(office).values()) == {1}


def test_what_is_sent_while_it_would_be_said_elsewhere_makes_that_be_decided_anew(office: Office) -> None:
    worker(office, ASKED)
    outbox = DatabaseOutbox(office.engine, lambda: at(ASKED))
    row = outbox.next_due(at(ASKED))
    assert row is not None and outbox.sending(row)
    with pytest.raises(StaleBook, match="was sent meanwhile"):
        outbox.add(Mail(instead_of=(row.message.id,)))
