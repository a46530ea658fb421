"""An evaluation as people read it on a terminal, and as contract 5 writes it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from bot.figures.number_words import counted
from bot.figures.periods import day_in_words
from bot.watching.evaluate import Evaluation
from bot.watching.findings import Finding
from bot.watching.found import NotComputed
from bot.watching.rules import Rule


def evaluation_in_words(evaluation: Evaluation, rules: Sequence[Rule]) -> str:
    """Every finding with its reason under its rule, then what could not be computed."""
    return "\n".join(_lines(evaluation, rules))


def evaluation_as_json(evaluation: Evaluation) -> dict[str, Any]:
    """The document of contract 5."""
    return {
        "as_of": evaluation.as_of.isoformat(),
        "findings": [_finding(one) for one in evaluation.findings],
        "not_computed": [_not_computed(one) for one in evaluation.not_computed],
    }


def _lines(evaluation: Evaluation, rules: Sequence[Rule]) -> Iterator[str]:
    severities = {rule.id: rule.severity.value for rule in rules}
    total, n_rules = counted(len(evaluation.findings), "finding"), counted(len(rules), "rule")
    yield f"As of {day_in_words(evaluation.as_of)}: {total} of {n_rules}."
    for rule, group in groupby(evaluation.findings, key=lambda one: one.rule):
        findings = list(group)
        yield ""
        yield f"{rule} ({severities[rule]}): {counted(len(findings), 'finding')}"
        yield from (f"  {one.reason}" for one in findings)
    if evaluation.not_computed:
        yield ""
        yield f"Not computed, so neither found nor cleared: {counted(len(evaluation.not_computed), 'subject')}"
        yield from (f"  {one.rule}: {one.reason}" for one in evaluation.not_computed)


def _finding(finding: Finding) -> dict[str, Any]:
    subject, detail = finding.subject, finding.detail
    about: dict[str, Any] = {"measure": subject.measure, "area": subject.area, "group": subject.group or None}
    if subject.deliverable is not None:
        about = {"deliverable": subject.deliverable, "lead": detail.get("lead"), "due": detail.get("due")}
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        **about,
        "period": finding.period.text if finding.period else None,
        "value": finding.value,
        "reason": finding.reason,
        "detail": dict(detail),
    }


def _not_computed(one: NotComputed) -> dict[str, Any]:
    subject = one.subject
    return {
        "rule": one.rule,
        "measure": subject.measure,
        "area": subject.area,
        "group": subject.group or None,
        "reason": one.reason,
    }
