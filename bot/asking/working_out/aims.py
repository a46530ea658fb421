"""What is aimed at: targets and milestones, how far a figure is from them, and what it takes to reach them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import Form
from bot.asking.question import Aim, Condition, Question, Statistic
from bot.asking.words.aims_meant import may_stand_alone, said_in_words, targets_meant, upper_end_said
from bot.asking.working_out.aim_figures import (
    aim_figure,
    allowed_figures,
    beside_aim,
    with_percent_off,
    with_what_is_left,
)
from bot.asking.working_out.held_against_number import against_number
from bot.asking.working_out.rankings import areas_meant
from bot.asking.working_out.standing_in import called_alike
from bot.asking.working_out.targets_gone_through import gone_through, measures_tagged
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.when_judged import (
    WhenJudged,
    instead_of,
    is_of_now,
    judged_when,
    targets_wanted,
    when_judged,
)
from bot.asking.working_out.work import Subject, Work
from bot.figures.areas import Area
from bot.figures.judgements import Judgement, judge, targets_in_force
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import span
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, LevelTarget, RankTarget, Target, is_aimed_at


def target_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The number that is aimed at, of each target in force."""
    found = _figures(subject, question, Statistic.TARGET)
    if isinstance(found, NoFigure) and found.reason == "no target" and question.milestone:
        # Of what is to be less in a year it is said so, where no milestones are set for its months.
        plain = _figures(subject, replace(question, milestone=False), Statistic.TARGET)
        return found if isinstance(plain, NoFigure) and plain.reason == "no target" else plain
    return found


def variance_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """How far the newest figure is from each target in force, and which side that is.

    Nothing is judged by a number that is not the target's: then the target is told, or the number is one by itself.
    """
    aim = question.aim
    alone = aim is not None and aim.number is not None and may_stand_alone(aim, subject.measure)
    if (
        aim is not None
        and alone
        and not _meant(subject, aim, targets_wanted(subject, subject.work.day, milestone=question.milestone))
    ):
        asked = replace(question, condition=Condition.AT_LEAST, threshold=aim.number)
        found = value_figure(subject, question.period)
        return found if isinstance(found, NoFigure) else (against_number(found, asked),)
    distances = _figures(subject, question, Statistic.VARIANCE)
    if isinstance(distances, NoFigure):
        return distances
    told = with_percent_off(distances) if question.percent else distances
    return (*_of_the_time_named(subject, question, told), *told)


