"""What is asked of times that are told one by one: those above a number, their total, their average, how far each is.

A list of months, quarters or waves is asked of as one of areas is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import just_that
from bot.asking.question import EACH_PERIOD, OF_CHANGES, Against, Condition, Question, Statistic
from bot.asking.working_out.counted_periods import so_at
from bot.asking.working_out.held_against_number import OF_NUMBER, beyond_in_words
from bot.asking.working_out.lines import mean_of
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.runs_of_periods import each_period
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, Work
from bot.figures.measures import Better, Combine, Unit
from bot.figures.milestones import percent_change
from bot.figures.number_words import figure_in_words, line_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodError, PeriodKind

_OF_THEIR_MEAN = {Condition.MORE_THAN: "above their average of", Condition.LESS_THAN: "below their average of"}
_TWO = 2
_EARLIER = {Against.YEAR_EARLIER: "the year before", Against.PERIOD_EARLIER: "the period before"}
_RISES = {Condition.RISING: 1, Condition.FALLING: -1}
_WAYS = {
    Condition.RISING: "up on",
    Condition.FALLING: "down on",
    Condition.IMPROVING: "better than",
    Condition.WORSENING: "worse than",
}


@dataclass(frozen=True, slots=True)
class _Those:
    """The times that are asked of: all of those told, or those that are so, and of which that cannot be said."""

    figures: tuple[Figure, ...]
    words: str = ""
    unjudged: tuple[str, ...] = ()


def times_listed(question: Question, work: Work) -> Listed | NoFigure | None:
    """What is asked of the times beyond their figures; None where no more than these is asked."""
    if question.by != EACH_PERIOD or not _asks_more(question):
        return None
    if len(question.measures) * len(question.areas) * max(1, len(question.groups)) != 1:
        return NoFigure(reason="two things")
    subject = work.subject(question.measures[0], question.areas[0], "".join(question.groups))
    every = each_period(_only_their_figures(question), work)
    if isinstance(every, NoFigure):
        return every
    hidden = [one.period for one in every.details["not_shown"] if one.period is not None]
    if hidden:
        return subject.suppressed(hidden[0])
    every = every if question.summed and question.condition is None else _of_whole_steps(every)
    those = _those_that_are_so(every.figures, question, subject)
    return those if isinstance(those, NoFigure) else _told(every, those, question, subject)


def _asks_more(question: Question) -> bool:
    conditioned = question.condition is not None and question.condition is not Condition.MISSED_TARGET
    return bool(conditioned or question.how_far or question.summed or question.lines or question.extreme)


def _only_their_figures(question: Question) -> Question:
    plain = replace(question, condition=None, threshold=None, not_so=False, against=None, against_period=None)
    return replace(plain, how_far=False, summed=False, lines=(), extreme=None, both_ends=False)


def _of_whole_steps(every: Listed) -> Listed:
    """The times without what has only begun: two months are held against no quarter."""
    kinds = {one.period.kind for one in every.figures if one.period is not None}
    spans = [one for one in every.figures if one.period is not None and one.period.kind is PeriodKind.SPAN]
    if len(kinds) != _TWO or not spans:
        return every
    whole = tuple(one for one in every.figures if one not in spans)
    begun = tuple(one.period.in_words for one in spans if one.period is not None)
    return replace(every, figures=whole, details={**every.details, "begun": begun})


def _those_that_are_so(figures: Sequence[Figure], question: Question, subject: Subject) -> _Those | NoFigure:
    """The times of which the condition holds; all of them where there is none."""
    condition, line = question.condition, question.threshold
    if condition is None:
        return _Those(tuple(figures))
    if condition in OF_CHANGES and question.against is not None:
        return _those_that_moved(figures, question, subject)
    if condition in OF_NUMBER:
        of_mean = line is None
        line = _mean(figures) if line is None else line
        words = f"{_OF_THEIR_MEAN.get(condition, '')} {line_in_words(line, subject.measure.unit)}"
        words = words if of_mean else beyond_in_words(condition, line, subject.measure.unit)
        compare = OF_NUMBER[condition]
        return _picked(figures, lambda one: compare(one.value or Decimal(0), line), words, question)
    found = so_at(subject, question)
    if isinstance(found, NoFigure):
        return found
    holds, words = found
    return _picked(figures, lambda one: None if one.period is None else holds(one.period), words, question)


def _picked(
    figures: Sequence[Figure], holds: Callable[[Figure], bool | None], words: str, question: Question
) -> _Those:
    judged = [(one, holds(one)) for one in figures]
    so = tuple(one for one, is_so in judged if is_so is (not question.not_so))
    unjudged = tuple(one.period.in_words for one, is_so in judged if is_so is None and one.period is not None)
    return _Those(so, words, unjudged)


def _those_that_moved(figures: Sequence[Figure], question: Question, subject: Subject) -> _Those | NoFigure:
    """Those that are up on the year or the period before, each with by how much."""
    condition, against = question.condition or Condition.RISING, question.against or Against.YEAR_EARLIER
    better = {Better.HIGHER: 1, Better.LOWER: -1, Better.NEITHER: 0}[subject.measure.better]
    sign = _RISES.get(condition) or (better if condition is Condition.IMPROVING else -better)
    if not sign:
        return NoFigure(reason="no rank", details={"name": subject.name, "why": "neither direction of it is better"})
    moved: list[Figure] = []
    for one in figures:
        before = _earlier(one.period, against, subject)
        if isinstance(before, NoFigure) and before.reason == "suppressed":
            return before
        then = before.value if isinstance(before, Figure) else None
        change = None if then is None or one.value is None else one.value - then
        percent = None if then is None or one.value is None else percent_change(then, one.value)
        told = {"change": change, "percent": None if one.unit is Unit.PERCENT else percent}
        moved.append(replace(one, details={**one.details, "moved": told}))

    def holds(one: Figure) -> bool | None:
        change = one.details["moved"]["change"]
        return None if change is None else change * sign > 0

    return _picked(moved, holds, f"{_WAYS[condition]} {_EARLIER[against]}", question)


def _earlier(period: Period | None, against: Against, subject: Subject) -> Figure | NoFigure | None:
    try:
        then = None if period is None else period.year_before() if against is Against.YEAR_EARLIER else period.before()
    except PeriodError:
        return None
    return None if then is None else value_figure(subject, just_that(then))


def _mean(figures: Sequence[Figure]) -> Decimal:
    """What the times have on average: of shares what they have together, of all else the plain mean."""
    together_of = _counts_together(figures)
    if together_of is None:
        return mean_of([one.value or Decimal(0) for one in figures])
    part, whole = together_of
    return part / whole * (100 if figures[0].unit is Unit.PERCENT else 1)


def _counts_together(figures: Sequence[Figure]) -> tuple[Decimal, Decimal] | None:
    counts = [(one.details.get("numerator"), one.details.get("denominator")) for one in figures]
    parts, wholes = [part for part, _ in counts if part is not None], [whole for _, whole in counts if whole]
    ratios = all(one.measure.combine is Combine.RATIO and one.statistic is not Statistic.RATE for one in figures)
    if not ratios or not len(parts) == len(wholes) == len(counts):
        return None
    return sum(parts, Decimal(0)), sum(wholes, Decimal(0))


def _told(every: Listed, those: _Those, question: Question, subject: Subject) -> Listed | NoFigure:
    """The times that are asked for, with what is asked of them."""
    figures = those.figures
    asks_of_them = question.how_far or question.summed or question.lines or question.extreme
    if asks_of_them and not figures:
        return NoFigure(reason="none of those", details={"words": f"{'not ' if question.not_so else ''}{those.words}"})
    periods = [one.period for one in every.figures if one.period is not None]
    stretch = together(sorted(periods, key=lambda one: one.start)).in_words
    steps = {one.kind for one in periods}
    details = {
        **every.details,
        "words": those.words,
        "unjudged": those.unjudged,
        "name": subject.name,
        "looked_at": len(every.figures),
        "stretch": stretch if not question.more_periods else "",
        "noun": cadence_noun(next(iter(steps)), 1) if len(steps) == 1 else "time",
        "each": tuple((one.period.in_words if one.period else "", one.value) for one in figures),
        "not_so": question.not_so and question.condition is not None,
        "asked": "",
    }
    if question.how_far:
        return _how_far(replace(every, details=details), figures, question, subject)
    if question.summed:
        details |= {"asked": "total", "total": sum((one.value or Decimal(0) for one in figures), Decimal(0))}
    elif question.lines:
        details |= {"asked": "mean", "mean": _mean(figures), "out_of": _counts_together(figures)}
    elif question.extreme is not None:
        figures = _ends(figures, question)
        details |= {"asked": "end", "both": question.both_ends, "end": question.extreme.value}
    return replace(every, kind="times", figures=figures, details=details)


def _ends(figures: Sequence[Figure], question: Question) -> tuple[Figure, ...]:
    """The time that is highest or lowest, and its like; of both ends each."""
    in_order = sorted(figures, key=lambda one: one.value or Decimal(0), reverse=question.extreme is Statistic.HIGHEST)
    first = tuple(one for one in figures if one.value == in_order[0].value)
    return first + tuple(one for one in figures if one.value == in_order[-1].value) if question.both_ends else first


def _how_far(every: Listed, figures: Sequence[Figure], question: Question, subject: Subject) -> Listed | NoFigure:
    """How far each of the times is, or the one that is named, from a number or from what they have on average."""
    of_mean = question.threshold is None or Statistic.MEAN in question.lines
    line = question.threshold if question.threshold is not None and not of_mean else _mean(figures)
    told = list(figures)
    if question.against_period is not None:
        one = value_figure(subject, question.against_period)
        if isinstance(one, NoFigure):
            return one
        apart = [each for each in figures if each.period != one.period]
        told = apart if question.not_so and question.condition is None else [one]
    elif question.extreme is not None:
        told = list(_ends(figures, question))
    else:
        told.sort(key=lambda one: -abs((one.value or Decimal(0)) - line))
    told = [replace(one, details={**one.details, "from_line": (one.value or Decimal(0)) - line}) for one in told]
    unit = subject.measure.unit
    details = {
        **every.details,
        "asked": "how far",
        "of_mean": of_mean,
        "furthest_first": len(told) > 1 and question.against_period is None and question.extreme is None,
        "line": line_in_words(line, unit) if of_mean else figure_in_words(line, unit),
    }
    return replace(every, kind="times", figures=tuple(told), details=details)
