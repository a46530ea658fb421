"""Chasing: what the calendar, the answers and the clock make of every request, written with what is said of it."""

from dataclasses import dataclass, field
from datetime import datetime, time

from bot.chasing.calendar import calendared, newest_for
from bot.chasing.deciding import Decision, decide
from bot.chasing.events import Answered, Event, Moved, NoLongerOwed, PutAside, StepDue, Unreachable
from bot.chasing.requests import Ending, Request, State
from bot.chasing.updates import Outcome, Update
from bot.chasing.working_days import at, day_of
from bot.duties.alert_threads import lines_of_answers
from bot.duties.alert_words import owner_of
from bot.duties.asked_about import alert_of
from bot.duties.chase_mail import Notice, mail_of
from bot.duties.chasing import OPERATORS, Chasing
from bot.duties.operators import note
from bot.duties.outbox import Mail, Message
from bot.duties.request_book import Entry, RequestChange
from bot.watching.episodes import State as AlertState

MOST_STEPS = 6
_ENDINGS = {
    Outcome.NOT_REQUIRED: Ending.NOT_REQUIRED,
    Outcome.DEFERRED: Ending.DEFERRED,
    Outcome.COVERED_BY: Ending.COVERED_BY,
    Outcome.MERGED_INTO: Ending.MERGED_INTO,
}


@dataclass(frozen=True, slots=True)
class Chased:
    """What a run decided and says; `entries` are the requests as they are now, those known and those made."""

    changes: tuple[RequestChange, ...]
    notices: tuple[Notice, ...]
    entries: tuple[Entry, ...]
    mail: Mail


def chase(world: Chasing, now: datetime, *, dry_run: bool = False) -> Chased:
    """One run: take in the calendar and the answers, take every step that is due, say it; all in one transaction.

    The same moment twice changes nothing the second time. Raises StaleBook where another process was quicker.
    """
    run = _Run(world, now)
    run.take_in_calendar()
    run.take_in_alerts()
    run.take_in_answers()
    run.move_on_from_the_unreachable()
    run.take_steps()
    held = world.book.held_by_a_pause() if run.notices else ()
    mail, listings = mail_of(world, run.notices, run.now_by_id(), now, touched=run.touched(), held=held)
    changed = {change.entry.request.id: run.entries[change.entry.request.id].request for change in run.changes}
    lines = lines_of_answers(world, changed.values(), now)
    mail = Mail((*mail.messages, *lines, *run.operators_told()), mail.edits, mail.pictures, mail.instead_of)
    if not dry_run and run.changes:
        world.book.write(now, run.changes, mail, listings)
    entries = sorted(run.entries.values(), key=lambda one: (one.request.due, one.request.deliverable))
    return Chased(tuple(run.changes), tuple(run.notices), tuple(entries), mail)


