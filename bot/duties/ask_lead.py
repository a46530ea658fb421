"""Asking the lead about an alert: a request like any other, made because somebody wants to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chasing.deciding import decide
from bot.chasing.events import Event, Owed, StepDue
from bot.chasing.requests import About, Enquiry, Request
from bot.chasing.working_days import day_of
from bot.duties.access import Person
from bot.duties.alert_book import Entry as AlertEntry
from bot.duties.alert_book import StaleBook
from bot.duties.alert_threads import line_of_asking
from bot.duties.alert_words import owner_of
from bot.duties.chase_mail import Notice, mail_of
from bot.duties.chasing import Chasing
from bot.duties.outbox import Mail
from bot.duties.request_book import Entry, RequestChange
from bot.duties.update_acts import by_of

TRIES = 5
MOST_QUESTIONS = 20
"""Of one alert: no more than anybody asks."""


@dataclass(frozen=True, slots=True)
class AskedOfLead:
    """What became of it: the request that was made, or the one that is open already; neither where nobody can be."""

    made: Request | None = None
    open_already: Request | None = None


def ask_lead(
    world: Chasing,
    person: Person,
    alert: AlertEntry,
    words: str,
    channel: str,
    now: datetime,
    *,
    settles: str | None = None,
) -> AskedOfLead:
    """Ask the owner of an alert's measure, in somebody's words; the answer comes to the thread in `channel` (its key).

    While a question about the alert is open no second one is asked. In one transaction, decided anew where another
    process was quicker (StaleBook where that does not end); AlreadyDone where what the person sent was done before.
    """
    for attempt in range(TRIES):
        try:
            return _tried(world, person, alert, words, channel, now, settles)
        except StaleBook:
            if attempt == TRIES - 1:
                raise
    raise AssertionError("a try either returns or raises")


def _tried(
    world: Chasing,
    person: Person,
    alert: AlertEntry,
    words: str,
    channel: str,
    now: datetime,
    settles: str | None,
) -> AskedOfLead:
    owner = owner_of(alert.identity.subject, world.catalogue)
    if owner is None:
        return AskedOfLead()
    names = [alert.episode_id, *(f"{alert.episode_id}#{number}" for number in range(2, MOST_QUESTIONS + 1))]
    about = {name: About(alert=name).request_id for name in names}
    known = {entry.request.id: entry.request for entry in world.book.some(tuple(about.values()))}
    open_already = next((one for one in known.values() if one.state.is_open), None)
    free = next((name for name, identity in about.items() if identity not in known), None)
    if open_already is not None or free is None:
        return AskedOfLead(open_already=open_already or list(known.values())[-1])
    due = world.working.days_after(day_of(now), world.rules.answer_alert)
    enquiry = Enquiry(words, by_of(person), now, channel)
    changes = _made(world, Owed(About(alert=free), due, due, owner.key, enquiry), now)
    _write(world, changes, now, settles)
    return AskedOfLead(made=changes[-1].entry.request)


def _made(world: Chasing, owed: Owed, now: datetime) -> list[RequestChange]:
    """The request, and the step of asking where people work now."""
    stand_in = Request(id="", about=owed.about, due=owed.due, meeting=owed.meeting, lead=owed.lead)
    changes = [_changed(world, None, stand_in, owed, now, 1)]
    made = changes[0].entry.request
    if made.next is not None and made.next.at <= now:
        chosen = world.asked_now(made, day_of(now))
        step = StepDue(chosen.holder, world.line_above(made))
        changes.append(_changed(world, made, made, step, now, 2))
    return changes


def _changed(
    world: Chasing, before: Request | None, like: Request, event: Event, now: datetime, version: int
) -> RequestChange:
    decision = decide(before, event, now, world.way_of(like))
    step = before.next.step.value if before is not None and before.next is not None else ""
    enquiry = decision.request.enquiry
    return RequestChange(
        entry=Entry(decision.request, version),
        before=before.state if before else None,
        event=step or type(event).__name__.lower(),
        reason=decision.reason,
        by=enquiry.by if before is None and enquiry is not None else "",
        words=enquiry.words if before is None and enquiry is not None else decision.words,
        told=decision.told,
    )


def _write(world: Chasing, changes: Sequence[RequestChange], now: datetime, settles: str | None) -> None:
    request = changes[-1].entry.request
    notices = [Notice(request.id, told) for change in changes for told in change.told]
    mail, listings = mail_of(world, notices, {request.id: request}, now)
    mail = Mail((*mail.messages, *line_of_asking(world, request, now)), mail.edits, mail.pictures)
    world.book.write(now, changes, mail, listings, settles=settles)
