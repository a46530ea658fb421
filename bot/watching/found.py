"""What comes of a rule: its findings, and the subjects about which nothing can be said."""

from dataclasses import dataclass

from bot.watching.findings import Finding, Subject


@dataclass(frozen=True, slots=True)
class NotComputed:
    """A subject of which a rule can say nothing, and why: it is neither found nor cleared."""

    rule: str
    subject: Subject
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """What one rule found as of a day."""

    findings: tuple[Finding, ...] = ()
    not_computed: tuple[NotComputed, ...] = ()
