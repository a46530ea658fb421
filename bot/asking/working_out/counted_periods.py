"""How often: the number of periods in which a figure was beyond a limit, a target, the average or a number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod
from bot.asking.periods.period_names import back
from bot.asking.question import OF_CHANGES, Condition, Occurs, Question, Statistic
from bot.asking.working_out.area_against_area import against_another, is_of_two_areas
from bot.asking.working_out.held_against_number import OF_NUMBER, beyond_in_words
from bot.asking.working_out.held_against_then import beyond_then_in_words, figure_then
from bot.asking.working_out.lines import held_in, missing_between, wrong_cadence
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.which_of_periods import which_of_them
from bot.asking.working_out.work import Subject
from bot.figures.chart_picture import PicturePoint
from bot.figures.control_charts import Signal
from bot.figures.exact import exact
from bot.figures.measures import Better, Combine, Unit
from bot.figures.number_words import counted
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Observation
from bot.figures.target_words import target_in_words
from bot.figures.targets import LevelTarget

MOST_NAMED = 12
_OF_LIMITS = {
    Condition.ABOVE_LIMIT: (Signal.ABOVE_UPPER_LIMIT,),
    Condition.BELOW_LIMIT: (Signal.BELOW_LOWER_LIMIT,),
    Condition.OUTSIDE_LIMITS: (Signal.ABOVE_UPPER_LIMIT, Signal.BELOW_LOWER_LIMIT),
}
_OF_AVERAGE = {Condition.ABOVE_AVERAGE: 1, Condition.BELOW_AVERAGE: -1}


@dataclass(frozen=True, slots=True)
class _Test:
    """Whether a held figure counts, None where that cannot be said; and the line that it is held against, in words."""

    holds: Callable[[Observation], bool | None]
    line: str = ""
    called: str = ""
    """What it is that counts, where more is to be said of it than the number."""
    of_changes: bool = False
    """Whether the first period of all cannot be judged, since nothing went before it."""


def counted_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """In how many of the periods of a stretch (all that are held by default) the condition holds, and in which."""
    if (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    held = _held(subject, question.period)
    if isinstance(held, NoFigure):
        return held
    then = None if question.against_period is None else figure_then(subject, question.against_period)
    if isinstance(then, NoFigure):
        return then
    if then is not None:
        question = replace(question, threshold=exact(then.value))
    if is_of_two_areas(question):
        other = subject.work.subject(question.measures[0], question.areas[1], "".join(question.groups))
        return against_another((subject, other), held, question)
    if any(one.period.text in subject.hidden for one in held):
        return subject.suppressed(together([one.period for one in held]))
    test = _test(subject, question)
    if isinstance(test, NoFigure):
        return test
    found = [(one, holds) for one in held if (holds := test.holds(one)) is not None]
    if not found or (len(found) < len(held) and question.occurs is None and not test.of_changes):
        return NoFigure(reason="no lines", details={"name": subject.name, "why": "not every period has the line"})
    if then is not None and question.condition is not None:
        found = [(one, holds and one.period != then.period) for one, holds in found]
        test = replace(test, called=beyond_then_in_words(question.condition, then, subject))
    return _counted(subject, question, found, test)


def each_against_number(subject: Subject, question: Question, whole: Sequence[Figure]) -> tuple[Figure, ...]:
    """`Has the solved rate dipped under 10% in the last two years`: beside the figure of them all, whether any did.

    What adds up is asked of its total.
    """
    several = len(whole) == 1 and len(whole[0].behind[0].periods) > 1
    if not several or question.condition not in OF_NUMBER or subject.measure.combine is Combine.SUM:
        return ()
    found = counted_figure(subject, replace(question, occurs=Occurs.EVER))
    return () if isinstance(found, NoFigure) else (found,)


def so_at(subject: Subject, question: Question) -> tuple[Callable[[Period], bool | None], str] | NoFigure:
    """Whether the condition of a question holds of a period that is held, and what it is in words."""
    test = _test(subject, question)
    if isinstance(test, NoFigure) or question.condition is None:
        return test if isinstance(test, NoFigure) else NoFigure(reason="no lines", details={"name": "", "why": ""})
    words = question.condition.value
    if question.threshold is not None:
        words = test.called or beyond_in_words(question.condition, question.threshold, subject.measure.unit)

    def holds(period: Period) -> bool | None:
        one = None if subject.series is None else subject.series.holding(period)
        return None if one is None else test.holds(one)

    return holds, f"{words} ({test.line})" if test.line and "target" in words else words


def _counted(subject: Subject, question: Question, found: Sequence[tuple[Observation, bool]], test: "_Test") -> Figure:
    judged, at = [one.period for one, _ in found], [one.period for one, holds in found if holds]
    condition = question.condition.value if question.condition else ""
    if question.threshold is not None and question.condition is not None:
        condition = test.called or beyond_in_words(question.condition, question.threshold, subject.measure.unit)
    details = {
        "number": len(judged),
        "condition": condition,
        "line": test.line,
        "at": [one.in_words for one in at[-MOST_NAMED:]],
        "more": max(len(at) - MOST_NAMED, 0),
        "missing": missing_between(subject, judged) if len(judged) > 1 else 0,
        "cadence": cadence_noun(subject.measure.cadence, 1),
        "ends_before": subject.series is not None and found[-1][0].period != subject.series.newest.period,
    }
    figure = subject.figure(
        Statistic.COUNT,
        Decimal(len(at)),
        period=together(judged),
        unit=Unit.COUNT,
        provisional=any(one.provisional for one, _ in found),
        behind=(Behind(subject.key, tuple(judged)),),
        instead=subject.instead(question.period),
        formula=f"{len(at)} of {counted(len(judged), 'period')}",
        details=details,
    )
    return figure if question.occurs is None else which_of_them(figure, question.occurs, found)


def _held(subject: Subject, asked: AskedPeriod) -> Sequence[Observation] | NoFigure:
    if subject.series is None:
        return subject.nothing_held()
    if asked.is_all_held:
        return tuple(subject.series)
    given = subject.stretch(asked)
    if isinstance(given, NoFigure):
        return held_in(subject, asked) if given.reason == "missing" else given
    found = [subject.series.holding(one) for one in given.chosen.periods]
    return [one for one in found if one is not None]


def _test(subject: Subject, question: Question) -> _Test | NoFigure:
    condition = question.condition
    if condition is None:
        return NoFigure(reason="no lines", details={"name": subject.name, "why": ""})
    if condition in OF_NUMBER and question.threshold is not None:
        line, compare = question.threshold, OF_NUMBER[condition]
        return _Test(lambda one: compare(exact(one.value), line))
    if condition in OF_CHANGES:
        sign = _way(condition, subject)
        if sign == 0:
            return NoFigure(
                reason="no rank", details={"name": subject.name, "why": "neither direction of it is better"}
            )
        return _Test(lambda one: _moved(subject, one, sign), of_changes=True)
    if condition in _OF_LIMITS:
        wanted = {signal.value for signal in _OF_LIMITS[condition]}
        return _Test(lambda one: _on_chart(subject, one, lambda point: bool(wanted & set(point.signals)), limits=True))
    if condition in _OF_AVERAGE:
        sign = _OF_AVERAGE[condition]
        return _Test(lambda one: _on_chart(subject, one, lambda point: (one.value - (point.mean or 0)) * sign > 0))
    return _of_target(subject, condition)


def _way(condition: Condition, subject: Subject) -> int:
    """Whether a change is one up (1) or down (-1); 0 where it is for the better and neither is."""
    if condition in (Condition.RISING, Condition.FALLING):
        return 1 if condition is Condition.RISING else -1
    better = {Better.HIGHER: 1, Better.LOWER: -1, Better.NEITHER: 0}[subject.measure.better]
    return better if condition is Condition.IMPROVING else -better


def _moved(subject: Subject, one: Observation, sign: int) -> bool | None:
    """Whether a figure is up (`sign` 1) or down on the one of the period before; None where that is not held."""
    if subject.series is None or one.period.kind is PeriodKind.WAVE:
        return None
    before = subject.series.holding(back(one.period, 1))
    return None if before is None else (exact(one.value) - exact(before.value)) * sign > 0


def _on_chart(
    subject: Subject, one: Observation, says: Callable[[PicturePoint], bool], *, limits: bool = False
) -> bool | None:
    point = subject.point(one.period)
    if point is None or point.mean is None or (limits and point.upper is None):
        return None
    return says(point)


def missed_by(subject: Subject, value: Decimal) -> tuple[str, Decimal] | NoFigure:
    """The target of each period in words, and how far a figure is from it; 0 where it is met."""
    target = _level(subject)
    if isinstance(target, NoFigure):
        return target
    low, high = target.at_least, target.at_most
    short = low - value if low is not None and value < low else Decimal(0)
    over = value - high if high is not None and value > high else Decimal(0)
    return target_in_words(target, subject.work.framework), short or over


def _level(subject: Subject) -> LevelTarget | NoFigure:
    """The only level that holds for each period; a milestone of a year says nothing of a month."""
    levels = [
        target
        for target in subject.work.framework.targets_for(subject.key.measure, subject.key.area)
        if isinstance(target, LevelTarget) and target.year is None
    ]
    if len(levels) != 1 or subject.key.group:
        return NoFigure(reason="no level", details={"name": subject.name})
    return levels[0]


def _of_target(subject: Subject, condition: Condition) -> _Test | NoFigure:
    """Against a level that holds for each period."""
    target = _level(subject)
    if isinstance(target, NoFigure):
        return target
    low, high = target.at_least, target.at_most
    one_line = low if high is None else high if low is None else None
    words = target_in_words(target, subject.work.framework)

    def missed(one: Observation) -> bool:
        value = exact(one.value)
        return (low is not None and value < low) or (high is not None and value > high)

    if condition is Condition.MISSED_TARGET:
        return _Test(missed, words)
    if condition is Condition.MET_TARGET:
        return _Test(lambda one: not missed(one), words)
    if one_line is None:
        return NoFigure(reason="no level", details={"name": subject.name})
    sign = 1 if condition is Condition.ABOVE_TARGET else -1
    return _Test(lambda one: (exact(one.value) - one_line) * sign > 0, words)
