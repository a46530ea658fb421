"""The register: leads, deliverables and the board's meetings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Frequency(StrEnum):
    """How often a deliverable owes an update."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class Absence:
    """Days, the last one included, on which somebody is away."""

    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Lead:
    """A role that answers for deliverables and measures; people move through roles (`slack` is today's person)."""

    key: str
    title: str
    slack: str | None = None
    deputy: str | None = None
    escalates_to: str | None = None
    away: tuple[Absence, ...] = ()

    def is_away(self, day: date) -> bool:
        """Whether the catalogue says that this lead is away on a day."""
        return any(absence.since <= day <= absence.until for absence in self.away)


@dataclass(frozen=True, slots=True)
class Deliverable:
    """An outcome without a number, reported in words at a set frequency. `elements`: of how many parts it consists.

    `measures` are the keys of those whose figures bear on it; `sign_off` is the lead who signs an answer off.
    """

    key: str
    title: str
    every: Frequency
    outcome: str = ""
    lead: str | None = None
    due: date | None = None
    until_complete: bool = False
    elements: int | None = None
    measures: tuple[str, ...] = ()
    sign_off: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a board: the day it is held, and the day by which its papers are due."""

    board: str
    held_on: date
    papers_due: date


@dataclass(frozen=True, slots=True)
class Register:
    """Who owes what to which meeting. `roles` gives the Slack ids that hold each role."""

    leads: Mapping[str, Lead] = field(default_factory=dict)
    deliverables: Mapping[str, Deliverable] = field(default_factory=dict)
    meetings: tuple[Meeting, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