def _of_the_time_named(subject: Subject, question: Question, judged: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figure of the time that is named, where the target is judged by more: November, of the year to November."""
    asked = question.period
    if len(question.measures) > 1 or len(question.areas) > 1 or question.by:
        return ()
    if asked.form is not Form.NAMED or len(asked.candidates) != 1 or question.more_periods or question.aim is not None:
        return ()
    found = value_figure(subject, asked)
    if isinstance(found, NoFigure) or found.instead is not None or found.period != asked.candidates[0]:
        return ()
    judged_by = [(one.period.start, one.period.end) for one in judged if one.period is not None]
    named = (asked.candidates[0].start, asked.candidates[0].end)
    return () if not judged_by or named in judged_by else (found,)


def _meant(subject: Subject, aim: Aim, wanted: Sequence[Target]) -> Sequence[Target]:
    """The targets that what is said of them can mean."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    return targets_meant(aim, wanted, every, subject.measure, subject.work.day)


def missed_targets(question: Question, work: Work) -> Listed:
    """Every target in force that is missed, in the order of the catalogue; of one measure by area, where it has any."""
    judged = [
        (subject, judge(target, work.facts.figures, work.framework, work.day))
        for subject, target in _targets_asked_about(question, work)
        if target in targets_in_force(work.framework.targets_for(target.measure, target.area), work.day)
    ]
    found = _missed(judged)
    of_several = question.extreme is not None and len({subject.key.measure for subject, _ in judged}) > 1
    return replace(found, details={**found.details, **gone_through(question, work), "in_no_order": of_several})


def missed_where_asked(question: Question, work: Work) -> Listed | NoFigure:
    """The missed targets; of one measure by area the figures that miss it, NoFigure where no area has one.

    What is asked of a time is judged by the figures of that time.
    """
    if not (question.measures and question.by):
        return missed_targets(question, work)
    judged: list[tuple[Subject, Judgement]] = []
    for subject, target in _targets_asked_about(question, work):
        when = when_judged(subject, question)
        if isinstance(when, NoFigure):
            return when
        if target not in targets_wanted(subject, when.day, milestone=question.milestone):
            continue
        one = judged_when(subject, target, when)
        if one.missed is None and when.periods:
            return NoFigure(reason="not judged", details={"name": subject.name, "why": one.reason})
        judged.append((subject, one))
    listed = _missed(judged)
    if not listed.details["looked_at"]:
        return none_by_area(question, work)
    return replace(listed, figures=tuple(_as_value(one) for one in listed.figures))


def _missed(judged: Sequence[tuple[Subject, Judgement]]) -> Listed:
    """Those of some judgements by which a target is missed."""
    told = [(subject, one) for subject, one in judged if one.missed is not None and not any_hidden(subject, one)]
    figures = tuple(aim_figure(subject, one, Statistic.VARIANCE) for subject, one in told if one.missed)
    met = [subject.name for subject, one in told if not one.missed]
    details = {"looked_at": len(judged), "met": list(dict.fromkeys(met)), "untold": len(judged) - len(told)}
    return Listed(kind="missed targets", figures=figures, details=details)


def _targets_asked_about(question: Question, work: Work) -> Iterator[tuple[Subject, Target]]:
    """The targets that a question may be about, in force or not."""
    areas = areas_meant(question, work) if question.by and question.measures else question.areas
    tagged = {one.key for one in measures_tagged(question, work)}
    for target in work.framework.targets:
        if target.measure not in tagged or (areas and target.area not in areas):
            continue
        if question.milestone and not isinstance(target, ChangeTarget):
            continue
        if question.by and work.framework.areas[target.area].kind != question.by:
            continue
        yield work.subject(target.measure, target.area), target


def _as_value(judged: Figure) -> Figure:
    """The figure that a target was judged by, in the place of how far it is from it; a rank as it is."""
    if judged.unit is Unit.RANK:
        return judged
    return replace(judged, statistic=Statistic.VALUE, value=judged.details["now"])


def none_by_area(question: Question, work: Work) -> NoFigure:
    """That no area of a kind has a target of a measure; where home has, its line is offered to hold theirs against."""
    measure = work.framework.measures[question.measures[0]]
    home = work.framework.home
    targets = work.framework.targets_for(measure.key, home) if home is not None else ()
    instead: list[tuple[str, str]] = []
    for one in targets_in_force(targets, work.day):
        low, high = (one.at_least, one.at_most) if isinstance(one, LevelTarget) else (None, None)
        line = low if high is None else high if low is None else None
        if line is not None:
            beyond = f"{'below' if high is None else 'above'} {figure_in_words(line, measure.unit)}"
            asking = f"which {question.by}s are {beyond} for {measure.name}"
            instead.append((asking, asking))
    aimed_at = home is not None and is_aimed_at(targets)
    held = [f"{measure.name} in {work.framework.areas[home].name}"] if aimed_at and home is not None else []
    details = {"name": f"{measure.name} by {question.by}", "held": held, "years": []}
    return NoFigure(reason="no target", details=details, instead=tuple(instead))


def judged_figure(subject: Subject, target: Target) -> Figure | NoFigure:
    """How far the newest figure is from one target in force; NoFigure where that is not shown or cannot be judged."""
    work = subject.work
    judged = judge(target, work.facts.figures, work.framework, work.day)
    if any_hidden(subject, judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    if judged.missed is None:
        return NoFigure(reason="not judged", details={"name": subject.name, "why": judged.reason})
    return aim_figure(subject, judged, Statistic.VARIANCE)


def _figures(subject: Subject, question: Question, statistic: Statistic) -> tuple[Figure, ...] | NoFigure:
    when = when_judged(subject, question)
    if isinstance(when, NoFigure):
        return when
    wanted = targets_wanted(subject, when.day, milestone=question.milestone)
    said = ""
    if question.aim is not None and wanted:
        meant = _meant(subject, question.aim, wanted)
        if not meant and question.aim.number is not None:
            said, statistic = said_in_words(question.aim, subject.measure), Statistic.TARGET
        # Of a place that is no target's own the target of a place is told.
        wanted = [one for one in wanted if not question.aim.rank or isinstance(one, RankTarget)] if said else meant
    if not wanted:
        return _none_in_force(subject, question)
    judged = [judged_when(subject, one, when) for one in wanted]
    if any(any_hidden(subject, one) for one in judged):
        return NoFigure(reason="suppressed target", details={"name": subject.name})
    ends = [upper_end_said(one.target, question.aim, subject.measure) for one in judged]
    judged = [one if end is None else replace(one, line=end) for one, end in zip(judged, ends, strict=True)]
    held = [one for one in judged if one.missed is not None]
    if not held:
        return _of_a_new_year(subject, judged, said) or _not_judged(subject, judged[0], when)
    figures = []
    for one in held:
        instead = instead_of(one, when, subject, question.period.words)
        now = is_of_now(one, subject)
        figures.append(aim_figure(subject, one, statistic, now=now, not_said=said, instead=instead, ahead=when.ahead))
    if question.to_come:
        figures = [with_what_is_left(one, target.target) for one, target in zip(figures, held, strict=True)]
    if elsewhere := _of_other_years(subject, when):
        # What was asked of a year is judged by what is of no year: that none of its own is held is told.
        figures[0] = replace(figures[0], details={**figures[0].details, "of_other_years": elsewhere})
    return (*figures, *(more for one in held for more in beside_aim(subject, one, statistic, when.ahead)))


def _of_other_years(subject: Subject, when: WhenJudged) -> list[str]:
    """The targets of single years, where the time that was asked for lies in none of those; else none."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    of_years = sorted((one for one in every if one.year is not None), key=lambda one: str(one.year))
    if not when.periods or any(one.year.start <= when.periods[-1].end <= one.year.end for one in of_years if one.year):
        return []
    return [target_in_words(one, subject.work.framework) for one in of_years]


def _of_a_new_year(subject: Subject, judged: Sequence[Judgement], said: str) -> tuple[Figure, ...]:
    """What the milestones of a year allow of which nothing is held yet; none where there is no such year."""
    newest = None if subject.series is None else subject.series.newest.period.end
    return tuple(
        figure
        for target in (one.target for one in judged)
        if isinstance(target, ChangeTarget) and target.year is not None and newest is not None
        if newest < target.year.start
        for figure in allowed_figures(subject, target, said)
    )


def _none_in_force(subject: Subject, question: Question) -> NoFigure:
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    watched = bool(every) and not is_aimed_at(every)
    reason = "only monitored" if watched and not question.milestone else "no target"
    instead = () if every else _alike_with_target(subject)
    names = [label for label, _ in instead]
    years = [str(one.year) for one in every if one.year is not None]
    above = _area_with_target(subject)
    around = ""
    if not every and above is not None:
        label = f"{subject.measure.name} in {above.name}"
        names, instead = [label], ((label, f"target for {label}"),)
        around = _in_words(subject.work.framework.targets_for(subject.key.measure, above.key), subject.work)
    details = {"name": subject.name, "held": names, "years": years, "around": not every and above is not None}
    details |= {"watched": _alike_and_monitored(subject), "aim_around": around}
    return NoFigure(reason=reason, details=details, instead=instead)


def _in_words(targets: Sequence[Target], work: Work) -> str:
    """What those in force aim at; empty where none of them is now."""
    in_force = targets_in_force(targets, work.day)
    return " and ".join(target_in_words(one, work.framework) for one in in_force if is_aimed_at([one]))


def _area_with_target(subject: Subject) -> Area | None:
    """The nearest area around that has a target of the same measure, to be told and offered; None where none has."""
    framework = subject.work.framework
    around = framework.with_ancestors(subject.key.area)[1:]
    found = (area for area in around if is_aimed_at(framework.targets_for(subject.key.measure, area)))
    return next((framework.areas[area] for area in found), None)


def _not_judged(subject: Subject, judged: Judgement, when: WhenJudged) -> NoFigure:
    if judged.target.year is not None and (of_years := _of_other_years(subject, when)):
        first, last = when.periods[0], when.periods[-1]
        then = first if first == last else span(first, last)
        details = {"name": subject.name, "then": then.in_words, "years": of_years}
        return NoFigure(reason="no target then", details=details)
    words = target_in_words(judged.target, subject.work.framework)
    details = {"name": subject.name, "why": judged.reason, "target": words}
    return NoFigure(reason="not judged", details=details, instead=_how_often_met(subject, judged, when))


def _how_often_met(subject: Subject, judged: Judgement, when: WhenJudged) -> tuple[tuple[str, str], ...]:
    """Of a level that is not judged over a stretch it is offered how many of its periods met it."""
    if not isinstance(judged.target, LevelTarget) or len(when.periods) < 2:
        return ()
    noun = cadence_noun(subject.measure.cadence, 2)
    first, last = when.periods[0].in_words, when.periods[-1].in_words
    asking = f"how many {noun} did {subject.name} meet its target from {first} to {last}"
    return ((f"How many {noun} met it", asking),)


def _alike_with_target(subject: Subject) -> tuple[tuple[str, str], ...]:
    """Measures that share a word with this one and have a target in the area."""
    framework = subject.work.framework
    near = [key for key in subject.alike() if is_aimed_at(framework.targets_for(key, subject.key.area))]
    return tuple((framework.measures[key].name, f"target for {framework.measures[key].name}") for key in near)


def _alike_and_monitored(subject: Subject) -> list[str]:
    """The measures of the same thing, of which the catalogue says that they are monitored, with nothing to reach."""
    framework, area = subject.work.framework, subject.key.area
    same = called_alike(subject.measure, framework, subject.work.denied)
    alike = ((one, framework.targets_for(one.key, area)) for one in same)
    return [one.name for one, targets in alike if targets and not is_aimed_at(targets)]


def any_hidden(subject: Subject, judged: Judgement) -> bool:
    """Whether a figure that the judgement rests on, or a peer's, is not shown."""
    texts = {period.text for period in (*judged.now.periods, *judged.before.periods)}
    return judged.now.hidden or judged.before.hidden or bool(texts & subject.hidden)
