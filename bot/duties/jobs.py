"""Jobs: what has become due, claimed in the database so that nobody runs it twice; a missed run is caught up once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.watching.cron import due_after

MOST_MISSED = 10_000


class Jobs(Protocol):
    """Where runs are claimed."""

    def newest_due(self) -> Mapping[str, datetime]:
        """The newest due time of each job that was ever claimed."""
        ...

    def claim(self, job: str, due: datetime, by: str, now: datetime) -> bool:
        """Claim a run; False when another process has it."""
        ...

    def finish(self, job: str, due: datetime, now: datetime, outcome: str) -> None:
        """Write down how a run ended."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done at set times; `every` is a cron expression in Europe/London."""

    name: str
    every: str


@dataclass(frozen=True, slots=True)
class Due:
    """A claimed run: its time, and how many earlier ones were missed while nothing ran."""

    job: Job
    at: datetime
    missed: int


def begin(jobs: Jobs, schedule: Sequence[Job], by: str, now: datetime) -> None:
    """Give every job that has never run a beginning: what falls due after now is run, nothing before."""
    known = jobs.newest_due()
    for job in schedule:
        if job.name not in known and jobs.claim(job.name, now, by, now):
            jobs.finish(job.name, now, now, "begun")


def claim_due(jobs: Jobs, schedule: Sequence[Job], by: str, now: datetime) -> tuple[Due, ...]:
    """Claim what has become due since each job's newest run: the newest time only, the earlier ones being missed."""
    known = jobs.newest_due()
    claimed = []
    for job in schedule:
        if job.name not in known:
            continue
        times = _times_between(job.every, known[job.name], now)
        if times and jobs.claim(job.name, times[-1], by, now):
            claimed.append(Due(job, times[-1], len(times) - 1))
    return tuple(claimed)


def run(jobs: Jobs, due: Sequence[Due], do: Callable[[Sequence[Due]], str], now: datetime) -> None:
    """Do what was claimed, and write down how it ended, whatever happens."""
    if not due:
        return
    outcome = "failed"
    try:
        outcome = do(due)
    finally:
        for one in due:
            jobs.finish(one.job.name, one.at, now, outcome)


def _times_between(every: str, after: datetime, until: datetime) -> list[datetime]:
    times: list[datetime] = []
    at = due_after(every, after)
    while at <= until and len(times) < MOST_MISSED:
        times.append(at)
        at = due_after(every, at)
    return times
