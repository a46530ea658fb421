"""What is aimed at: targets and milestones, how far a figure is from them, and what it takes to reach them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.asking.answers import Figure, Instead, Listed, NoFigure
from bot.asking.asked_period import Form
from bot.asking.question import Aim, Condition, Question, Statistic
from bot.asking.words.aims_meant import may_stand_alone, said_in_words, targets_meant
from bot.asking.working_out.aim_figures import aim_figure, beside_aim, called, with_percent_off
from bot.asking.working_out.held_against_number import against_number
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, Work
from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.periods import Period
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, MonitorTarget, Target


def target_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The number that is aimed at, of each target in force."""
    return _figures(subject, question, Statistic.TARGET)


def variance_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """How far the newest figure is from each target in force, and which side that is.

    Nothing is judged by a number that is not the target's: then the target is told, or the number is one by itself.
    """
    aim = question.aim
    alone = aim is not None and aim.number is not None and may_stand_alone(aim, subject.measure)
    if aim is not None and alone and not _meant(subject, aim, _wanted(subject, question, subject.work.day)):
        asked = replace(question, condition=Condition.AT_LEAST, threshold=aim.number)
        found = value_figure(subject, question.period)
        return found if isinstance(found, NoFigure) else (against_number(found, asked),)
    distances = _figures(subject, question, Statistic.VARIANCE)
    return with_percent_off(distances) if question.percent and isinstance(distances, tuple) else distances


def _meant(subject: Subject, aim: Aim, wanted: Sequence[Target]) -> Sequence[Target]:
    """The targets that what is said of them can mean."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    return targets_meant(aim, wanted, every, subject.measure, subject.work.day)


def missed_targets(question: Question, work: Work) -> Listed:
    """Every target in force that is missed, in the order of the catalogue."""
    figures, looked_at = [], 0
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
        looked_at += 1
        subject = work.subject(target.measure, target.area)
        judged = judge(target, work.facts.figures, work.framework, work.day)
        if judged.missed and not _any_hidden(subject, judged):
            figures.append(aim_figure(subject, judged, Statistic.VARIANCE))
    return Listed(kind="missed targets", figures=tuple(figures), details={"looked_at": looked_at})


def judged_figure(subject: Subject, target: Target) -> Figure | NoFigure:
    """How far the newest figure is from one target in force; NoFigure where that is not shown or cannot be judged."""
    work = subject.work
    judged = judge(target, work.facts.figures, work.framework, work.day)
    if _any_hidden(subject, judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    if judged.missed is None:
        return NoFigure(reason="not judged", details={"name": subject.name, "why": judged.reason})
    return aim_figure(subject, judged, Statistic.VARIANCE)


def _figures(subject: Subject, question: Question, statistic: Statistic) -> tuple[Figure, ...] | NoFigure:
    day = _judged_on(subject, question)
    if isinstance(day, NoFigure):
        return day
    wanted = _wanted(subject, question, day)
    said = ""
    if question.aim is not None and wanted:
        meant = _meant(subject, question.aim, wanted)
        if not meant and question.aim.number is not None:
            said, statistic = said_in_words(question.aim, subject.measure), Statistic.TARGET
        wanted = wanted if said else meant
    if not wanted:
        return _none_in_force(subject, question)
    figures_then = subject.work.facts.figures.seen_on(day)
    judged = [judge(one, figures_then, subject.work.framework, day) for one in wanted]
    asked = question.period.candidates[0] if day != subject.work.day else None
    if asked is not None and not all(_is_of(one, asked) or _is_part_of(one, asked) for one in judged):
        return NoFigure(reason="target of a period", details={"name": subject.name})
    if any(_any_hidden(subject, one) for one in judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    held = [one for one in judged if one.missed is not None]
    if not held:
        return _not_judged(subject, judged[0])
    figures = [_one(subject, one, question, statistic, said) for one in held]
    return (*figures, *(more for one in held for more in beside_aim(subject, one, statistic)))


def _one(subject: Subject, judged: Judgement, question: Question, statistic: Statistic, said: str) -> Figure:
    """The figure of one target; where its year was asked for and is not all held, what is."""
    asked = question.period.candidates[0] if question.period.form is Form.NAMED else None
    if asked is None or asked.end > subject.work.day or not _is_part_of(judged, asked):
        now = asked is None or asked.end > subject.work.day or _is_under_way(subject, asked)
        return aim_figure(subject, judged, statistic, now=now, not_said=said)
    instead = Instead(question.period.words or asked.in_words, asked, called(judged.now.periods))
    return aim_figure(subject, judged, statistic, not_said=said, instead=instead)


def _wanted(subject: Subject, question: Question, day: date) -> Sequence[Target]:
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    return [one for one in targets_in_force(every, day) if isinstance(one, ChangeTarget) or not question.milestone]


def _none_in_force(subject: Subject, question: Question) -> NoFigure:
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    watched = bool(every) and all(isinstance(one, MonitorTarget) for one in every)
    reason = "only monitored" if watched and not question.milestone else "no target"
    instead = () if every else _alike_with_target(subject)
    names = [label for label, _ in instead]
    years = [str(one.year) for one in every if one.year is not None]
    return NoFigure(reason=reason, details={"name": subject.name, "held": names, "years": years}, instead=instead)


def _not_judged(subject: Subject, judged: Judgement) -> NoFigure:
    words = target_in_words(judged.target, subject.work.framework)
    return NoFigure(reason="not judged", details={"name": subject.name, "why": judged.reason, "target": words})


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


def _is_part_of(judged: Judgement, asked: Period) -> bool:
    """Whether a milestone is judged by the part of its year, which was asked for, that is held."""
    year = judged.target.year
    own = (
        isinstance(judged.target, ChangeTarget)
        and year is not None
        and (year.start, year.end) == (asked.start, asked.end)
    )
    return own and bool(judged.now.periods) and judged.now.periods[-1].end < asked.end


def _any_hidden(subject: Subject, judged: Judgement) -> bool:
    """Whether a figure that the judgement rests on, or a peer's, is not shown."""
    texts = {period.text for period in (*judged.now.periods, *judged.before.periods)}
    return judged.now.hidden or judged.before.hidden or bool(texts & subject.hidden)
