"""What can happen to a request."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.chasing.requests import About, Ending, Enquiry


@dataclass(frozen=True, slots=True)
class Owed:
    """The calendar says that an update is owed (or an alert asks for one); it opens a request."""

    about: About
    due: date
    meeting: date
    lead: str | None
    enquiry: Enquiry | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """The catalogue has changed: the deliverable has another lead, or its meeting another day."""

    about: About
    due: date
    meeting: date
    lead: str | None


@dataclass(frozen=True, slots=True)
class NoLongerOwed:
    """The catalogue has changed: the deliverable or the meeting is gone."""

    words: str


@dataclass(frozen=True, slots=True)
class StepDue:
    """The time of the next step has come.

    `holder` is who is to be asked now (a lead's key; None where nobody can be). `up` is the line above the lead.
    `disturbed` says that the holder was disturbed today already, by another request.
    """

    holder: str | None
    up: tuple[str, ...] = ()
    disturbed: bool = False


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The holder cannot be reached; `holder` is who is asked instead."""

    holder: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Replied:
    """Somebody wrote words that may be meant as the update: a draft. `requests` are those that it may be for."""

    words: str
    by: str
    link: str = ""
    requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The draft was thrown away, or confirmed for another request."""

    by: str


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody confirmed words. `checker_told` is False for what was handed in with many others, such as by a file.

    `words` are kept with the request where it is a question about an alert.
    """

    by: str
    checker_told: bool = True
    words: str = ""


@dataclass(frozen=True, slots=True)
class PutAside:
    """Somebody says that there will be no words this time, and why. `reference` as in an update."""

    ending: Ending
    words: str
    by: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The lead wants to be asked later."""

    until: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Offered:
    """The lead passes it to somebody (a lead's key)."""

    to: str
    by: str


@dataclass(frozen=True, slots=True)
class OfferTaken:
    """The one whom it was passed to takes it."""

    by: str


@dataclass(frozen=True, slots=True)
class OfferRefused:
    """The one whom it was passed to does not take it."""

    by: str


@dataclass(frozen=True, slots=True)
class Returned:
    """The checker has a question."""

    words: str
    by: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The checker, or who signs it off, accepts the words. `signs_off_next`: somebody else has to sign off then."""

    by: str
    signs_off_next: bool = False


Event = (
    Owed
    | Moved
    | NoLongerOwed
    | StepDue
    | Unreachable
    | Replied
    | DraftDropped
    | Answered
    | PutAside
    | Snoozed
    | Offered
    | OfferTaken
    | OfferRefused
    | Returned
    | Accepted
)
