"""The kind `target_missed`: the newest figures miss a target of any kind but monitor."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.series import SeriesKey
from bot.figures.targets import ChangeTarget, LevelTarget, RankTarget, Target, TrajectoryTarget
from bot.watching.facts import Facts
from bot.watching.findings import Finding, Plain
from bot.watching.found import Found, NotComputed
from bot.watching.rules import Rule
from bot.watching.subject_words import subject_detail, subject_in_words, subject_of
from bot.watching.target_reasons import target_reason

KINDS: Mapping[type[Target], str] = {
    LevelTarget: "level",
    ChangeTarget: "change",
    TrajectoryTarget: "trajectory",
    RankTarget: "rank",
}


def find_target_missed(rule: Rule, facts: Facts) -> Found:
    """One finding a measure and area that misses any of its targets; the first missed one gives the figures.

    Where none is missed but one of them cannot be judged, nothing is said of the subject: neither found nor cleared.
    """
    findings: list[Finding] = []
    not_computed: list[NotComputed] = []
    for key, targets in _targets(rule, facts).items():
        judged = [judge(target, facts.figures, facts.framework, facts.day) for target in targets]
        missed = [one for one in judged if one.missed]
        unknown = [one for one in judged if one.missed is None]
        if missed:
            findings.append(_finding(rule, facts, key, missed, unknown))
        elif unknown:
            subject = subject_in_words(key, facts.framework)
            reason = "; ".join(f"{KINDS[type(one.target)]} target: {one.reason}" for one in unknown)
            not_computed.append(NotComputed(rule.id, subject_of(key), f"{subject}: {reason}"))
    return Found(tuple(findings), tuple(not_computed))


def _targets(rule: Rule, facts: Facts) -> Mapping[SeriesKey, Sequence[Target]]:
    """The targets in force that a rule is about, by measure and area, in the order of the catalogue."""
    framework = facts.framework
    of_subject: dict[tuple[str, str], list[Target]] = defaultdict(list)
    for target in framework.targets:
        measure, area = framework.measures.get(target.measure), framework.areas.get(target.area)
        if measure is not None and area is not None and facts.wants(rule.select, measure, area):
            of_subject[target.measure, target.area].append(target)
    places = {key: place for place, key in enumerate([*framework.measures, *framework.areas])}
    ordered = sorted(of_subject.items(), key=lambda item: (places[item[0][0]], places[item[0][1]]))
    in_force = {SeriesKey(*subject): targets_in_force(targets, facts.day) for subject, targets in ordered}
    return {key: targets for key, targets in in_force.items() if targets}


def _finding(
    rule: Rule, facts: Facts, key: SeriesKey, missed: Sequence[Judgement], unknown: Sequence[Judgement]
) -> Finding:
    measure, subject = facts.measure_of(key), subject_in_words(key, facts.framework)
    reasons = [target_reason(subject, measure, one, facts.framework) for one in missed]
    first = missed[0]
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        subject=subject_of(key),
        period=first.period,
        value=_number(first.value),
        reason=" ".join(reasons),
        marking=measure.marking,
        beyond=_number(first.beyond),
        detail={
            **subject_detail(key, first.period, facts.framework),
            **_detail(first),
            "missed": [KINDS[type(one.target)] for one in missed],
            "reasons": reasons,
            "not_judged": [one.reason for one in unknown],
        },
    )


def _detail(judged: Judgement) -> dict[str, Plain]:
    target, standing = judged.target, judged.standing
    at_least, at_most = (target.at_least, target.at_most) if isinstance(target, LevelTarget) else (None, None)
    change = isinstance(target, ChangeTarget)
    signed = judged.value - judged.line if judged.value is not None and judged.line is not None and change else None
    return {
        "target_kind": KINDS[type(target)],
        "target_year": target.year.text if target.year else None,
        "target_value": _number(judged.line),
        "at_least": _number(at_least),
        "at_most": _number(at_most),
        "last_year": _number(judged.before.value) if change else None,
        "milestone_percent": _number(target.percent) if isinstance(target, ChangeTarget) else None,
        "milestone_volume": _number(judged.line) if change else None,
        "variance": _number(signed),
        "verdict": judged.verdict.value if judged.verdict else None,
        "baseline": target.baseline.text if isinstance(target, TrajectoryTarget) else None,
        "baseline_value": _number(judged.line) if isinstance(target, TrajectoryTarget) else None,
        "peers": target.peers if isinstance(target, RankTarget) else None,
        "rank": standing.rank if standing else None,
        "rank_of": standing.of if standing else None,
        "start": judged.now.start.isoformat() if judged.now.start else None,
        "end": judged.now.end.isoformat() if judged.now.end else None,
        "provisional": judged.now.provisional or bool(standing and standing.provisional),
        "suppressed": judged.now.hidden or judged.before.hidden,
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
