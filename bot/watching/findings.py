"""Findings: what a rule found, about what, with the reason in words and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.figures.measures import Marking
from bot.figures.periods import Period
from bot.watching.rules import Severity

Plain = str | int | float | bool | None
Detail = Mapping[str, "Plain | list[Plain] | list[str]"]


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
