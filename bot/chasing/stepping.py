"""Taking a step: what the time that has come makes of a request, and who is told."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.chasing.events import StepDue
from bot.chasing.requests import Ending, Request, State, Step
from bot.chasing.timetable import Way, timetable
from bot.chasing.working_days import day_of


class Told(StrEnum):
    """Who is told what."""

    ASKED = "asked"  # the holder
    QUESTION = "question"  # the holder, of what somebody asks about an alert; no nudge of Reeve's own
    REMINDED = "reminded"
    CONFIRM = "confirm"
    WARNED = "warned"
    SNOOZE_ENDED = "snooze_ended"
    ESCALATED = "escalated"  # the next up, with the lead copied
    COPIED = "copied"  # the lead, of what the next up is told
    TO_OPERATORS = "to_operators"  # nobody is left above, or nobody can be asked
    OFFERED = "offered"  # the one to whom it is passed
    OFFER_TAKEN = "offer_taken"  # the lead who passed it
    OFFER_BACK = "offer_back"
    CHECKER = "checker"
    CHECKER_REMINDED = "checker_reminded"
    SIGNER = "signer"
    RETURNED = "returned"  # who answered
    NOT_SUPPLIED = "not_supplied"

    @property
    def is_nudge(self) -> bool:
        """Whether it disturbs somebody who owes words, of Reeve's own accord."""
        return self in (Told.ASKED, Told.REMINDED, Told.CONFIRM, Told.WARNED, Told.COPIED)


Stepped = tuple[Request, tuple[Told, ...], str]


def take_step(request: Request, event: StepDue, now: datetime, way: Way) -> Stepped:
    """The request after its step, who is told, and more words; unchanged where nothing is due yet."""
    if request.next is None or request.next.at > now:
        return request, (), ""
    step, today = request.next.step, day_of(now)
    if timetable(request, way).close <= now:
        step = Step.CLOSE  # what was missed until the papers closed is not made up for
    if not step.is_silent and not way.working.holds(now):
        return request, (), ""  # it is planned anew, for working hours
    if step.is_nudge and event.disturbed and not (step is Step.ASK and request.about.alert):
        # The holder was disturbed today for something else: this waits for the next working day.
        return replace(request, nudged_on=today), (), "at most one nudge a working day"
    match step:
        case Step.CLOSE:
            return _closed(request)
        case Step.FALL_OVERDUE:
            return replace(request, state=State.OVERDUE), (), ""
        case Step.OFFER_BACK:
            return replace(request, offer=None), (Told.OFFER_BACK,), "nobody took it"
        case Step.CHECK | Step.SIGN_OFF:
            told = Told.CHECKER_REMINDED if step is Step.CHECK else Told.SIGNER
            return replace(request, nudged_on=today), (told,), ""
        case Step.ESCALATE:
            return _escalated(request, event, now)
    return _nudged(request, step, event, now)


def _nudged(request: Request, step: Step, event: StepDue, now: datetime) -> Stepped:
    """The holder is disturbed; where there is nobody to ask, the operators are, once a working day."""
    today = day_of(now)
    if event.holder is None:
        return replace(request, nudged_on=today, snoozed_until=None), (Told.TO_OPERATORS,), "nobody can be asked"
    nudged = replace(request, nudged_on=today, snoozed_until=None)
    if request.state.wants_words and event.holder != request.holder:
        # Whoever has it from now on is asked as if for the first time.
        nudged, step = replace(nudged, holder=event.holder), Step.ASK
    match step:
        case Step.ASK:
            state = State.ASKED if request.state is State.SCHEDULED else request.state
            told = Told.QUESTION if request.about.alert else Told.ASKED
            return replace(nudged, state=state, asked_at=request.asked_at or now), (told,), ""
        case Step.REMIND if request.state is State.RETURNED:
            return nudged, (Told.RETURNED,), ""
        case Step.REMIND:
            return replace(nudged, reminders=request.reminders + 1), (Told.REMINDED,), ""
        case Step.CONFIRM:
            return nudged, (Told.CONFIRM,), ""
        case Step.WARN:
            return replace(nudged, warned_on=today), (Told.WARNED,), ""
    return nudged, (Told.SNOOZE_ENDED,), ""


def _closed(request: Request) -> Stepped:
    """What has words stays as it was answered; what has none was not supplied, and that is what is printed."""
    if not request.state.wants_words:
        return replace(request, state=State.ACCEPTED), (), "the papers closed before it was accepted by anybody"
    closed = replace(
        request,
        state=State.CLOSED,
        ending=Ending.NOT_SUPPLIED,
        ending_words="papers closed without words",
        draft=None,
        offer=None,
        snoozed_until=None,
    )
    return closed, (Told.NOT_SUPPLIED,), "papers closed without words"


def _escalated(request: Request, event: StepDue, now: datetime) -> Stepped:
    """One further up the line; past its end the operators are told, and then only the lead is reminded."""
    today = day_of(now)
    moved = replace(request, nudged_on=today, escalated_on=today, level=request.level + 1)
    if request.level < len(event.up):
        return moved, (Told.ESCALATED,), ""
    if request.level == len(event.up):
        return moved, (Told.TO_OPERATORS,), "nobody is left above"
    return replace(moved, reminders=request.reminders + 1), (Told.REMINDED,), ""
