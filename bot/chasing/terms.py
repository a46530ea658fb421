"""The terms on which updates are asked for: numbers of working days, and the times of a day. Values from `rules/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time

from bot.chasing.register import Deliverable


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All numbers are of working days.

    Asked `ask` before papers are due and reminded `remind` before; told `warn` after that it will be escalated,
    escalated `escalate` after and one step further every `escalate_every`; papers close `close` before the meeting,
    or `close_once` after the due day of what is owed to no meeting. `checked` says whether somebody checks an answer.
    """

    ask: int = 10
    remind: tuple[int, ...] = (5, 2, 1)
    warn: int = 1
    escalate: int = 2
    escalate_every: int = 1
    close: int = 1
    close_once: int = 5
    checked: bool = True


@dataclass(frozen=True, slots=True)
class Exceptional:
    """What differs from the terms for some deliverables and outcomes (by key and by words); None is as for all."""

    deliverables: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    changes: Mapping[str, object] = field(default_factory=dict)

    def concerns(self, deliverable: Deliverable) -> bool:
        """Whether a deliverable is one of them."""
        return deliverable.key in self.deliverables or deliverable.outcome in self.outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class ChasingRules:
    """How a force chases. `nudge_at` is the time of day at which people are asked; `due_by` that of a deadline.

    `check_in` is the channel (its key) where answers are checked; without it the analysts are told themselves.
    `answer_alert` is the number of working days in which a question about an alert is to be answered.
    """

    terms: Terms = Terms()
    exceptions: tuple[Exceptional, ...] = ()
    since: time = time(9)
    until: time = time(17)
    nudge_at: time = time(9, 30)
    due_by: time = time(17)
    check_in: str | None = None
    answer_alert: int = 2

    @property
    def terms_of_question(self) -> Terms:
        """The terms of a question about an alert: nobody but who asked it looks at the answer first."""
        return replace(self.terms, checked=False)

    def terms_for(self, deliverable: Deliverable | None) -> Terms:
        """The terms of a deliverable; of two exceptions the later one holds."""
        terms = self.terms
        for one in self.exceptions if deliverable else ():
            if deliverable and one.concerns(deliverable):
                terms = replace(terms, **one.changes)  # type: ignore[arg-type] # the reader checked each by its name
        return terms
