"""Replies: a draft of what somebody owes words for, and of nothing that they only read of."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.chasing.events import Offered
from bot.chasing.requests import State
from bot.chasing.stepping import Told
from bot.duties.access import Person, Refusal
from bot.duties.audit import AuditWanted, audit
from bot.duties.chase_buttons import Verb
from bot.duties.inbound import Received
from bot.duties.request_book import Listing
from bot.duties.update_acts import Done, Wish, carry_out
from bot.duties.update_drafts import keep_draft
from bot.store.audit import StoredAudit
from bot.store.inbound import DatabaseInbound
from tests.duties.acting_force import KnownPeople
from tests.duties.test_chase import Office, at

LEAD = Person("U0ACCCRIME", "Alex Hughes")
NEXT_UP = Person("U0DCC", "Dee Carter")
SECOND_UP = Person("U0CHIEF", "Cam Chief")
PEOPLE = KnownPeople(known=(LEAD, NEXT_UP, SECOND_UP))
WORKING_DAYS = [*(f"2014-04-{day}" for day in (11, 22, 23, 24, 25, 28, 29, 30)), "2014-05-01"]
"""From the asking to the day after the next up was told; papers were due on Monday 28 April."""


@pytest.fixture
def office(engine: Engine, tmp_path: Path) -> Office:
    """An office whose next up has been told of everything that nobody has answered."""
    office = Office(engine, tmp_path)
    for day in WORKING_DAYS:
        office.chase(f"{day}T09:00")
    return office


def told_of(office: Office, person: Person, told: Told) -> Listing:
    """The newest message that told a person so of the deliverable."""
    listings = office.world().book.listings([office.request().id])
    return [one for one in listings if one.channel == f"@{person.id}" and (office.request().id, told) in one.items][-1]


def reply(office: Office, person: Person, listing: Listing) -> Done:
    now = at("2014-05-01T10:00")
    assert DatabaseInbound(office.engine).take(Received("E1", "message", {}), "this test", now)
    return keep_draft(office.world(), PEOPLE, person, "Thank you.", listing, now, settles="E1")


def test_what_the_next_up_writes_under_an_escalation_is_no_draft(office: Office) -> None:
    listing, messages = told_of(office, SECOND_UP, Told.ESCALATED), office.recipients()

    done = reply(office, SECOND_UP, listing)

    assert len(listing.items) > 1
    assert (done.done, office.recipients()) == ((), messages)
    assert not [one for one in office.world().book.some([key for key, _ in listing.items]) if one.request.draft]
    refused = {one.id: refusal for one, refusal in done.refused}
    assert refused[office.request().id] == Refusal("no_draft", ("ACC Crime",))


def test_the_next_up_who_owes_words_too_writes_a_draft_of_their_own_alone(office: Office) -> None:
    listing = told_of(office, NEXT_UP, Told.ESCALATED)

    done = reply(office, NEXT_UP, listing)

    assert {told for _, told in listing.items} == {Told.ESCALATED, Told.COPIED}
    assert {one.holder for one in done.done} == {"dcc"}
    assert office.request().draft is None


def test_what_the_lead_writes_under_the_copy_is_a_draft_of_the_leads_own(office: Office) -> None:
    done = reply(office, LEAD, told_of(office, LEAD, Told.COPIED))

    assert office.request().draft is not None
    assert office.request().state is State.OVERDUE
    assert {one.holder for one in done.done} == {"acc-crime"}


def test_whoever_it_was_passed_to_can_write_it_as_a_draft(office: Office) -> None:
    now = at("2014-05-01T09:30")
    wish = Wish(LEAD, Verb.HAND_ON, lambda _: Offered("supt-crime", "Alex Hughes @U0ACCCRIME"))
    carry_out(office.world(), PEOPLE, wish, [office.request().id], now)
    deputy = Person("U0CSCRIME", "Sue Okoro")

    done = reply(office, deputy, told_of(office, deputy, Told.OFFERED))

    assert [one.id for one in done.done] == [office.request().id]


def test_a_draft_is_one_line_of_the_audit_with_who_wrote_it(office: Office) -> None:
    listing = told_of(office, LEAD, Told.COPIED)
    done = reply(office, LEAD, listing)
    lines = audit([StoredAudit(office.engine)], AuditWanted(kinds=("request",)))
    assert len(lines) == len(done.done) > 0
    assert {one.who for one in lines} == {"Alex Hughes @U0ACCCRIME"}
