"""The tick: once a minute, take in what was dropped, take up what was changed, and run what has become due."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from bot.duties.alert_book import StaleBook
from bot.duties.briefing_post import briefing_message
from bot.duties.catalogue import Catalogue
from bot.duties.faults import InputFaults
from bot.duties.jobs import Due, Job, Jobs, begin, claim_due, run
from bot.duties.operators import note
from bot.duties.outbox import Mail, Message
from bot.duties.watch import Watching, watch
from bot.watching.rules import RuleSet

TRIES = 5
RULE, BRIEFING = "rule:", "briefing:"


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


@dataclass(slots=True)
class Ticking:
    """What the tick works with. `world` makes the world of watching of what is in force; `by` names this process."""

    in_force: InForce
    home: Home
    jobs: Jobs
    mailbox: Mailbox
    world: Callable[[InForce], Watching]
    day_of: Callable[[datetime], date]
    by: str

    def start(self, now: datetime) -> None:
        """Begin the schedule, and evaluate everything once."""
        begin(self.jobs, self._schedule(), self.by, now)
        self._watch(now, None)

    def tick(self, now: datetime) -> None:
        """One round: the inbox, changed files, and what is due."""
        self._take_up(now)
        for head, words in self.home.take_inbox(self.in_force.catalogue, self.day_of(now), now):
            self._tell(now, head, words)
        begin(self.jobs, self._schedule(), self.by, now)
        due = claim_due(self.jobs, self._schedule(), self.by, now)
        run(self.jobs, due, lambda claimed: self._do(claimed, now), now)

    def _schedule(self) -> tuple[Job, ...]:
        rules = self.in_force.rules
        return (
            *(Job(RULE + rule.id, rule.every) for rule in rules.rules),
            *(Job(BRIEFING + briefing.id, briefing.every) for briefing in rules.briefings),
        )

    def _take_up(self, now: datetime) -> None:
        try:
            changed = self.home.refresh()
        except InputFaults as refused:
            self._tell(now, "A changed file was refused; the last good set stays in force", refused.in_words)
            return
        if changed is not None:
            self.in_force = InForce(*changed)
            self._tell(now, "The catalogue and the rules were taken up anew", f"{len(changed[1].rules)} rules.")

    def _do(self, claimed: Sequence[Due], now: datetime) -> str:
        missed = [f"{due.job.name} ({due.missed} missed)" for due in claimed if due.missed]
        if missed:
            words = f"Caught up once, as at the newest time: {', '.join(missed)}."
            self._tell(now, "Runs were missed while Reeve was not running", words)
        rules = {due.job.name.removeprefix(RULE) for due in claimed if due.job.name.startswith(RULE)}
        if rules:
            self._watch(now, rules)
        for due in claimed:
            if due.job.name.startswith(BRIEFING):
                self._brief(due, now)
        return "done"

    def _watch(self, now: datetime, rules: set[str] | None) -> None:
        world = self.world(self.in_force)
        for _ in range(TRIES):
            try:
                watch(world, self.day_of(now), now, only=rules)
                return
            except StaleBook:
                continue
            except Exception as fault:
                self._tell(now, "An evaluation failed; no alert was changed", f"{type(fault).__name__}: {fault}")
                raise

    def _brief(self, due: Due, now: datetime) -> None:
        world = self.world(self.in_force)
        briefing = next(one for one in self.in_force.rules.briefings if BRIEFING + one.id == due.job.name)
        message: Message = briefing_message(world, briefing, self.day_of(now), now)
        # The id follows from the run, so that a run that is repeated says nothing twice.
        self.mailbox.add(Mail((replace(message, id=f"{briefing.id}-{due.at:%Y%m%dT%H%MZ}"),)))

    def _tell(self, now: datetime, head: str, words: str) -> None:
        if "operators" in self.in_force.catalogue.channels:
            self.mailbox.add(Mail((note(self.world(self.in_force).templates, now, head, words),)))