@dataclass(slots=True)
class _Run:
    world: Chasing
    now: datetime
    changes: list[RequestChange] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    passed_over: dict[str, None] = field(default_factory=dict)
    handed_on: dict[str, None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        since = day_of(self.now).replace(day=1)
        known = self.world.book.entries(since.replace(year=since.year - 1))
        self.entries = {one.request.id: one for one in known}

    def now_by_id(self) -> dict[str, Request]:
        """Every request as it is now."""
        return {key: entry.request for key, entry in self.entries.items()}

    def touched(self) -> tuple[str, ...]:
        """The requests whose earlier messages are no longer true: they left the hands of whoever had them."""
        ended = [
            change.entry.request.id
            for change in self.changes
            if change.before is not None and change.before.wants_words and not change.entry.request.state.wants_words
        ]
        return tuple(dict.fromkeys([*ended, *self.handed_on]))

    def take_in_calendar(self) -> None:
        """What is owed anew, moved, or no longer owed."""
        requests = [entry.request for entry in self.entries.values() if not entry.request.about.alert]
        known = [one for one in self.world.given if one.at <= self.now]
        for said in calendared(self.world.register, known, requests, day_of(self.now)):
            self.happened(said.request, said.event)

    def take_in_alerts(self) -> None:
        """Questions about alerts: one whose measure has another owner moves, one whose alert was withdrawn is over."""
        for entry in list(self.entries.values()):
            request = entry.request
            alert = alert_of(self.world, request) if request.state.is_open else None
            if alert is None:
                continue
            owner = owner_of(alert.identity.subject, self.world.catalogue)
            if alert.episode.state is AlertState.WITHDRAWN:
                self.happened(request, NoLongerOwed("the alert was withdrawn: its figures were revised"))
            elif owner is not None and owner.key != request.lead:
                self.happened(request, Moved(request.about, request.due, request.meeting, owner.key))

    def take_in_answers(self) -> None:
        """Updates that came by another way than a request: from a file, or by the command line."""
        newest = newest_for([one for one in self.world.given if one.at <= self.now])
        for entry in list(self.entries.values()):
            update = newest.get((entry.request.deliverable, entry.request.meeting))
            event = None if update is None else self._given(entry.request, update)
            if event is not None:
                self.happened(entry.request, event)

    def _given(self, request: Request, update: Update) -> Event | None:
        if update.outcome is Outcome.NOT_SUPPLIED or not request.state.is_open:
            return None
        if request.answered_at is not None and update.at <= request.answered_at:
            return None
        if update.outcome is Outcome.ANSWERED:
            return Answered(update.by or "an import", checker_told=False)
        if request.state.wants_words:
            return PutAside(_ENDINGS[update.outcome], update.text, update.by or "an import", update.reference)
        return None

    def move_on_from_the_unreachable(self) -> None:
        """Whoever was asked and cannot be reached any more has it no longer."""
        for entry in list(self.entries.values()):
            request = entry.request
            holder = self.world.lead(request.holder)
            if request.state not in (State.ASKED, State.OVERDUE) or holder is None or holder.slack is None:
                continue
            why = self.world.not_reached.get(holder.slack)
            if why:
                chosen = self.world.asked_now(request, day_of(self.now))
                self.happened(request, Unreachable(chosen.holder, f"{holder.title}: {why}"))
                instead = self.world.title(chosen.holder) if chosen.holder else "nobody, since nobody is left"
                words = f"{holder.title} cannot be reached ({why}). What was asked of them is asked of {instead}."
                self.passed_over[words] = None

    def take_steps(self) -> None:
        """Every step that is due, the oldest first; each request until it waits again."""
        today = day_of(self.now)
        disturbed = self.world.book.disturbed_since(at(today, time(0)))
        due = [entry.request for entry in self.entries.values() if self._is_due(entry.request)]
        for first in sorted(due, key=lambda one: (one.due, one.next.at if one.next else self.now, one.deliverable)):
            request = first
            for _ in range(MOST_STEPS):
                if not self._is_due(request):
                    break
                chosen = self.world.asked_now(request, today)
                holder = self.world.lead(chosen.holder)
                event = StepDue(
                    chosen.holder,
                    self.world.line_above(request),
                    disturbed=holder is not None and holder.slack in disturbed,
                )
                request = self.happened(request, event)

    def _is_due(self, request: Request) -> bool:
        return request.state.is_open and request.next is not None and request.next.at <= self.now

    def happened(self, request: Request | None, event: Event) -> Request:
        """Decide what an event makes of a request, and keep it with who is to be told."""
        way = self.world.way_of(request) if request else self.world.way_of(_stand_in(event))
        decision = decide(request, event, self.now, way)
        moved = decision.request
        before = self.entries.get(moved.id)
        if before is not None and before.request == moved:
            return moved
        if before is not None and before.request.asked_at and before.request.holder != moved.holder:
            self.handed_on[moved.id] = None
        self.entries[moved.id] = Entry(moved, before.version + 1 if before else 1)
        self.changes.append(_change(decision, event, self.entries[moved.id], request))
        self.notices += [Notice(moved.id, told) for told in decision.told]
        return moved

    def operators_told(self) -> tuple[Message, ...]:
        """What the operators are told besides: who could not be reached."""
        if OPERATORS not in self.world.catalogue.channels:
            return ()
        head = "Somebody who owes updates cannot be reached"
        return tuple(note(self.world.templates, self.now, head, words) for words in self.passed_over)


def _stand_in(event: Event) -> Request:
    from bot.chasing.events import Owed

    assert isinstance(event, Owed)  # noqa: S101 - only what is owed has no request yet
    return Request(id="", about=event.about, due=event.due, meeting=event.meeting, lead=event.lead)


def _change(decision: Decision, event: Event, entry: Entry, before: Request | None) -> RequestChange:
    step = before.next.step.value if isinstance(event, StepDue) and before and before.next else ""
    return RequestChange(
        entry=entry,
        before=before.state if before else None,
        event=step or type(event).__name__.lower(),
        reason=decision.reason,
        by=str(getattr(event, "by", "")),
        words=decision.words,
        told=decision.told,
    )
