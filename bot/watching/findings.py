"""Findings: what a rule found, about what, with the reason in words and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.figures.measures import Marking
from bot.figures.periods import Period
from bot.watching.rules import Severity

Plain = str | int | float | bool | None
Detail = Mapping[str, "Plain | list[Plain] | list[str]"]


DETAIL_NAMES: tuple[str, ...] = (
    "area_name",
    "at_least",
    "at_most",
    "baseline",
    "baseline_value",
    "better",
    "board",
    "change",
    "days_late",
    "days_overdue",
    "deliverable",
    "deliverable_title",
    "due",
    "due_in_words",
    "earlier_due",
    "elements",
    "end",
    "every",
    "group_name",
    "lag_days",
    "last_year",
    "lead",
    "lead_title",
    "lower",
    "mean",
    "measure_name",
    "meeting",
    "meeting_in_words",
    "milestone_percent",
    "milestone_volume",
    "missed",
    "missing_periods",
    "near_lower",
    "near_upper",
    "newest_held",
    "newest_held_in_words",
    "not_judged",
    "other_signals",
    "outcome",
    "owner",
    "peers",
    "period_in_words",
    "points",
    "preset",
    "previous",
    "provisional",
    "rank",
    "rank_of",
    "reasons",
    "run",
    "signals",
    "source",
    "start",
    "suppressed",
    "target_kind",
    "target_value",
    "target_year",
    "trial",
    "unit",
    "upper",
    "variance",
    "verdict",
    "worse",
)
"""Every name that the detail of any kind's finding can hold; for a template, what a kind lacks is null."""


class Subject(NamedTuple):
    """What a rule's finding is about: a series, or a deliverable."""

    measure: str | None = None
    area: str | None = None
    group: str = ""
    deliverable: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule, one subject, one day. `detail` holds plain values only, under the names that templates use.

    `beyond` is how far the value lies past the line it crossed, in the measure's unit; None where there is no line.
    """

    rule: str
    severity: Severity
    subject: Subject
    period: Period | None
    value: float | None
    reason: str
    marking: Marking = Marking.OFFICIAL
    beyond: float | None = None
    detail: Detail = field(default_factory=dict)
