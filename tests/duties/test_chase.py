"""Chasing on both databases: two workers, a lead who changes or cannot be reached, answers that come another way."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from bot import main
from bot.chasing.register import Register
from bot.chasing.requests import Ending, Request, State
from bot.chasing.updates import Outcome, Update
from bot.duties.alert_book import StaleBook
from bot.duties.chase import Chased, chase
from bot.duties.chase_mail import edits_of
from bot.duties.chase_messages import ChaseMessages
from bot.duties.chasing import Chasing
from bot.duties.outbox import Mail
from bot.settings import read_settings
from bot.store.outbox import DatabaseOutbox
from bot.store.updates import UpdateStore

HOME = Path(__file__).parents[1] / "data" / "register_2014"
GANGS = "gangs-and-organised-crime"


def at(text_: str) -> datetime:
    return datetime.fromisoformat(text_).replace(tzinfo=UTC)


class Office:
    """The register of 2014 on a database."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        shutil.copytree(HOME, folder / "home")
        self.engine = engine
        self.settings = read_settings({}, home=str(folder / "home"))
        self.catalogue = main.read_catalogue(self.settings.home)
        self.rules = main.read_rule_set(self.settings.home, self.catalogue)

    def world(self, **changes: Any) -> Chasing:
        world = main.chasing(self.engine, self.settings, self.catalogue, self.rules)
        return replace(world, pictures=None, **changes)

    def chase(self, now: str, **changes: Any) -> Chased:
        return chase(self.world(**changes), at(now))

    def request(self, deliverable: str = GANGS, meeting: str = "2014-05-06") -> Request:
        found = [entry.request for entry in self.world().book.entries(at("2014-01-01T00:00").date())]
        return next(one for one in found if (one.deliverable, str(one.meeting)) == (deliverable, meeting))

    def recipients(self) -> list[str]:
        with self.engine.connect() as connection:
            return [row[0] for row in connection.execute(text("SELECT channel FROM message ORDER BY sequence"))]

    def versions(self) -> dict[str, int]:
        """How often each message has been written."""
        with self.engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(text("SELECT id, version FROM message"))}

    def with_lead(self, deliverable: str, lead: str) -> None:
        register = self.catalogue.register
        known = {**register.deliverables, deliverable: replace(register.deliverables[deliverable], lead=lead)}
        self.take_up(replace(register, deliverables=known))

    def take_up(self, register: Register) -> None:
        self.catalogue = replace(self.catalogue, register=register)


@pytest.fixture
def office(engine: Engine, tmp_path: Path) -> Office:
    return Office(engine, tmp_path)


ASKED = "2014-04-11T09:00"
"""Ten working days before Monday 28 April, with Good Friday and Easter Monday between them."""


def test_easter_is_no_working_time(office: Office) -> None:
    office.chase("2014-03-24T09:00")
    assert office.request().next is not None
    assert office.request().next.at == at("2014-04-10T08:30")


def test_the_same_moment_twice_says_nothing_more(office: Office) -> None:
    first = office.chase(ASKED)
    again = office.chase(ASKED)

    assert (len(first.mail.messages) > 0, again.changes, again.mail.messages) == (True, (), ())


def test_of_two_workers_one_is_refused_and_finds_nothing_left_to_do(office: Office) -> None:
    office.chase("2014-03-24T09:00")
    slower, messages = office.world(), len(office.recipients())
    read = slower.book.entries(at("2014-01-01T00:00").date())
    office.chase(ASKED)
    said = office.recipients()

    slower.book.entries = lambda since=None: read  # type: ignore[method-assign] # what it read before the other wrote
    with pytest.raises(StaleBook):
        chase(slower, at(ASKED))

    assert len(said) > messages
    assert office.recipients() == said
    assert office.chase(ASKED).changes == ()


def test_an_open_request_moves_to_another_lead_with_its_history(office: Office) -> None:
    office.chase(ASKED)
    before = office.request()
    office.with_lead(GANGS, "acc-operations")

    office.chase("2014-04-14T09:00")

    after = office.request()
    assert (after.id, after.lead, after.holder, after.state) == (before.id, *["acc-operations"] * 2, State.ASKED)
    assert [one.event for one in office.world().book.story(after.id)] == ["owed", "ask", "moved", "ask"]


def test_the_deadline_is_shown_in_the_readers_own_time_zone(office: Office) -> None:
    messages = office.chase(ASKED).mail.messages

    (asked,) = [one for one in messages if one.channel == "@U0ACCCRIME" and one.thread_of is None]
    deadline = int(at("2014-04-28T16:00").timestamp())
    assert f"<!date^{deadline}^{{date_long}}, {{time}}|Monday 28 April 2014, 17:00 (London)>" in asked.content.text


