"""The tick: once a minute, take in what was dropped, take up what was changed, and run what has become due."""

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Protocol, TypeVar

from bot.duties.alert_book import StaleBook
from bot.duties.briefing_post import briefing_message
from bot.duties.catalogue import Catalogue
from bot.duties.faults import InputFaults
from bot.duties.jobs import Due, Job, Jobs, begin, claim_due, finish_all, next_due
from bot.duties.operators import note
from bot.duties.outbox import Mail, Message
from bot.duties.steps import next_step, take_steps
from bot.duties.watch import Run, Watched, watch_days
from bot.duties.watching import OPERATORS, Watching
from bot.figures.number_words import counted
from bot.watching.routing import may_be_told
from bot.watching.rules import RuleSet, ScheduledDigest

Result = TypeVar("Result")
TRIES = 5
_log = logging.getLogger(__name__)
RULE, BRIEFING, DIGEST, OF_CHANNEL = "rule:", "briefing:", "digest:follows", "digest of:"
EVALUATION_FAILED = "An evaluation failed; no alert was changed"
DIGESTS_FAILED = "The digests of what people follow failed; none was sent"
CHANNEL_DIGEST_FAILED = "The digest of a channel failed; it was not sent"
RESUMING_FAILED = "The end of a pause failed; everything is still paused"
CHASING_FAILED = "Chasing failed; no request was changed"
FOREWARNING_FAILED = "Telling people that a silence or an acknowledgement is about to end failed; nobody was told"
AUDIT_FAILED = "The auditor could not look for alerts and requests that would be lost"


class Home(Protocol):
    """The files of a home: the catalogue and the rules in force, and the inbox."""

    def refresh(self) -> tuple[Catalogue, RuleSet] | None:
        """The catalogue and the rules where they have changed since last asked, else None.

        Raises InputFaults, once for each change, where they cannot be taken up: the last good set stays in force.
        """
        ...

    def take_inbox(self, catalogue: Catalogue, today: date, now: datetime) -> Sequence[tuple[str, str]]:
        """Import the files of the inbox; a head and words for each that the operators are to be told of."""
        ...


class Mailbox(Protocol):
    """Where messages are queued."""

    def add(self, mail: Mail) -> None:
        """Queue mail; a message whose id is there already is not queued again."""
        ...


@dataclass(frozen=True, slots=True)
class InForce:
    """The catalogue and the rules that are in force."""

    catalogue: Catalogue
    rules: RuleSet


class Chasers(Protocol):
    """What chases updates."""

    def next_step(self, in_force: InForce) -> datetime | None:
        """When the next request has something due."""
        ...

    def run(self, in_force: InForce, now: datetime) -> Sequence[tuple[str, str]]:
        """Do what is due; a head and words for each thing that the operators are to be told of."""
        ...


class Auditing(Protocol):
    """What looks for alerts and requests that would be lost."""

    def look(self, in_force: InForce, now: datetime) -> Sequence[Message]:
        """What the operators are to be told of them."""
        ...


class Forewarning(Protocol):
    """What tells people that their silence or acknowledgement of an alert is about to end."""

    def due(self, in_force: InForce, now: datetime) -> Sequence[Message]:
        """What is to be said now; a message that was queued before has the same id."""
        ...


class Digests(Protocol):
    """What sends people the digest of what they follow."""

    def send(self, in_force: InForce, due: datetime, day: date, now: datetime) -> int:
        """Queue a digest for each person who follows something; a run that is repeated says nothing twice."""
        ...


class ChannelDigests(Protocol):
    """What gives channels their morning briefing."""

    def send(self, in_force: InForce, digest: ScheduledDigest, due: datetime, now: datetime) -> bool:
        """Queue a channel's digest; False where it was queued before, or is left to the next one."""
        ...


class Pauses(Protocol):
    """Whether everything is paused."""

    def holds(self, in_force: InForce, now: datetime) -> bool:
        """Whether a pause holds now. Where it is over, what it held is gathered first, once."""
        ...

    def is_held(self) -> bool:
        """Whether a pause holds, or is over and what it held is not gathered yet."""
        ...

    def ends(self) -> datetime | None:
        """When the pause that holds ends by itself; None where there is none, or somebody has to end it."""
        ...


