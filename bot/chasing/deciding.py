"""The life of a request: what an event makes of it, with the reason, and who has to be told.

`decide(request, event, now, way)` is pure: the edge writes the new request and the messages it causes in one
transaction. After every event the next step is planned anew, so that nothing is computed from "hours since".
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.chasing.events import (
    Accepted,
    Answered,
    DraftDropped,
    Event,
    Moved,
    NoLongerOwed,
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
from bot.chasing.planning import planned
from bot.chasing.requests import Draft, Ending, Offer, Question, Request, State
from bot.chasing.snoozing import longest_snooze
from bot.chasing.stepping import Told, take_step
from bot.chasing.timetable import Way, timetable
from bot.chasing.working_days import day_of


class Reason(StrEnum):
    """Why a request stands as it does now."""

    SCHEDULED = "known from the calendar"
    MOVED = "the catalogue has changed"
    NO_LONGER_OWED = "no longer owed"
    UNREACHABLE = "could not be reached"
    DRAFT = "words came, not confirmed yet"
    DRAFT_DROPPED = "the draft is gone"
    ANSWERED = "the words were confirmed"
    AMENDED = "the words were changed"
    PUT_ASIDE = "put aside, with a reason"
    SNOOZED = "asked to be asked later"
    OFFERED = "passed on"
    OFFER_TAKEN = "taken by who it was passed to"
    OFFER_REFUSED = "not taken by who it was passed to"
    RETURNED = "the checker has a question"
    CHECKED = "checked, to be signed off"
    ACCEPTED = "accepted"
    STEP = "its time had come"


@dataclass(frozen=True, slots=True)
class Decision:
    """The request as it is now, why, and who is told what; `words` say more where there is more to say."""

    request: Request
    reason: Reason
    told: tuple[Told, ...] = ()
    words: str = ""


class NotPossible(ValueError):  # noqa: N818 - what a person is told when a button comes too late
    """The event does not fit the request's state; the message is for the person who asked."""


def decide(request: Request | None, event: Event, now: datetime, way: Way) -> Decision:
    """What becomes of a request; None with `Owed` makes one.

    Raises NotPossible where the state does not allow what a person asks.
    """
    if isinstance(event, Owed):
        if request is not None:
            raise ValueError("what is owed already has its request")
        return _scheduled(event, now, way)
    if request is None:
        raise ValueError(f"{type(event).__name__} needs a request")
    decision = _decided(request, event, now, way)
    next_step, waits_for = planned(decision.request, way, now)
    if decision.request.next == next_step and decision.request.waits_for == waits_for:
        return decision
    return replace(decision, request=replace(decision.request, next=next_step, waits_for=waits_for))


def _scheduled(event: Owed, now: datetime, way: Way) -> Decision:
    request = Request(
        id=event.about.request_id,
        about=event.about,
        due=event.due,
        meeting=event.meeting,
        lead=event.lead,
        holder=event.lead,
        enquiry=event.enquiry,
    )
    next_step, waits_for = planned(request, way, now)
    return Decision(replace(request, next=next_step, waits_for=waits_for), Reason.SCHEDULED)


def _decided(request: Request, event: Event, now: datetime, way: Way) -> Decision:  # noqa: C901 - one case an event
    match event:
        case StepDue():
            stepped, told, words = take_step(request, event, now, way)
            return Decision(stepped, Reason.STEP, told, words)
        case Moved():
            return _moved(request, event)
        case NoLongerOwed():
            return _close(request, Ending.NO_LONGER_OWED, event.words, Reason.NO_LONGER_OWED)
        case Unreachable():
            return _unreachable(request, event)
        case Replied():
            return _replied(request, event, now)
        case DraftDropped():
            return Decision(replace(request, draft=None), Reason.DRAFT_DROPPED)
        case Answered():
            return _answered(request, event, now, way)
        case PutAside():
            return _put_aside(request, event, now, way)
        case Snoozed():
            return _snoozed(request, event, now, way)
        case Offered():
            return _offered(request, event, now, way)
        case OfferTaken():
            return _taken(request, event, now)
        case OfferRefused():
            return _refused(request, event)
        case Returned():
            return _returned(request, event, now)
        case Accepted():
            return _accepted(request, event)
    raise ValueError(f"{type(event).__name__} opens a request")


def _close(request: Request, ending: Ending, words: str, reason: Reason, reference: str = "") -> Decision:
    closed = replace(
        request,
        state=State.CLOSED,
        ending=ending,
        ending_words=words,
        reference=reference,
        draft=None,
        offer=None,
        snoozed_until=None,
    )
    return Decision(closed, reason, words=words)


def _moved(request: Request, event: Moved) -> Decision:
    """Another lead is asked as if for the first time; what was done before stays in the history."""
    moved = replace(request, about=event.about, due=event.due, meeting=event.meeting)
    words = [] if moved.due == request.due else [f"papers are due on {event.due}, not on {request.due}"]
    if event.due > request.due and request.state is State.OVERDUE:
        # Papers are due later than they were: nothing is overdue any more.
        moved = replace(moved, state=State.ASKED, warned_on=None, level=0, escalated_on=None)
    if event.lead != request.lead:
        words.append(f"{event.lead or 'nobody'} answers for it, not {request.lead or 'nobody'}")
        moved = replace(
            moved,
            lead=event.lead,
            holder=event.lead,
            passed_to=None,
            offer=None,
            snoozed_until=None,
            nudged_on=None,
            warned_on=None,
            level=0,
            escalated_on=None,
        )
        if request.state in (State.ASKED, State.OVERDUE):
            moved = replace(moved, state=State.SCHEDULED, draft=None)
    return Decision(moved, Reason.MOVED, words="; ".join(words))


