"""An episode: one alert from its opening to its end, as a value that decisions replace."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.watching.findings import Finding
from bot.watching.rules import Severity


class State(StrEnum):
    """Where an alert stands. The first three are open in the wider sense: the finding stands."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    SILENCED = "silenced"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"

    @property
    def stands(self) -> bool:
        """Whether the finding still stands."""
        return self in (State.OPEN, State.ACKNOWLEDGED, State.SILENCED)


class Step(StrEnum):
    """What an alert waits for."""

    REMIND = "remind"
    END_SILENCE = "end silence"
    LAPSE = "acknowledgement lapses"


@dataclass(frozen=True, slots=True)
class Next:
    """The next step and when it is due (UTC)."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """Who acknowledged or silenced, when, with which words; a silence has an end.

    `by` is the platform's id of the person, `name` what they were called when they did it.
    """

    by: str
    at: datetime
    words: str = ""
    until: datetime | None = None
    name: str = ""

    @property
    def who(self) -> str:
        """The person as people read it."""
        return self.name or self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One episode of an alert.

    `fired` is what it opened on and is never changed; `newest` is what was found last; `worst_beyond` is the furthest
    that any period of it lay past its line. `next` is None only where nothing is due, and `waits_for` says why.
    """

    state: State
    opened_on: date
    opened_at: datetime
    fired: Finding
    newest: Finding
    periods: tuple[str, ...]
    worst_beyond: float | None
    again: bool = False
    taken: Taken | None = None
    next: Next | None = None
    waits_for: str = ""
    ended_on: date | None = None
    ending: str = ""

    @property
    def severity(self) -> Severity:
        """The severity of what was found last."""
        return self.newest.severity
