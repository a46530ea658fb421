"""What is aimed at: targets and milestones, how far a figure is from them, and what it takes to reach them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from bot.asking.answers import Behind, Figure, Listed, NoFigure
from bot.asking.asked_period import Form
from bot.asking.question import Question, Statistic
from bot.asking.work import Subject, Work
from bot.figures.cadences import whole_periods
from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.measures import Unit
from bot.figures.milestones import milestone_volume
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, span
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, MonitorTarget, RankTarget, Target
from bot.figures.windows import within


def target_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The number that is aimed at, of each target in force."""
    return _figures(subject, question, Statistic.TARGET)


def variance_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """How far the newest figure is from each target in force, and which side that is."""
    return _figures(subject, question, Statistic.VARIANCE)


def missed_targets(question: Question, work: Work) -> Listed:
    """Every target in force that is missed, in the order of the catalogue."""
    figures = []
    for target in work.framework.targets:
        if target.measure in work.denied or (question.areas and target.area not in question.areas):
            continue
        if question.milestone and not isinstance(target, ChangeTarget):
            continue
        measure = work.framework.measures[target.measure]
        if question.tags and not set(question.tags) & set(measure.tags):
            continue
        if question.objectives and not set(question.objectives) & set(measure.objective):
            continue
        if target not in targets_in_force(work.framework.targets_for(target.measure, target.area), work.day):
            continue
        subject = work.subject(target.measure, target.area)
        judged = judge(target, work.facts.figures, work.framework, work.day)
        if judged.missed and not _any_hidden(subject, judged):
            figures.append(_figure(subject, judged, Statistic.VARIANCE))
    return Listed(kind="missed targets", figures=tuple(figures))


