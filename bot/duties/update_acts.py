"""What people do with requests: decided and written in one transaction with what is said of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.chasing.deciding import NotPossible, decide
from bot.chasing.events import Answered, DraftDropped, Event, PutAside
from bot.chasing.requests import Ending, Request
from bot.chasing.updates import Outcome, Status, Update
from bot.duties.access import People, Person, Refusal
from bot.duties.alert_book import StaleBook
from bot.duties.alert_threads import lines_of_answers
from bot.duties.chase_buttons import Verb
from bot.duties.chase_mail import Notice, mail_of
from bot.duties.chasing import Chasing
from bot.duties.evaluate import FiguresSource
from bot.duties.outbox import Mail, Message
from bot.duties.request_book import Entry, RequestChange
from bot.duties.update_access import refused
from bot.figures.periods import Period
from bot.figures.series import Figures

TRIES = 5
_OUTCOMES = {
    Ending.NOT_REQUIRED: Outcome.NOT_REQUIRED,
    Ending.DEFERRED: Outcome.DEFERRED,
    Ending.COVERED_BY: Outcome.COVERED_BY,
    Ending.MERGED_INTO: Outcome.MERGED_INTO,
}


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody fills in as an update. `elements_done` is of the elements of the deliverable."""

    text: str
    status: Status | None = None
    next: str = ""
    risks: str = ""
    evidence: str = ""
    elements_done: int | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Something that a person wants done with requests: the event for each, and the words where it is an answer."""

    by: Person
    verb: Verb
    event: Callable[[Request], Event]
    words: Words | None = None
    reply: Callable[[Sequence[Request]], Message] | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What became of it: the requests it was done to, those it could not be done to with why, those for others."""

    done: tuple[Request, ...] = ()
    not_possible: tuple[tuple[Request, str], ...] = ()
    refused: tuple[tuple[Request, Refusal], ...] = ()


def by_of(person: Person) -> str:
    """Who did it, as it is written down: the name they had then, and their id."""
    return f"{person.name} @{person.id}"


def carry_out(
    world: Chasing, people: People, wish: Wish, ids: Sequence[str], now: datetime, *, settles: str | None = None
) -> Done:
    """Do what a person wants with some requests, as far as they may and it is possible.

    Decided anew as long as somebody else is quicker; StaleBook where that does not end. `settles` is the id of what
    the person sent; AlreadyDone where it was done before, in which case nothing is done again.
    """
    for attempt in range(TRIES):
        try:
            return _tried(world, people, wish, ids, now, settles)
        except StaleBook:
            if attempt == TRIES - 1:
                raise
    raise AssertionError("a try either returns or raises")


def update_of(world: Chasing, request: Request, person: Person, words: Words, now: datetime) -> Update:
    """The update that an answer is kept as."""
    return Update(
        deliverable=request.deliverable,
        meeting=request.meeting,
        outcome=Outcome.ANSWERED,
        at=now,
        status=words.status,
        text=words.text,
        next=words.next,
        elements_done=words.elements_done,
        by=_key_or_name(world, person),
        risks=words.risks,
        evidence=words.evidence,
    )


def _tried(world: Chasing, people: People, wish: Wish, ids: Sequence[str], now: datetime, settles: str | None) -> Done:
    entries = world.book.some(ids)
    changes: list[RequestChange] = []
    updates: list[Update] = []
    done = Done()
    for entry in entries:
        refusal = refused(world, people, wish.by, wish.verb, entry.request)
        if refusal is not None:
            done = replace(done, refused=(*done.refused, (entry.request, refusal)))
            continue
        try:
            changes.append(_changed(world, entry, wish.event(entry.request), by_of(wish.by), now))
        except NotPossible as late:
            done = replace(done, not_possible=(*done.not_possible, (entry.request, str(late))))
            continue
        updates += _updates(world, wish, entry.request, changes[-1].entry.request, now)
        done = replace(done, done=(*done.done, changes[-1].entry.request))
    changes += _drafts_dropped(world, changes, entries, by_of(wish.by), now)
    if changes:
        _write(world, wish, changes, updates, now, settles)
    return done


