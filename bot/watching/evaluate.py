"""Evaluation: what all rules find as of a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.figures.series import Figures
from bot.watching.facts import Facts
from bot.watching.findings import Finding
from bot.watching.found import NotComputed
from bot.watching.kinds import find
from bot.watching.rules import Rule


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What was found, rule by rule in their order, subjects in that of the catalogue.

    A subject in `not_computed` is neither found nor cleared. `figures` are those that were looked at: the periods
    ended by the day, sums of areas included.
    """

    as_of: date
    findings: tuple[Finding, ...]
    not_computed: tuple[NotComputed, ...]
    figures: Figures


def evaluate_rules(rules: Iterable[Rule], facts: Facts) -> Evaluation:
    """Evaluate rules over one day's facts. The same facts give the same findings in the same order."""
    found = [find(rule, facts) for rule in rules]
    return Evaluation(
        as_of=facts.day,
        findings=tuple(finding for one in found for finding in one.findings),
        not_computed=tuple(subject for one in found for subject in one.not_computed),
        figures=facts.figures,
    )
