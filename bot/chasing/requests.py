"""A request for an update, as a value that decisions replace: where it stands, what it waits for, and until when."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class State(StrEnum):
    """Where a request stands."""

    SCHEDULED = "scheduled"
    ASKED = "asked"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self not in (State.ACCEPTED, State.CLOSED)

    @property
    def wants_words(self) -> bool:
        """Whether no words were given yet."""
        return self in (State.SCHEDULED, State.ASKED, State.OVERDUE)


class Ending(StrEnum):
    """How a request was closed; the first five are what the papers print."""

    NOT_REQUIRED = "not_required"
    DEFERRED = "deferred"
    COVERED_BY = "covered_by"
    MERGED_INTO = "merged_into"
    NOT_SUPPLIED = "not_supplied"
    NO_LONGER_OWED = "no_longer_owed"


class Step(StrEnum):
    """What a request waits for."""

    ASK = "ask"
    REMIND = "remind"
    CONFIRM = "confirm"  # ask to confirm the draft
    END_SNOOZE = "end_snooze"
    OFFER_BACK = "offer_back"
    FALL_OVERDUE = "fall_overdue"
    WARN = "warn"  # tell the lead that it will be escalated
    ESCALATE = "escalate"
    CHECK = "check"
    SIGN_OFF = "sign_off"
    CLOSE = "close"

    @property
    def is_silent(self) -> bool:
        """Whether it disturbs nobody, so that it needs no working hours."""
        return self in (Step.FALL_OVERDUE, Step.CLOSE)

    @property
    def is_nudge(self) -> bool:
        """Whether it disturbs somebody who has not asked to be disturbed then."""
        return self in (Step.ASK, Step.REMIND, Step.CONFIRM, Step.WARN, Step.ESCALATE)


@dataclass(frozen=True, slots=True)
class Next:
    """The next step and when it is due (UTC)."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that nobody has confirmed. `link` is where they were said, `requests` which they may be meant for."""

    words: str
    by: str
    at: datetime
    link: str = ""
    requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """Passed to somebody (a lead's key) who has not taken it yet; it comes back at a time."""

    to: str
    by: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """What the checker asked of an answer."""

    words: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Enquiry:
    """What somebody asks of the lead about an alert; `channel` (its key) is where they asked, and are answered."""

    words: str
    by: str
    at: datetime
    channel: str


@dataclass(frozen=True, slots=True)
class About:
    """What a request is about: a deliverable for a meeting, or the episode of an alert.

    `held_on` is None for what is owed once, by its own day.
    """

    deliverable: str = ""
    board: str = ""
    held_on: date | None = None
    due: date | None = None
    alert: str = ""

    @property
    def request_id(self) -> str:
        """A short id that follows from what it is about when it was made, so that two processes give the same."""
        day = self.held_on or self.due
        parts = (self.deliverable, self.board if self.held_on else "", day.isoformat() if day else "", self.alert)
        return "R" + base64.b32encode(hashlib.sha256("\x1f".join(parts).encode()).digest()).decode()[:10]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request. `id` stays when the meeting, the lead or the title change; `due` is the day papers are due.

    `lead` answers for it, `holder` (a lead's key) has it now; they differ where it was passed on or the lead is away.
    `reminders` counts what was sent while it was asked, `level` to how many people up the line it was escalated.
    `nudged_on` is the last day on which the holder was disturbed for it, `alive_at` the last sign of life.
    `meeting` is the date that the update is for. A question about an alert has an `enquiry`, and its `answer` is the
    newest version of what was said to it; an update is kept by itself. `next` is None only where nothing is due, and
    `waits_for` says why.
    """

    id: str
    about: About
    due: date
    meeting: date
    lead: str | None
    state: State = State.SCHEDULED
    holder: str | None = None
    passed_to: str | None = None
    asked_at: datetime | None = None
    nudged_on: date | None = None
    reminders: int = 0
    warned_on: date | None = None
    level: int = 0
    escalated_on: date | None = None
    alive_at: datetime | None = None
    snoozed_until: datetime | None = None
    draft: Draft | None = None
    offer: Offer | None = None
    question: Question | None = None
    enquiry: Enquiry | None = None
    answer: str = ""
    answered_at: datetime | None = None
    answered_by: str = ""
    checked_by: str = ""
    ending: Ending | None = None
    ending_words: str = ""
    reference: str = ""
    next: Next | None = None
    waits_for: str = ""

    @property
    def deliverable(self) -> str:
        """The key of the deliverable; empty for a question about an alert."""
        return self.about.deliverable
