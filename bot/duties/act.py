"""Acting: what a person does with alerts, decided and written in one transaction with what is said of it."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.duties.access import Access, People, Person, Refusal, Right
from bot.duties.act_words import line_words
from bot.duties.alert_book import Change, Entry, StaleBook
from bot.duties.alert_buttons import FOR_THE_HOLDER, Verb, offered
from bot.duties.alert_messages import AlertMessages
from bot.duties.alert_words import owner_of
from bot.duties.content import Content
from bot.duties.forewarned import edits_of_forewarnings
from bot.duties.outbox import Edit, Mail, Message
from bot.duties.rewriting import DIRECT, edits_of, may_be_told_in
from bot.duties.watching import Watching
from bot.figures.series import figures_of
from bot.watching.alerts import (
    Acknowledged,
    Event,
    HandedBack,
    Kept,
    NotPossible,
    Silenced,
    SilencedLonger,
    Unsilenced,
    decide,
)
from bot.watching.quiet import LONDON
from bot.watching.rules import ACKNOWLEDGEMENT_HOLDS

TRIES = 5
_RIGHTS: Mapping[Verb, Right] = {
    Verb.EXPLAIN: Right.EXPLAIN,
    Verb.HISTORY: Right.EXPLAIN,
    Verb.ASK: Right.ASK,
    Verb.KNOWN: Right.MARK,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants done: with which words, and until when where it is a silence."""

    by: Person
    verb: Verb
    words: str = ""
    until: datetime | None = None

    def event(self, repeat_after: timedelta | None = None, holds: timedelta = ACKNOWLEDGEMENT_HOLDS) -> Event:
        """The event that it is in the life of an alert.

        `repeat_after` is its rule's, and so is `holds`: how long an acknowledgement does.

        Explaining, asking and marking are none (ValueError).
        """
        match self.verb:
            case Verb.ACKNOWLEDGE:
                return Acknowledged(self.by.id, self.words, self.by.name, holds)
            case Verb.SILENCE if self.until is not None:
                return Silenced(self.by.id, self.words, self.until, self.by.name)
            case Verb.UNSILENCE | Verb.END_NOW:
                return Unsilenced(self.by.id, self.by.name)
            case Verb.SILENCE_LONGER if self.until is not None:
                return SilencedLonger(self.by.id, self.words, self.until, self.by.name)
            case Verb.KEEP:
                return Kept(self.by.id, holds)
            case Verb.HAND_BACK:
                return HandedBack(self.by.id, self.by.name, repeat_after)
        raise ValueError(f"{self.verb} is not something that happens to an alert, or lacks its end")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the alerts that somebody wanted to act on.

    `too_late` are those that have moved on, as they are now; `refused` those that are for others to act on.
    """

    done: tuple[Entry, ...] = ()
    too_late: tuple[Entry, ...] = ()
    refused: tuple[tuple[Entry, Refusal], ...] = ()


def sorted_out(world: Watching, people: People, person: Person, verb: Verb, entries: Sequence[Entry]) -> Outcome:
    """Which alerts a person may act on now (`done` lists them, nothing being done yet), and why not on the others."""
    access = Access(world.catalogue.register, people)
    right = _RIGHTS.get(verb, Right.TAKE)
    refusals = {
        entry.episode_id: refusal
        for entry in entries
        if (refusal := access.refused(right, person, owner_of(entry.identity.subject, world.catalogue)))
    }
    allowed = [entry for entry in entries if entry.episode_id not in refusals]
    possible = [entry for entry in allowed if offered(verb, entry) and _is_theirs(verb, entry, person)]
    return Outcome(
        done=tuple(possible),
        too_late=tuple(entry for entry in allowed if entry not in possible),
        refused=tuple((entry, refusals[entry.episode_id]) for entry in entries if entry.episode_id in refusals),
    )


def _is_theirs(verb: Verb, entry: Entry, person: Person) -> bool:
    """What stands in a holder's direct message is only for whoever holds the alert at this moment."""
    taken = entry.episode.taken
    return verb not in FOR_THE_HOLDER or (taken is not None and taken.by == person.id)