def test_whoever_had_it_before_is_told_that_it_is_no_longer_theirs(office: Office) -> None:
    office.chase(ASKED)
    office.with_lead(GANGS, "acc-operations")

    edits = office.chase("2014-04-14T09:00").mail.edits

    listings = {one.message: one.channel for one in office.world().book.listings([office.request().id])}
    (content,) = [edit.content for edit in edits if listings[edit.message] == "@U0ACCCRIME"]
    assert "with ACC Operations now, and no longer asked of you" in content.text


def test_down_over_a_deadline_each_is_told_once_of_all_the_oldest_first(office: Office) -> None:
    office.chase("2014-03-03T09:00")
    caught_up = office.chase("2014-04-29T09:00")
    again = office.chase("2014-04-29T09:00")

    roots = [one for one in caught_up.mail.messages if one.thread_of is None]
    assert len({one.channel for one in roots}) == len(roots) > 3
    requests = {entry.request.id: entry.request for entry in caught_up.entries}
    for listing in office.world().book.listings(tuple(requests)):
        due = [requests[key].due for key, _ in listing.items]
        assert due == sorted(due)
    assert len({requests[key].due for one in office.world().book.listings(tuple(requests)) for key, _ in one.items}) > 1
    assert (again.changes, again.mail.messages) == ((), ())


def test_a_deliverable_that_is_gone_is_not_asked_for_any_more(office: Office) -> None:
    office.chase(ASKED)
    register = office.catalogue.register
    office.take_up(
        replace(register, deliverables={key: one for key, one in register.deliverables.items() if key != GANGS})
    )

    office.chase("2014-04-14T09:00")

    assert office.request().ending is Ending.NO_LONGER_OWED


def test_a_meeting_that_is_moved_takes_its_requests_along(office: Office) -> None:
    office.chase(ASKED)
    before, register = office.request(), office.catalogue.register
    moved = [
        replace(one, held_on=at("2014-05-13T00:00").date(), papers_due=at("2014-05-02T00:00").date())
        if str(one.held_on) == "2014-05-06"
        else one
        for one in register.meetings
    ]
    office.take_up(replace(register, meetings=tuple(moved)))

    office.chase("2014-04-14T09:00")

    after = office.request(meeting="2014-05-13")
    assert (after.id, str(after.due), after.state, after.reminders) == (before.id, "2014-05-02", State.ASKED, 0)


def test_who_has_left_is_not_asked_but_the_deputy_is(office: Office) -> None:
    office.chase(ASKED, missing=lambda person: "deactivated" if person == "U0ACCCRIME" else "")

    assert office.request().holder == "supt-crime"
    assert "@U0CSCRIME" in office.recipients()
    assert "@U0ACCCRIME" not in office.recipients()


def test_whom_slack_refuses_loses_it_to_the_deputy_and_the_operators_are_told(office: Office) -> None:
    office.chase(ASKED)
    with office.engine.begin() as connection:
        held = "INSERT INTO channel_hold (channel, until, told) VALUES ('@U0ACCCRIME', :until, :told)"
        connection.execute(text(held), {"until": "2014-04-11 12:00:00.000000", "told": True})

    office.chase("2014-04-11T10:00")

    assert office.request().holder == "supt-crime"
    assert office.recipients()[-2:] == ["@U0CSCRIME", "operators"]


def test_an_update_that_comes_by_a_file_ends_the_request(office: Office) -> None:
    office.chase(ASKED)
    answered = Update(
        deliverable=GANGS,
        meeting=at("2014-05-06T00:00").date(),
        outcome=Outcome.ANSWERED,
        at=at("2014-04-11T12:00"),
        text="Six arrests.",
        by="acc-crime",
    )
    UpdateStore(office.engine).add([answered])

    office.chase("2014-04-14T09:00")

    assert office.request().state is State.ANSWERED


def test_when_the_papers_close_each_message_is_edited_once_and_those_that_say_so_already_are_not(
    office: Office,
) -> None:
    for day in ("2014-04-11", "2014-04-24", "2014-04-28", "2014-04-29", "2014-04-30"):
        office.chase(f"{day}T09:00")
    office.chase("2014-05-02T16:30")
    closed = office.versions()
    assert set(closed.values()) == {1, 2}

    world, entries = office.world(), office.world().book.entries(at("2014-01-01T00:00").date())
    requests = {entry.request.id: entry.request for entry in entries}
    edits = edits_of(world, ChaseMessages(world, at("2014-05-02T16:30").date()), tuple(requests), requests)
    DatabaseOutbox(office.engine, lambda: at("2014-05-02T16:30")).add(Mail(edits=edits))

    assert {edit.message for edit in edits} >= {key for key, version in closed.items() if version == 2}
    assert office.versions() == closed


def test_a_dry_run_writes_nothing(office: Office) -> None:
    would = chase(office.world(), at(ASKED), dry_run=True)

    assert would.notices
    assert office.world().book.entries() == ()
    assert office.recipients() == []
