"""Updates: what leads say of their deliverables for a meeting."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Outcome(StrEnum):
    """What became of the update that was owed."""

    ANSWERED = "answered"
    NOT_REQUIRED = "not_required"
    DEFERRED = "deferred"
    COVERED_BY = "covered_by"
    MERGED_INTO = "merged_into"
    NOT_SUPPLIED = "not_supplied"


class Status(StrEnum):
    """Red, amber or green."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One update of one deliverable for one meeting (`meeting` is its date); `at` is in UTC.

    `evidence` is a link. `reference` says where else to look: the deliverable that covers it or that it was merged
    into, or the date of the meeting to which it was deferred.
    """

    deliverable: str
    meeting: date
    outcome: Outcome
    at: datetime
    status: Status | None = None
    text: str = ""
    next: str = ""
    elements_done: int | None = None
    by: str = ""
    risks: str = ""
    evidence: str = ""
    reference: str = ""