def act(
    world: Watching, people: People, wish: Wish, episodes: Sequence[str], now: datetime, *, settles: str | None = None
) -> Outcome:
    """Do what a person wants with some episodes, as far as they may and it is not too late.

    Decided anew as long as somebody else is quicker; StaleBook where that does not end. `settles` is the id of what the
    person sent; AlreadyDone where it was done before, in which case nothing is done again.
    """
    for attempt in range(TRIES):
        found = sorted(world.book.episodes(episodes), key=lambda entry: episodes.index(entry.episode_id))
        outcome = sorted_out(world, people, wish.by, wish.verb, found)
        if not outcome.done:
            return outcome
        try:
            return _write(world, wish, outcome, now, settles)
        except StaleBook:
            if attempt == TRIES - 1:
                raise
    raise AssertionError("a try either returns or raises")


def _write(world: Watching, wish: Wish, outcome: Outcome, now: datetime, settles: str | None) -> Outcome:
    changes, late = [], list(outcome.too_late)
    for entry in outcome.done:
        try:
            changes.append(_change(world, entry, wish, now))
        except NotPossible:
            late.append(entry)
    done = tuple(change.entry for change in changes)
    if changes:
        mail = _mail(world, wish, changes, outcome.done, now)
        world.book.move(_day_of(now), now, changes, mail, settles=settles)
    return replace(outcome, done=done, too_late=tuple(late))


def _change(world: Watching, entry: Entry, wish: Wish, now: datetime) -> Change:
    rule = world.rule(entry.identity.rule)
    event = wish.event(rule.repeat_after, rule.acknowledged_for)
    decision = decide(entry.episode, event, now)
    return Change(
        entry=replace(entry, version=entry.version + 1, episode=decision.episode),
        before=entry.episode.state,
        event=type(event).__name__.lower(),
        reason=decision.reason,
        words=decision.words,
        by=f"{wish.by.name} ({wish.by.id})",
        day=_day_of(now),
        at=now,
    )


def _mail(world: Watching, wish: Wish, changes: Sequence[Change], before: Sequence[Entry], now: datetime) -> Mail:
    """The messages as they read from now on, and one line in the thread of each.

    `before` are the alerts as they were: what told somebody that they end by themselves is edited too.
    """
    moved = [change.entry for change in changes]
    evaluated = world.book.last_evaluated()
    as_at = evaluated[0] if evaluated else _day_of(now)
    touched = {message: channel for entry in moved for channel, message in (*entry.messages, *entry.earlier)}
    others = [entry for entries in world.book.entries_of(tuple(touched)).values() for entry in entries]
    reasons = {entry.episode_id: changes[0].reason for entry in (*others, *moved)}
    # Nothing is drawn: the figures are those of the last run, and so is the picture that is there already.
    made = AlertMessages(world, figures_of([]), as_at)
    edits = edits_of(world, made, touched, moved, reasons)
    lines = [
        Message(
            id=world.new_id(),
            channel=channel,
            content=Content(text=line_words(world, wish.verb, wish.by.name, about, as_at)),
            severity=min((entry.episode.severity for entry in about), key=lambda one: one.order),
            created_at=now,
            thread_of=message,
        )
        for channel, message in dict.fromkeys(place for entry in moved for place in entry.messages)
        if (about := [e for e in moved if (channel, message) in e.messages and may_be_told_in(world, e, channel)])
    ]
    forewarned = _forewarned(world, wish, before, moved, as_at)
    return Mail(tuple(lines), (*_with_their_pictures(world, edits), *forewarned))


def _forewarned(
    world: Watching, wish: Wish, before: Sequence[Entry], moved: Sequence[Entry], as_at: date
) -> tuple[Edit, ...]:
    """The edits of what told those who held some alerts that this ends by itself, as far as they may see them now."""
    ids = {entry.episode_id for entry in moved}
    told = [
        entry
        for entry in before
        if entry.episode_id in ids
        and (taken := entry.episode.taken)
        and may_be_told_in(world, entry, DIRECT + taken.by)
    ]

    def line(episodes: Set[str]) -> str:
        return line_words(world, wish.verb, wish.by.name, [one for one in moved if one.episode_id in episodes], as_at)

    return edits_of_forewarnings(world, told, line)


def _with_their_pictures(world: Watching, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    shown = world.book.contents([edit.message for edit in edits])
    # A message without buttons is one that is withheld from its channel: its picture is as well.
    return tuple(
        replace(edit, content=replace(edit.content, picture=shown[edit.message].picture))
        if edit.content.buttons and edit.message in shown
        else edit
        for edit in edits
    )


def _day_of(now: datetime) -> date:
    return now.astimezone(LONDON).date()
