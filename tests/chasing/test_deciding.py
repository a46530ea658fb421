"""The life of a request, a row a transition. Papers are due on 24 November 2014 for the meeting of 2 December."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import clock
from bot.chasing.auditing import lost
from bot.chasing.deciding import NotPossible, decide
from bot.chasing.events import (
    Accepted,
    Answered,
    Event,
    Moved,
    Offered,
    OfferRefused,
    OfferTaken,
    Owed,
    PutAside,
    Replied,
    Returned,
    Snoozed,
    StepDue,
    Unreachable,
)
from bot.chasing.requests import About, Ending, Request, State, Step
from bot.chasing.stepping import Told
from bot.chasing.terms import ChasingRules, Terms
from bot.chasing.timetable import Way
from bot.chasing.working_days import LONDON, WorkingTime

MEETING, DUE = date(2014, 12, 2), date(2014, 11, 24)
ABOUT = About("gangs", "spcb", MEETING)
WAY = Way(ChasingRules(), Terms(), WorkingTime(clock.is_bank_holiday))
LINE = ("dcc", "chief-constable")


def on(text: str) -> datetime:
    """A moment by London's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


def owed(now: str = "2014-10-01T12:00") -> Request:
    return decide(None, Owed(ABOUT, DUE, MEETING, "acc-crime"), on(now), WAY).request


def then(request: Request, event: Event, now: str) -> Request:
    return decide(request, event, on(now), WAY).request


def stepped(request: Request, until: str, holder: str = "acc-crime") -> tuple[Request, list[tuple[str, str]]]:
    """Every step taken at its time up to a moment, and what was told when (by London's clock)."""
    told: list[tuple[str, str]] = []
    while request.next is not None and request.next.at <= on(until):
        at = request.next.at
        decision = decide(request, StepDue(holder, LINE), at, WAY)
        request = decision.request
        told += [(f"{at.astimezone(LONDON):%m-%d %H:%M}", one.value) for one in decision.told]
    return request, told


def asked() -> Request:
    return stepped(owed(), "2014-11-10T09:30")[0]


def overdue() -> Request:
    return stepped(owed(), "2014-11-24T17:00")[0]


def test_silence_is_answered_by_a_reminder_at_most_a_working_day_then_by_the_line_above() -> None:
    request, told = stepped(owed(), "2014-12-02T12:00")

    assert told == [
        ("11-10 09:30", "asked"),
        ("11-17 09:30", "reminded"),
        ("11-20 09:30", "reminded"),
        ("11-21 09:30", "reminded"),
        ("11-25 09:30", "warned"),
        ("11-26 09:30", "escalated"),
        ("11-27 09:30", "escalated"),
        ("11-28 09:30", "to_operators"),
        ("12-01 09:30", "reminded"),
        ("12-01 17:00", "not_supplied"),
    ]
    assert (request.state, request.ending) == (State.CLOSED, Ending.NOT_SUPPLIED)


def test_an_answer_ends_all_reminders_at_once() -> None:
    answered = then(asked(), Answered("acc-crime"), "2014-11-11T20:00")

    assert answered.state is State.ANSWERED
    assert answered.next is not None
    assert answered.next.step is Step.CHECK


def test_a_reply_holds_the_reminders_and_is_asked_about_on_the_next_working_day() -> None:
    drafted = then(asked(), Replied("Six arrests.", "acc-crime"), "2014-11-14T11:00")

    assert drafted.state is State.ASKED
    assert drafted.next is not None
    assert (drafted.next.step, drafted.next.at) == (Step.CONFIRM, on("2014-11-17T09:30"))


def test_a_sign_of_life_gives_a_working_day_before_the_next_up_is_told() -> None:
    warned, _ = stepped(overdue(), "2014-11-25T09:30")

    drafted = then(warned, Replied("Nearly there.", "acc-crime"), "2014-11-26T09:00")

    assert [one for one in stepped(drafted, "2014-11-28T12:00")[1] if one[1] == "escalated"] == [
        ("11-28 09:30", "escalated")
    ]


