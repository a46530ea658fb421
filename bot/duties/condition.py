"""Reeve's own condition: what stands, what waits, and when it last ticked; counts and times, and nothing else."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.duties.checks import Check, State, good, not_checked, wrong
from bot.figures.number_words import counted

# The tick comes once a minute; a long one may take a few.
LATEST_TICK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits to be said on Slack: how much, since when, and how much of it is held back by a refusing channel."""

    waiting: int = 0
    oldest: datetime | None = None
    unsure: int = 0
    refused: Mapping[str, str] = field(default_factory=dict)
    """The channels that refuse, with what Slack says."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Alerts and requests by their state, the backlog, what people sent that is not done yet, and the last tick."""

    alerts: Mapping[str, int]
    requests: Mapping[str, int]
    backlog: Backlog
    undone: int
    last_tick: datetime | None


class Conditions(Protocol):
    """Where the condition is read."""

    def is_migrated(self) -> bool:
        """Whether the tables are those that this Reeve needs."""
        ...

    def read(self) -> Condition:
        """The condition now."""
        ...


class Tally(Protocol):
    """Where this process counts what it does."""

    def ticked(self, outcome: str) -> None:
        """Count a tick: `done`, `failed`, or `elsewhere` where another process was at it."""
        ...

    def answered(self, status: str) -> None:
        """Count an answer by its status."""
        ...


class Uncounted:
    """Implements `Tally` where nobody asks."""

    def ticked(self, outcome: str) -> None:
        """Count nothing."""

    def answered(self, status: str) -> None:
        """Count nothing."""


class Heartbeat(Protocol):
    """Where every process can see when the schedule was last kept."""

    def beat(self, by: str, now: datetime) -> None:
        """Write down that a tick has just ended."""
        ...


class Connection(Protocol):
    """The connection over which people are heard."""

    @property
    def connected(self) -> bool:
        """Whether it stands."""
        ...


def connection_check(connection: Connection) -> Check:
    """Whether people are heard."""
    if connection.connected:
        return good("connection", "people are heard")
    return wrong("connection", "Slack's connection does not stand", "it is made again by itself; else run reeve doctor")


def readiness(conditions: Conditions, home: Callable[[], object], now: datetime) -> Sequence[Check]:
    """Whether Reeve can do its work: the database, the home, and the tick. Nothing here raises."""
    stored = _store(conditions)
    if stored.state is not State.GOOD:
        return (
            stored,
            not_checked("home", "the database comes first"),
            not_checked("tick", "the database comes first"),
        )
    return (stored, _home(home), _tick(conditions, now))


def _store(conditions: Conditions) -> Check:
    try:
        migrated = conditions.is_migrated()
    except Exception as fault:  # noqa: BLE001 - whatever it is, the database cannot be used
        return wrong("database", f"cannot be used: {type(fault).__name__}", "run reeve doctor")
    if not migrated:
        return wrong("database", "its tables are not up to date", "run reeve migrate")
    return good("database", "reachable, tables up to date")


def _home(home: Callable[[], object]) -> Check:
    try:
        home()
    except Exception as fault:  # noqa: BLE001 - whatever it is, nothing is in force
        return wrong("home", f"no catalogue and rules in force: {type(fault).__name__}", "run reeve doctor")
    return good("home", "catalogue and rules in force")


def _tick(conditions: Conditions, now: datetime) -> Check:
    try:
        last = conditions.read().last_tick
    except Exception as fault:  # noqa: BLE001 - the database may go away between two looks
        return wrong("tick", f"cannot be read: {type(fault).__name__}", "run reeve doctor")
    if last is None:
        return wrong("tick", "there has been none yet", "start reeve worker, or reeve run")
    age = now - last
    if age > LATEST_TICK:
        return wrong(
            "tick", f"the last was {counted(round(age.total_seconds()), 'second')} ago", "is reeve worker running?"
        )
    return good("tick", f"{counted(max(round(age.total_seconds()), 0), 'second')} ago")