def judged_figure(subject: Subject, target: Target) -> Figure | NoFigure:
    """How far the newest figure is from one target in force; NoFigure where that is not shown or cannot be judged."""
    work = subject.work
    judged = judge(target, work.facts.figures, work.framework, work.day)
    if _any_hidden(subject, judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    if judged.missed is None:
        return NoFigure(reason="not judged", details={"name": subject.name, "why": judged.reason})
    return _figure(subject, judged, Statistic.VARIANCE)


def _figures(subject: Subject, question: Question, statistic: Statistic) -> tuple[Figure, ...] | NoFigure:
    day = _judged_on(subject, question)
    if isinstance(day, NoFigure):
        return day
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    wanted = [one for one in targets_in_force(every, day) if isinstance(one, ChangeTarget) or not question.milestone]
    if not wanted:
        watched = bool(every) and all(isinstance(one, MonitorTarget) for one in every)
        reason = "only monitored" if watched and not question.milestone else "no target"
        instead = () if every else _alike_with_target(subject)
        names = [label for label, _ in instead]
        years = [str(one.year) for one in every if one.year is not None]
        return NoFigure(reason=reason, details={"name": subject.name, "held": names, "years": years}, instead=instead)
    figures_then = subject.work.facts.figures.seen_on(day)
    judged = [judge(one, figures_then, subject.work.framework, day) for one in wanted]
    if day != subject.work.day and not all(_is_of(one, question.period.candidates[0]) for one in judged):
        return NoFigure(reason="target of a period", details={"name": subject.name})
    if any(_any_hidden(subject, one) for one in judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    now = day == subject.work.day
    figures = [_figure(subject, one, statistic, now=now) for one in judged if one.missed is not None]
    if not figures:
        return NoFigure(reason="not judged", details={"name": subject.name, "why": judged[0].reason})
    return tuple(figures)


def _alike_with_target(subject: Subject) -> tuple[tuple[str, str], ...]:
    """Measures that share a word with this one and have a target in the area."""
    framework = subject.work.framework
    near = [key for key in subject.alike() if framework.targets_for(key, subject.key.area)]
    return tuple((framework.measures[key].name, f"target for {framework.measures[key].name}") for key in near)


def _in_force(targets: Iterable[Target], work: Work) -> tuple[Target, ...]:
    return targets_in_force(targets, work.day)


def _judged_on(subject: Subject, question: Question) -> date | NoFigure:
    """The day as of which targets are judged: today, or the end of a period that is over."""
    period, day = question.period, subject.work.day
    if subject.key.group:
        return NoFigure(reason="target of a period", details={"name": subject.name})
    if period.form is Form.NEWEST or (period.form is Form.TO_DATE and period.relative):
        return day
    if period.form is not Form.NAMED or len(period.candidates) != 1:
        return NoFigure(reason="target of a period", details={"name": subject.name})
    (asked,) = period.candidates
    if asked.start > day:
        return _ahead(subject, asked)
    if asked.end <= day and _is_under_way(subject, asked):
        return day
    return min(asked.end, day)


def _is_under_way(subject: Subject, year: Period) -> bool:
    """Whether a target of a year is in force and the year is over, but not all of it is held yet."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    own = [one.year for one in targets_in_force(every, subject.work.day) if one.year is not None]
    held = subject.series is not None and subject.series.newest.period.end >= year.end
    return not held and any((one.start, one.end) == (year.start, year.end) for one in own)


def _ahead(subject: Subject, asked: Period) -> NoFigure:
    """A period that has not begun: its target where there is one, which nothing is held against yet."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    for target in every:
        if target.year is not None and (target.year.start, target.year.end) == (asked.start, asked.end):
            words = target_in_words(target, subject.work.framework)
            return NoFigure(reason="target ahead", details={"name": subject.name, "target": words})
    years = [str(one.year) for one in every if one.year is not None]
    return NoFigure(reason="no target", details={"name": subject.name, "held": [], "years": years})


def _is_of(judged: Judgement, asked: Period) -> bool:
    """Whether a judgement is of the period that was asked about: of a milestone, of its year up to that."""
    if not judged.now.periods or judged.now.periods[-1].end != asked.end:
        return False
    return isinstance(judged.target, ChangeTarget) or judged.now.periods[0].start == asked.start


def _any_hidden(subject: Subject, judged: Judgement) -> bool:
    """Whether a figure that the judgement rests on, or a peer's, is not shown."""
    texts = {period.text for period in (*judged.now.periods, *judged.before.periods)}
    return judged.now.hidden or judged.before.hidden or bool(texts & subject.hidden)


def _figure(subject: Subject, judged: Judgement, statistic: Statistic, *, now: bool = True) -> Figure:
    value, line = judged.value, judged.line
    unit = subject.measure.unit
    if isinstance(judged.target, RankTarget) and judged.standing is not None and judged.standing.rank is not None:
        value, unit = Decimal(judged.standing.rank), Unit.RANK
    distance = None if value is None or line is None else value - line
    details: dict[str, Any] = {
        "target_words": target_in_words(judged.target, subject.work.framework),
        "missed": judged.missed,
        "verdict": None if judged.verdict is None else judged.verdict.value,
        "now": value,
        "line": line,
        "before": judged.before.value,
        "before_period": _called(judged.before.periods).in_words if judged.before.periods else None,
        "distance": distance,
        **(_run_rate(subject, judged) if now else _NO_RUN_RATE),
    }
    return subject.figure(
        statistic,
        line if statistic is Statistic.TARGET else distance,
        period=_called(judged.now.periods),
        unit=unit,
        against=_called(judged.before.periods) if judged.before.periods else None,
        provisional=judged.now.provisional or judged.before.provisional,
        behind=tuple(Behind(subject.key, one.periods) for one in (judged.now, judged.before) if one.periods),
        formula=_formula(judged, value, line),
        details=details,
    )


def _formula(judged: Judgement, value: Decimal | None, line: Decimal | None) -> str:
    if isinstance(judged.target, ChangeTarget):
        return f"{value} - floor({judged.before.value} × (1 + {judged.target.percent}/100))"
    return f"{value} - {line}"


_NO_RUN_RATE: dict[str, Any] = {"left": None, "needed": None, "year_volume": None, "cadence": ""}


def _run_rate(subject: Subject, judged: Judgement) -> dict[str, Any]:
    """What each of the periods that are left may hold for a milestone to be met at the end of its year."""
    none = {**_NO_RUN_RATE, "cadence": cadence_noun(subject.measure.cadence, 1)}
    target = judged.target
    if not isinstance(target, ChangeTarget) or target.year is None or judged.value is None:
        return none
    last = within(subject.measure, subject.series, target.year.year_before())
    ahead = [
        one
        for one in whole_periods(subject.measure.cadence, target.year.start, target.year.end)
        if one.start > judged.now.periods[-1].end
    ]
    hidden = any(period.text in subject.hidden for period in last.periods)
    if last.value is None or hidden or not ahead:
        return none
    volume = milestone_volume(last.value, target.percent)
    return none | {"left": len(ahead), "needed": (volume - judged.value) / len(ahead), "year_volume": volume}


def _called(periods: tuple[Period, ...]) -> Period:
    return periods[0] if len(periods) == 1 else span(periods[0], periods[-1])