@pytest.mark.parametrize(
    ("request_now", "now", "wanted", "until"),
    [
        pytest.param(asked, "2014-11-11T10:00", "2014-11-13T09:30", "2014-11-13T09:30", id="as wished, in good time"),
        pytest.param(asked, "2014-11-11T10:00", "2014-12-01T09:30", "2014-11-21T09:30", id="to the day before"),
        pytest.param(overdue, "2014-11-25T10:00", "2014-11-28T09:30", "2014-11-25T12:00", id="two hours once overdue"),
        pytest.param(overdue, "2014-11-25T16:30", "2014-11-28T09:30", "2014-11-26T09:00", id="within working hours"),
    ],
)
def test_later_has_a_cap_that_tightens(request_now: object, now: str, wanted: str, until: str) -> None:
    snoozed = then(request_now(), Snoozed(on(wanted), "acc-crime"), now)  # type: ignore[operator] # one of the two above

    assert snoozed.snoozed_until == on(until)


def test_what_is_passed_on_comes_back_after_one_working_day_unless_it_is_taken() -> None:
    offered = then(asked(), Offered("supt-crime", "acc-crime"), "2014-11-14T15:00")

    back, told = stepped(offered, "2014-11-17T15:00")
    taken = then(offered, OfferTaken("supt-crime"), "2014-11-14T16:00")

    assert told == [("11-17 15:00", "offer_back"), ("11-17 15:00", "reminded")]
    assert (back.holder, back.offer) == ("acc-crime", None)
    assert (taken.holder, taken.passed_to) == ("supt-crime", "supt-crime")
    assert then(offered, OfferRefused("supt-crime"), "2014-11-14T16:00").holder == "acc-crime"


@pytest.mark.parametrize(
    ("passed_on", "comes_back"),
    [
        ("2014-11-13T11:00", "2014-11-14T11:00"),
        ("2014-11-13T16:59", "2014-11-14T16:59"),
        ("2014-11-13T18:00", "2014-11-17T09:00"),
        ("2014-11-15T10:00", "2014-11-18T09:00"),
    ],
)
def test_whoever_it_is_passed_to_has_a_whole_working_day(passed_on: str, comes_back: str) -> None:
    offer = then(asked(), Offered("supt-crime", "acc-crime"), passed_on).offer
    assert offer is not None
    assert offer.until == on(comes_back)


def test_a_question_returns_the_words_and_they_stand_if_nothing_more_comes() -> None:
    answered = then(asked(), Answered("acc-crime"), "2014-11-12T10:00")

    returned = then(answered, Returned("How many?", "analyst"), "2014-11-13T10:00")

    assert returned.next is not None
    assert (returned.next.step, returned.next.at) == (Step.REMIND, on("2014-11-14T09:30"))
    assert stepped(returned, "2014-12-02T12:00")[0].state is State.ACCEPTED


def test_what_has_to_be_signed_off_is_accepted_by_the_second() -> None:
    answered = then(asked(), Answered("acc-crime"), "2014-11-12T10:00")

    checked = decide(answered, Accepted("analyst", signs_off_next=True), on("2014-11-13T10:00"), WAY)

    assert (checked.request.state, checked.told) == (State.ANSWERED, (Told.SIGNER,))
    assert then(checked.request, Accepted("chief", signs_off_next=True), "2014-11-14T10:00").state is State.ACCEPTED


def test_an_answer_can_be_changed_until_the_papers_close() -> None:
    accepted = then(then(asked(), Answered("a"), "2014-11-12T10:00"), Accepted("b"), "2014-11-13T10:00")

    assert then(accepted, Answered("a"), "2014-12-01T16:59").state is State.ANSWERED
    with pytest.raises(NotPossible, match="papers are closed"):
        then(accepted, Answered("a"), "2014-12-01T17:00")


