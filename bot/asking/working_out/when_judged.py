"""Over which periods a target is judged: the newest, those that were asked for, or the year that they lie in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.answers import Instead, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.years_beside import moved
from bot.asking.question import Question
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.work import Subject
from bot.figures.judgements import Judgement, judge, judge_over, targets_in_force
from bot.figures.measures import Combine
from bot.figures.periods import Period, PeriodKind
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, LevelTarget, Target, TrajectoryTarget, is_aimed_at
from bot.figures.windows import to_date

_NOT_ALL_HELD = ("ahead", "not held yet", "nothing so far")


@dataclass(frozen=True, slots=True)
class WhenJudged:
    """The day whose targets are meant, and the periods to judge them over: those of the newest figure where none are.

    `asked` is the whole stretch that was named, where not all of it is held; `so_far` that the year up to the newest
    figure is meant; `instead` what the periods stand in the place of; `ahead` a stretch to come of which it is asked
    what it may hold.
    """

    day: date
    periods: tuple[Period, ...] = ()
    asked: Period | None = None
    so_far: bool = False
    instead: Instead | None = None
    ahead: Period | None = None


def when_judged(subject: Subject, question: Question) -> WhenJudged | NoFigure:
    """When the targets of a question are judged; NoFigure of a group, and of a time that has not begun."""
    period, day = question.period, subject.work.day
    if subject.key.group:
        return _of_a_group(subject)
    if period.form is Form.NEWEST or _is_what_it_is_judged_over(subject, period):
        return WhenJudged(day)
    if question.to_come and (ahead := _still_to_come(subject, period)) is not None:
        return WhenJudged(day, ahead=ahead)
    named = period.candidates[0] if period.form is Form.NAMED and len(period.candidates) == 1 else None
    if named is not None and named.start > day:
        return _ahead(subject, named)
    found = subject.chosen(period)
    if isinstance(found, NoFigure):
        so_far = period.form is Form.TO_DATE and period.relative
        if named is not None and found.reason in _NOT_ALL_HELD:
            return _not_all_held(subject, named)
        return WhenJudged(day) if so_far else found
    if named is not None and found.instead is not None and to_date(subject.measure, subject.series, named).periods:
        return _not_all_held(subject, named)  # a part of it is held, which nothing else is told in the place of
    if period.form is Form.TO_DATE and period.relative:
        return WhenJudged(day, found.periods, so_far=True, instead=found.instead)
    return WhenJudged(found.periods[-1].end, found.periods, instead=found.instead)


def _of_a_group(subject: Subject) -> NoFigure:
    """That a group has no target by itself, with whose there is one, which is offered."""
    whole, area = subject.measure, subject.area
    aimed_at = is_aimed_at(subject.work.framework.targets_for(whole.key, area.key))
    label = f"{whole.name} in {area.name}"
    details = {"name": subject.name, "whole": whole.name, "held": [label] if aimed_at else [], "around": aimed_at}
    instead = ((label, f"target for {label}"),) if aimed_at else ()
    return NoFigure(reason="target of a group", details=details, instead=instead)


def _is_what_it_is_judged_over(subject: Subject, asked: AskedPeriod) -> bool:
    """Whether the 12 months up to now are asked for, and only what is judged by them is in force."""
    wanted = targets_wanted(subject, subject.work.day, milestone=False)
    rolls = asked.form is Form.ROLLING and not (asked.candidates or asked.years_before)
    return rolls and bool(wanted) and all(isinstance(one, TrajectoryTarget) for one in wanted)


def _still_to_come(subject: Subject, asked: AskedPeriod) -> Period | None:
    """The stretch that was named where it is not all held and lies in the year of a milestone that is in force.

    A month without its year is then the next one of that name.
    """
    if subject.series is None or asked.form is not Form.NAMED:
        return None
    yearless = asked.floating or not any(letter.isdecimal() for letter in asked.words)
    newest = subject.series.newest.period.end
    milestones = targets_wanted(subject, subject.work.day, milestone=True)
    for year in (one.year for one in milestones if one.year is not None):
        moved_on = (moved(one, 1) for one in asked.candidates if yearless and one.kind is not PeriodKind.WAVE)
        for one in (*asked.candidates, *moved_on):
            if year.start <= one.start and newest < one.end <= year.end:
                return one
    return None


def judged_when(subject: Subject, target: Target, when: WhenJudged) -> Judgement:
    """A target judged then. What says so far, and what is not all held, is judged as far as it is held."""
    figures, framework = subject.work.facts.figures, subject.work.framework
    if when.asked is not None:
        return _of_what_is_held(subject, target, when.asked, when.day)
    if not when.periods or (when.so_far and not _has_to_date(subject, target)):
        return judge(target, figures, framework, when.day)
    judged = judge_over(target, figures, framework, when.periods)
    if judged.missed is not None and judged.now.periods[-1].end != when.periods[-1].end:
        return Judgement(target=target, reason=f"no figure is held for {when.periods[-1].in_words}")
    return judged


def _not_all_held(subject: Subject, asked: Period) -> WhenJudged:
    """A stretch that has begun and is not all held: of its end, or of now where a target's year is under way."""
    day = subject.work.day
    now = asked.end > day or _is_under_way(subject, asked)
    return WhenJudged(day if now else asked.end, asked=asked)