@dataclass(slots=True)
class Ticking:
    """What the tick works with. `world` makes the world of watching of what is in force; `by` names this process.

    `alone` is held while due work is done, so that a run that was cut off is known to be nobody's any more.
    """

    in_force: InForce
    home: Home
    jobs: Jobs
    mailbox: Mailbox
    world: Callable[[InForce], Watching]
    day_of: Callable[[datetime], date]
    alone: Callable[[], AbstractContextManager[None]]
    by: str
    chaser: Chasers | None = None
    auditor: Auditing | None = None
    digests: Digests | None = None
    channel_digests: ChannelDigests | None = None
    pauses: Pauses | None = None
    forewarner: Forewarning | None = None

    def start(self, now: datetime) -> None:
        """Begin the schedule; the first time, evaluate everything at once."""
        with self.alone():
            first = not self.jobs.newest_due()
            begin(self.jobs, self._schedule(), self.by, now)
            if first:
                self._watch([Run(self.day_of(now), now)], now)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """One round: the inbox, changed files, and what is due; of what was missed only the newest run speaks."""
        with self.alone():
            self._round(now)

    def step_through(self, until: datetime) -> None:
        """Rounds at every time at which something falls due, in order: for a clock that was moved forward."""
        upcoming: datetime | None = None
        while True:
            with self.alone():
                times = [next_due(self.jobs, self._schedule()), next_step(self.world(self.in_force).book)]
                times.append(self._chase_or_pause_ends(after=upcoming))
                upcoming = min((time for time in times if time is not None), default=None)
                if upcoming is None or upcoming > until:
                    break
                self._round(upcoming)
        self.tick(until)

    def _round(self, now: datetime) -> None:
        self._take_up(now)
        for head, words in self.home.take_inbox(self.in_force.catalogue, self.day_of(now), now):
            self._tell(now, head, words)
        paused = self._is_paused(now)
        begin(self.jobs, self._schedule(), self.by, now)
        claimed = claim_due(self.jobs, self._schedule(), self.by, now)
        self._evaluate([due for due in claimed if due.job.name.startswith(RULE)], now)
        if paused:
            # What was to be said now is not said later: the message at the end of the pause tells what matters.
            finish_all(self.jobs, [due for due in claimed if not due.job.name.startswith(RULE)], now, "paused")
        else:
            self._say_what_is_due(claimed, now)
        self._try(now, lambda: take_steps(self.world(self.in_force), self.day_of(now), now))
        if not paused:
            self._chase_and_look(now)

    def _say_what_is_due(self, claimed: Sequence[Due], now: datetime) -> None:
        for due in claimed:
            if due.job.name.startswith(BRIEFING):
                self._brief(due, now)
                finish_all(self.jobs, [due], now, "done")
            elif due.job.name == DIGEST:
                self._digest(due, now)
            elif due.job.name.startswith(OF_CHANNEL):
                self._channel_digest(due, now)

    def _is_paused(self, now: datetime) -> bool:
        """Whether everything is paused; where that could not be told, it is, since nothing is to be said then."""
        pauses = self.pauses
        if pauses is None:
            return False
        return self._try(now, lambda: pauses.holds(self.in_force, now), RESUMING_FAILED) is not False

    def _chase_or_pause_ends(self, after: datetime | None) -> datetime | None:
        """When a request has something due; while everything is paused, when that ends, if it has not been tried."""
        if self.pauses is not None and self.pauses.is_held():
            ends = self.pauses.ends()
            return ends if ends is None or after is None or ends > after else None
        return self.chaser.next_step(self.in_force) if self.chaser else None

    def _chase_and_look(self, now: datetime) -> None:
        if self.chaser is not None:
            chaser = self.chaser
            for head, words in self._try(now, lambda: chaser.run(self.in_force, now), CHASING_FAILED) or ():
                self._tell(now, head, words)
        if self.forewarner is not None:
            forewarner = self.forewarner
            due = self._try(now, lambda: forewarner.due(self.in_force, now), FOREWARNING_FAILED) or ()
            self.mailbox.add(Mail(tuple(due)))
        if self.auditor is not None:
            auditor = self.auditor
            found = self._try(now, lambda: auditor.look(self.in_force, now), AUDIT_FAILED) or ()
            self.mailbox.add(Mail(tuple(found)))

    def _schedule(self) -> tuple[Job, ...]:
        rules = self.in_force.rules
        return (
            *(Job(RULE + rule.id, rule.every) for rule in rules.rules),
            *(Job(BRIEFING + briefing.id, briefing.every) for briefing in rules.briefings),
            *((Job(DIGEST, rules.digest_every),) if self.digests is not None else ()),
            *(Job(OF_CHANNEL + one.channel, one.every) for one in (rules.digests if self.channel_digests else ())),
        )

    def _take_up(self, now: datetime) -> None:
        try:
            changed = self.home.refresh()
        except InputFaults as refused:
            self._tell(now, "A changed file was refused; the last good set stays in force", refused.in_words)
            return
        if changed is not None and InForce(*changed) != self.in_force:
            self.in_force = InForce(*changed)
            self._tell(
                now, "The catalogue and the rules were taken up anew", f"{counted(len(changed[1].rules), 'rule')}."
            )

    def _evaluate(self, claimed: Sequence[Due], now: datetime) -> None:
        if not claimed:
            return
        # A person may have evaluated a later day by hand: the days before it are over.
        last = self.world(self.in_force).book.last_evaluated()
        runs = _runs(claimed, self.day_of, now, since=last[0] if last else None)
        watched = self._watch(runs, now)
        finish_all(self.jobs, claimed, now, "done" if watched else "failed")
        if len(runs) > 1 and watched is not None:
            self._tell(
                now, "Runs were missed while Reeve was not running", _caught_up(runs, watched, self.in_force.catalogue)
            )

    def _watch(self, runs: Sequence[Run], now: datetime) -> Watched | None:
        return self._try(now, lambda: watch_days(self.world(self.in_force), runs))

    def _try(self, now: datetime, do: Callable[[], Result], failed: str = EVALUATION_FAILED) -> Result | None:
        for attempt in range(TRIES):
            try:
                return do()
            except StaleBook:
                if attempt == TRIES - 1:
                    raise
            except Exception as fault:  # noqa: BLE001 - whatever it is, the operators are told and nothing is changed
                self._tell(now, failed, f"{type(fault).__name__}: {fault}")
                return None
        return None

    def _brief(self, due: Due, now: datetime) -> None:
        world = self.world(self.in_force)
        briefing = next(one for one in self.in_force.rules.briefings if BRIEFING + one.id == due.job.name)
        message = briefing_message(world, briefing, self.day_of(now), now)
        # The id follows from the run, so that a run that is repeated says nothing twice.
        self.mailbox.add(Mail((replace(message, id=f"{briefing.id}-{due.at:%Y%m%dT%H%MZ}"),)))

    def _digest(self, due: Due, now: datetime) -> None:
        digests = self.digests
        if digests is not None:
            send = partial(digests.send, self.in_force, due.at, self.day_of(now), now)
            sent = self._try(now, send, DIGESTS_FAILED)
            finish_all(self.jobs, [due], now, "failed" if sent is None else "done")

    def _channel_digest(self, due: Due, now: datetime) -> None:
        digests = self.channel_digests
        if digests is not None:
            wanted = next(one for one in self.in_force.rules.digests if OF_CHANNEL + one.channel == due.job.name)
            sent = self._try(now, partial(digests.send, self.in_force, wanted, due.at, now), CHANNEL_DIGEST_FAILED)
            finish_all(self.jobs, [due], now, "failed" if sent is None else "done")

    def _tell(self, now: datetime, head: str, words: str) -> None:
        if OPERATORS not in self.in_force.catalogue.channels:
            # The words may hold figures and names, which a log may not.
            _log.warning("%s (with a channel `operators` in channels.yaml it is said there in full)", head)
        else:
            self.mailbox.add(Mail((note(self.world(self.in_force).templates, now, head, words),)))


