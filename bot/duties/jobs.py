"""Jobs: what has become due, claimed in the database so that nobody runs it twice; a missed run is caught up once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.watching.cron import due_after

MOST_MISSED = 5_000
WHERE_VERY_MANY = timedelta(days=3)  # 4,320 minutes


class Jobs(Protocol):
    """Where runs are claimed."""

    def newest_due(self) -> Mapping[str, datetime]:
        """The newest due time of each job that was ever claimed."""
        ...

    def unfinished(self) -> Sequence[tuple[str, datetime]]:
        """Runs that were claimed and not finished; whoever holds the schedule's lock may take them up again."""
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
    """A claimed run: its time, and the times before it that were missed while nothing ran."""

    job: Job
    at: datetime
    missed: tuple[datetime, ...] = ()


def begin(jobs: Jobs, schedule: Sequence[Job], by: str, now: datetime) -> None:
    """Give every job that has never run a beginning: what falls due after now is run, nothing before."""
    known = jobs.newest_due()
    for job in schedule:
        if job.name not in known and jobs.claim(job.name, now, by, now):
            jobs.finish(job.name, now, now, "begun")


def claim_due(jobs: Jobs, schedule: Sequence[Job], by: str, now: datetime) -> tuple[Due, ...]:
    """Claim what has become due since each job's newest run: the newest time only, the earlier ones being missed.

    A run that was claimed and cut off before it was finished is taken up again; to do it twice changes nothing.
    """
    known, cut_off = jobs.newest_due(), dict(jobs.unfinished())
    claimed = []
    for job in schedule:
        if job.name not in known:
            continue
        times = times_between(job.every, known[job.name], now)
        if times and jobs.claim(job.name, times[-1], by, now):
            again = (cut_off[job.name],) if job.name in cut_off else ()
            claimed.append(Due(job, times[-1], (*again, *times[:-1])))
        elif not times and job.name in cut_off:
            claimed.append(Due(job, cut_off[job.name]))
    return tuple(claimed)


def finish_all(jobs: Jobs, claimed: Sequence[Due], now: datetime, outcome: str) -> None:
    """Write down how claimed runs ended, those that they made up for as well."""
    for due in claimed:
        for at in (*due.missed, due.at):
            jobs.finish(due.job.name, at, now, outcome)


def next_due(jobs: Jobs, schedule: Sequence[Job]) -> datetime | None:
    """When the next of the jobs is due; None where there is none."""
    known = jobs.newest_due()
    return min((due_after(job.every, known[job.name]) for job in schedule if job.name in known), default=None)


def times_between(every: str, after: datetime, until: datetime) -> list[datetime]:
    """The due times after one moment up to and with another; where they are very many, only those of the last days."""
    times = _times(every, after, until)
    if len(times) == MOST_MISSED:
        times = _times(every, max(after, until - WHERE_VERY_MANY), until)
    return times


def _times(every: str, after: datetime, until: datetime) -> list[datetime]:
    times: list[datetime] = []
    at = due_after(every, after)
    while at <= until and len(times) < MOST_MISSED:
        times.append(at)
        at = due_after(every, at)
    return times