def _of_what_is_held(subject: Subject, target: Target, asked: Period, day: date) -> Judgement:
    """A target judged by what is held of a stretch: a milestone in its own year alone, and nothing in another time."""
    figures, framework = subject.work.facts.figures, subject.work.framework
    window = to_date(subject.measure, subject.series, asked)
    if not window.periods and not isinstance(target, ChangeTarget):
        return Judgement(target=target, reason=window.reason)
    if isinstance(target, ChangeTarget) or not _has_to_date(subject, target):
        judged = judge(target, figures.seen_on(day), framework, day)
        outside = judged.now.periods and judged.now.periods[-1].end < asked.start
        return Judgement(target=target, reason=f"nothing of {asked.in_words} is held yet") if outside else judged
    return judge_over(target, figures, framework, window.periods)


def _has_to_date(subject: Subject, target: Target) -> bool:
    """Whether the figure of a year so far is one that a target's line is for: of a level that does not add up."""
    return isinstance(target, LevelTarget) and subject.measure.combine is not Combine.SUM


def instead_of(judged: Judgement, when: WhenJudged, subject: Subject, words: str) -> Instead | None:
    """What a judgement stands in the place of: a time that is over and of which not all is held yet."""
    if when.instead is not None or when.asked is None or when.asked.end > subject.work.day:
        return when.instead
    return Instead(words or when.asked.in_words, when.asked, together(judged.now.periods))


def is_of_now(judged: Judgement, subject: Subject) -> bool:
    """Whether a judgement goes up to the newest figure, so that what is left of its year is told."""
    return subject.series is not None and judged.now.periods[-1].end >= subject.series.newest.period.end


def targets_wanted(subject: Subject, day: date, *, milestone: bool) -> Sequence[Target]:
    """The targets in force on a day, or of them the milestones."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    return [one for one in targets_in_force(every, day) if isinstance(one, ChangeTarget) or not milestone]


def _is_under_way(subject: Subject, year: Period) -> bool:
    """Whether a target of a year is in force and the year is over, but not all of it is held yet."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    own = [one.year for one in targets_in_force(every, subject.work.day) if one.year is not None]
    return any((one.start, one.end) == (year.start, year.end) for one in own)


def _ahead(subject: Subject, asked: Period) -> NoFigure:
    """A period that has not begun: its target where there is one, which nothing is held against yet."""
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    for target in every:
        if target.year is not None and (target.year.start, target.year.end) == (asked.start, asked.end):
            words = target_in_words(target, subject.work.framework)
            return NoFigure(reason="target ahead", details={"name": subject.name, "target": words})
    years = [str(one.year) for one in every if one.year is not None]
    return NoFigure(reason="no target", details={"name": subject.name, "held": [], "years": years})