def _runs(claimed: Sequence[Due], day_of: Callable[[datetime], date], now: datetime, since: date | None) -> list[Run]:
    """One run a day on which something was due, from the last evaluated day on, in order; the last one is now."""
    by_day: dict[date, set[str]] = {}
    for due in claimed:
        for at in (*due.missed, due.at):
            by_day.setdefault(day_of(at), set()).add(due.job.name.removeprefix(RULE))
    today = day_of(now)
    everything = frozenset(due.job.name.removeprefix(RULE) for due in claimed)
    earlier = [day for day in sorted(by_day) if day < today and (since is None or day >= since)]
    return [*(Run(day, now, frozenset(by_day[day])) for day in earlier), Run(today, now, everything)]


def _caught_up(runs: Sequence[Run], watched: Watched, catalogue: Catalogue) -> str:
    days = f"{len(runs) - 1} missed days from {runs[0].day} on were caught up in order; only the newest speaks."
    over = [
        one.change.entry.episode.fired
        for one in watched.decided
        if not one.change.entry.episode.state.stands and not one.change.entry.said
    ]
    measures, channel = catalogue.framework.measures, catalogue.channels.get(OPERATORS)
    told = [one for one in over if may_be_told(one, measures.get(one.subject.measure or ""), channel)]
    lines = [f"{one.rule}: {one.reason}" for one in told]
    if len(told) < len(over):
        lines.append(f"{len(over) - len(told)} of a higher marking than this channel may see: `reeve alerts` has them")
    between = "\n".join(["What came and went in between, and was not posted:", *lines]) if lines else ""
    return f"{days}\n{between}".strip()