def _changed(world: Chasing, entry: Entry, event: Event, by: str, now: datetime) -> RequestChange:
    decision = decide(entry.request, event, now, world.way_of(entry.request))
    return RequestChange(
        entry=Entry(decision.request, entry.version + 1),
        before=entry.request.state,
        event=type(event).__name__.lower(),
        reason=decision.reason,
        by=by,
        words=decision.words,
        told=decision.told,
    )


def _updates(world: Chasing, wish: Wish, before: Request, after: Request, now: datetime) -> list[Update]:
    """The version that is kept of an answer, or of the reason for none; a question about an alert keeps its own."""
    event = wish.event(before)
    if not before.deliverable:
        return []
    if isinstance(event, Answered) and wish.words is not None:
        return [update_of(world, before, wish.by, wish.words, now)]
    if isinstance(event, PutAside):
        aside = update_of(world, before, wish.by, Words(event.words), now)
        return [replace(aside, outcome=_OUTCOMES[event.ending], reference=after.reference)]
    return []


def _drafts_dropped(
    world: Chasing, changes: Sequence[RequestChange], entries: Sequence[Entry], by: str, now: datetime
) -> list[RequestChange]:
    """A draft that may have been meant for several and was confirmed for some is no draft of the others any more."""
    drafts = {entry.request.id: entry.request.draft for entry in entries}
    changed = {change.entry.request.id for change in changes}
    confirmed = [
        draft
        for change in changes
        if change.event == "answered" and (draft := drafts.get(change.entry.request.id)) is not None
    ]
    others = {key for draft in confirmed for key in draft.requests if key not in changed}
    left = world.book.some(sorted(others))
    moments = {draft.at for draft in confirmed}
    return [
        _changed(world, entry, DraftDropped(by), by, now)
        for entry in left
        if entry.request.draft is not None and entry.request.draft.at in moments and entry.request.state.wants_words
    ]


def _write(
    world: Chasing,
    wish: Wish,
    changes: Sequence[RequestChange],
    updates: Sequence[Update],
    now: datetime,
    settles: str | None,
) -> None:
    requests = {change.entry.request.id: change.entry.request for change in changes}
    notices = [Notice(change.entry.request.id, told) for change in changes for told in change.told]
    knowing = replace(world, source=_WithThese(world.source, tuple(updates)))
    mail, listings = mail_of(knowing, notices, requests, now, touched=tuple(requests))
    mail = Mail((*mail.messages, *lines_of_answers(world, requests.values(), now)), mail.edits, mail.pictures)
    if wish.reply is not None:
        done = [change.entry.request for change in changes]
        mail = Mail((*mail.messages, wish.reply(done)), mail.edits, mail.pictures)
    world.book.write(now, changes, mail, listings, updates, settles=settles)


@dataclass(frozen=True, slots=True)
class _WithThese:
    """A source with some updates that are about to be written."""

    source: FiguresSource
    more: tuple[Update, ...]

    def figures(
        self,
        waves: Mapping[str, Period],
        *,
        measures: Collection[str] | None = None,
        known_on: datetime | None = None,
    ) -> Figures:
        return self.source.figures(waves, measures=measures, known_on=known_on)

    def updates(self) -> Sequence[Update]:
        return (*self.source.updates(), *self.more)


def _key_or_name(world: Chasing, person: Person) -> str:
    leads = world.register.leads.values()
    return next((lead.key for lead in leads if lead.slack == person.id), person.name)


def meetings_ahead(world: Chasing, request: Request) -> tuple[date, ...]:
    """The meetings to which a request may be deferred, the next first."""
    return tuple(sorted({one.held_on for one in world.register.meetings if one.held_on > request.meeting}))