def test_another_lead_is_asked_anew_and_the_request_keeps_its_name() -> None:
    moved = then(asked(), Moved(ABOUT, DUE, MEETING, "acc-operations"), "2014-11-12T10:00")

    after, told = stepped(moved, "2014-11-12T10:00", holder="acc-operations")

    assert (moved.id, after.holder, told) == (owed().id, "acc-operations", [("11-12 10:00", "asked")])


def test_papers_that_are_due_later_than_they_were_are_not_overdue() -> None:
    moved = then(overdue(), Moved(ABOUT, date(2014, 11, 27), MEETING, "acc-crime"), "2014-11-25T08:00")

    assert (moved.state, moved.warned_on) == (State.ASKED, None)


def test_whoever_cannot_be_reached_has_it_no_longer() -> None:
    gone = then(asked(), Unreachable("supt-crime", "left"), "2014-11-12T10:00")

    assert stepped(gone, "2014-11-12T10:00", holder="supt-crime")[1] == [("11-12 10:00", "asked")]


def test_down_over_a_deadline_is_caught_up_once() -> None:
    request, told = asked(), []
    for now in ["2014-11-27T08:00"] * 3 + ["2014-11-27T09:00"] * 4:
        decision = decide(request, StepDue("acc-crime", LINE), on(now), WAY)
        request, told = decision.request, [*told, *decision.told]

    assert told == [Told.WARNED]
    assert request.next is not None
    assert (request.next.step, request.next.at) == (Step.ESCALATE, on("2014-11-28T09:30"))


@pytest.mark.parametrize("now", ["2014-11-16T12:00", "2014-11-17T08:59", "2014-11-17T17:00"])
def test_nobody_is_disturbed_outside_working_hours(now: str) -> None:
    decision = decide(asked(), StepDue("acc-crime", LINE), on("2014-11-17T20:00"), WAY)

    assert decision.told == ()
    assert decision.request.next is not None
    assert WAY.working.holds(decision.request.next.at)


def test_a_reason_for_no_words_closes_with_where_else_to_look() -> None:
    closed = then(asked(), PutAside(Ending.COVERED_BY, "See there.", "acc-crime", "safeguarding"), "2014-11-11T10:00")

    assert (closed.state, closed.ending, closed.reference, closed.next) == (
        State.CLOSED,
        Ending.COVERED_BY,
        "safeguarding",
        None,
    )


EVENTS: tuple[Event, ...] = (
    StepDue("acc-crime", LINE),
    StepDue("supt-crime", LINE),
    StepDue(None, LINE),
    StepDue("acc-crime", LINE, disturbed=True),
    Replied("words", "acc-crime"),
    Answered("acc-crime"),
    Snoozed(on("2014-11-20T09:30"), "acc-crime"),
    Offered("supt-crime", "acc-crime"),
    OfferTaken("supt-crime"),
    OfferRefused("supt-crime"),
    Returned("why?", "analyst"),
    Accepted("analyst"),
    Moved(ABOUT, date(2014, 11, 26), MEETING, "acc-operations"),
    Unreachable("supt-crime", "left"),
)


@given(st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 4_000)), max_size=25))
def test_whatever_happens_an_open_request_has_its_next_step_ahead(happened: list[tuple[Event, int]]) -> None:
    request, now = owed(), on("2014-11-03T00:00")
    for event, minutes in happened:
        now = datetime.fromtimestamp(now.timestamp() + minutes * 60, UTC)
        # The tick comes before whatever people do: every step that is due is taken.
        for _ in range(6):
            if request.next is not None and request.next.at <= now:
                request = decide(request, StepDue("acc-crime", LINE), now, WAY).request
        try:
            request = decide(request, event, now, WAY).request
        except NotPossible:
            continue
        assert request.state.is_open == (request.next is not None)
        assert list(lost([request], now)) == []
