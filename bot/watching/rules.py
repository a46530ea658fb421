"""Rules: when a figure matters, for which subjects, and whom to tell. Values read from `rules/`, never code."""

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from bot.chasing.terms import ChasingRules
from bot.figures.control_charts import PTD, Preset, Signal
from bot.watching.quiet import Quiet

DIGEST_EVERY = "0 8 * * mon"
"""When people have the digest of what they follow, unless the rules say another time."""


class Severity(StrEnum):
    """How much a finding matters; high ones are said at any hour."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def order(self) -> int:
        """0 for the most severe."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Select:
    """Which subjects a rule is about. An empty part means all; `tags` and `objectives` mean any of them.

    An area is a key, or `kind:*` for every area of a kind. Groups are keys; without any, only the whole measure.
    """

    measures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notify:
    """Where an alert is said (a channel's key), whom it mentions (a lead's key, `owner`, or a Slack user group)."""

    channel: str
    mention: str | None = None
    template: str = "alert"


@dataclass(frozen=True, slots=True)
class ControlChart:
    """The newest point of the control chart carries one of the signals. `at_least`: a smaller value is passed over."""

    signals: tuple[Signal, ...]
    worse_only: bool = False
    at_least: Decimal | None = None
    preset: Preset = PTD

    kind = "control_chart"


@dataclass(frozen=True, slots=True)
class TargetMissed:
    """The newest figure misses its target of any kind but monitor."""

    kind = "target_missed"


@dataclass(frozen=True, slots=True)
class UpdateOverdue:
    """A deliverable's update is owed, and the day is past its due day plus `by`."""

    by: timedelta = timedelta(0)

    kind = "update_overdue"


@dataclass(frozen=True, slots=True)
class DataLate:
    """A figure is not held though its period's end and the measure's lag have passed, by more than `by`."""

    by: timedelta = timedelta(0)

    kind = "data_late"


Condition = ControlChart | TargetMissed | UpdateOverdue | DataLate


ACKNOWLEDGEMENT_HOLDS = timedelta(days=28)
"""How long an acknowledgement holds where a rule does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `title` is a template over the finding; `every` a cron expression in Europe/London.

    `acknowledged_for` is how long an acknowledgement holds before it lapses. `inhibits` names rules whose findings
    about the same subject stand under this rule's.
    """

    id: str
    title: str
    when: Condition
    severity: Severity
    every: str
    notify: Notify
    select: Select = field(default_factory=Select)
    repeat_after: timedelta | None = None
    acknowledged_for: timedelta = ACKNOWLEDGEMENT_HOLDS
    inhibits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledBriefing:
    """The briefing table, posted to a channel (its key) at set times; `every` as in a rule."""

    id: str
    every: str
    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledDigest:
    """The morning briefing of a channel (its key): what is new, stands, was resolved, is due and is late."""

    channel: str
    every: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Everything that the rule files say. `digest_every` is when people have the digest of what they follow."""

    rules: tuple[Rule, ...] = ()
    briefings: tuple[ScheduledBriefing, ...] = ()
    quiet: Quiet | None = None
    chasing: ChasingRules | None = None
    digest_every: str = DIGEST_EVERY
    digests: tuple[ScheduledDigest, ...] = ()