def _unreachable(request: Request, event: Unreachable) -> Decision:
    asked_anew = State.SCHEDULED if request.state in (State.ASKED, State.OVERDUE) else request.state
    passed = replace(
        request, holder=event.holder, passed_to=None, offer=None, snoozed_until=None, nudged_on=None, state=asked_anew
    )
    return Decision(passed, Reason.UNREACHABLE, words=event.words)


def _papers_are_open(request: Request, now: datetime, way: Way) -> None:
    if request.ending in (Ending.NOT_SUPPLIED, Ending.NO_LONGER_OWED) or now >= timetable(request, way).close:
        if request.about.alert:
            raise NotPossible("the time for an answer is over; write in the alert's thread instead")
        raise NotPossible("the papers are closed: what they say cannot be changed any more")


def _wants_words(request: Request) -> None:
    if request.state is State.CLOSED:
        raise NotPossible("this request is closed")
    if not request.state.wants_words:
        raise NotPossible("this update has been given; it can be changed, and nothing else is asked for")


def _replied(request: Request, event: Replied, now: datetime) -> Decision:
    if request.state is State.CLOSED:
        raise NotPossible("this request is closed")
    draft = Draft(event.words, event.by, now, event.link, event.requests or (request.id,))
    return Decision(replace(request, draft=draft, alive_at=now, snoozed_until=None), Reason.DRAFT)


def _answered(request: Request, event: Answered, now: datetime, way: Way) -> Decision:
    """Words count until the paper is closed, and so do better ones; each version is kept."""
    _papers_are_open(request, now, way)
    amended = request.answered_at is not None or request.state is State.CLOSED
    answered = replace(
        request,
        state=State.ANSWERED if way.terms.checked else State.ACCEPTED,
        answered_at=now,
        answered_by=event.by,
        answer=event.words if request.about.alert else "",
        alive_at=now,
        checked_by="",
        draft=None,
        offer=None,
        question=None,
        snoozed_until=None,
        ending=None,
        ending_words="",
        reference="",
        nudged_on=None,
    )
    told = (Told.CHECKER,) if way.terms.checked and event.checker_told else ()
    return Decision(answered, Reason.AMENDED if amended else Reason.ANSWERED, told, answered.answer)


def _put_aside(request: Request, event: PutAside, now: datetime, way: Way) -> Decision:
    _papers_are_open(request, now, way)
    return _close(request, event.ending, event.words, Reason.PUT_ASIDE, event.reference)


def _snoozed(request: Request, event: Snoozed, now: datetime, way: Way) -> Decision:
    _wants_words(request)
    if request.state is State.SCHEDULED:
        raise NotPossible("this has not been asked for yet")
    until = min(event.until, longest_snooze(request, now, way))
    if until <= now:
        raise NotPossible("a later time must lie ahead")
    words = "" if until == event.until else "as late as it may be"
    return Decision(replace(request, snoozed_until=until), Reason.SNOOZED, words=words)


def _offered(request: Request, event: Offered, now: datetime, way: Way) -> Decision:
    _wants_words(request)
    if event.to == request.holder:
        raise NotPossible("they have it already")
    offer = Offer(event.to, event.by, way.working.a_day_after(now))
    return Decision(replace(request, offer=offer, snoozed_until=None), Reason.OFFERED, (Told.OFFERED,))


def _taken(request: Request, event: OfferTaken, now: datetime) -> Decision:
    if request.offer is None:
        raise NotPossible("this is not passed to you any more")
    to = request.offer.to
    taken = replace(request, offer=None, holder=to, passed_to=to, alive_at=now, nudged_on=day_of(now))
    return Decision(taken, Reason.OFFER_TAKEN, (Told.OFFER_TAKEN,))


def _refused(request: Request, event: OfferRefused) -> Decision:
    if request.offer is None:
        raise NotPossible("this is not passed to you any more")
    return Decision(replace(request, offer=None), Reason.OFFER_REFUSED, (Told.OFFER_BACK,))


def _returned(request: Request, event: Returned, now: datetime) -> Decision:
    if request.state not in (State.ANSWERED, State.RETURNED):
        raise NotPossible("only an answer that is not accepted yet can be returned")
    question = Question(event.words, event.by, now)
    returned = replace(request, state=State.RETURNED, question=question, checked_by="", nudged_on=day_of(now))
    return Decision(returned, Reason.RETURNED, (Told.RETURNED,), event.words)


def _accepted(request: Request, event: Accepted) -> Decision:
    if request.state not in (State.ANSWERED, State.RETURNED):
        raise NotPossible("only an answer that is not accepted yet can be accepted")
    if event.signs_off_next and not request.checked_by:
        checked = replace(request, state=State.ANSWERED, checked_by=event.by, question=None)
        return Decision(checked, Reason.CHECKED, (Told.SIGNER,))
    return Decision(replace(request, state=State.ACCEPTED, checked_by=event.by, question=None), Reason.ACCEPTED)
