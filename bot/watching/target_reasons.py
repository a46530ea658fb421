"""Why a target is missed, in words and numbers."""

from decimal import Decimal

from bot.figures.framework import Framework
from bot.figures.judgements import Judgement
from bot.figures.measures import Measure, Unit
from bot.figures.milestones import percent_change
from bot.figures.number_words import (
    figure_in_words,
    number_in_words,
    signed_in_words,
    signed_percent_in_words,
    told_apart,
)
from bot.figures.peers import Standing
from bot.figures.periods import day_in_words
from bot.figures.targets import ChangeTarget, Direction, LevelTarget, RankTarget, TrajectoryTarget
from bot.figures.windows import Window
from bot.figures.word_lists import listed, ordinal
from bot.watching.subject_words import when_in_words


def target_reason(subject: str, measure: Measure, judged: Judgement, framework: Framework) -> str:
    """Why a target is missed: the figure, what was aimed at, and by how much it is missed."""
    provisional = judged.now.provisional or bool(judged.standing and judged.standing.provisional)
    match judged.target:
        case LevelTarget():
            words = _level(subject, measure, judged)
        case ChangeTarget() as target:
            words = _change(subject, measure, judged, target)
        case TrajectoryTarget() as target:
            words = _trajectory(subject, measure, judged, target)
        case RankTarget() as target:
            words = _rank(subject, measure, judged, target, framework)
        case _:
            words = f"{subject} is monitored"
    return f"{words}.{' The figure is provisional.' if provisional else ''}"


def _level(subject: str, measure: Measure, judged: Judgement) -> str:
    assert judged.period is not None and judged.line is not None  # noqa: S101 - a target that is missed has both
    target = judged.target
    too_low = isinstance(target, LevelTarget) and judged.line == target.at_least
    side = "under the target of at least" if too_low else "over the target of at most"
    when = when_in_words(judged.period)
    if judged.value is None or judged.beyond is None:
        return f"{subject} {when} was {side} {figure_in_words(judged.line, measure.unit)}; {_not_shown(measure)}"
    value, line = told_apart(judged.value, judged.line, measure.unit)
    # A target is written as it was set, not as a computed line.
    line = figure_in_words(judged.line, measure.unit) if _reads_apart(value, judged.line, measure) else line
    distance = figure_in_words(judged.beyond, measure.unit)
    if measure.unit is Unit.PERCENT:
        distance = f"{distance.removesuffix('%')} percentage points"
    return f"{subject} stood at {value} {when}, {distance} {side} {line}"


def _reads_apart(value: str, line: Decimal, measure: Measure) -> bool:
    return value != figure_in_words(line, measure.unit)


def _change(subject: str, measure: Measure, judged: Judgement, target: ChangeTarget) -> str:
    year = f"{subject}, {target.year} to {_last_day(judged.now)}:"
    aimed = f"milestone of {signed_percent_in_words(target.percent)}"
    now, before = judged.now.value, judged.before.value
    if now is None or before is None or judged.line is None or judged.beyond is None:
        return f"{year} on the wrong side of the {aimed}; {_not_shown(measure)}"
    change = percent_change(before, now)
    by = "" if change is None else f" ({signed_percent_in_words(change)})"
    unit = measure.unit
    return (
        f"{year} {figure_in_words(now, unit)}, against {figure_in_words(before, unit)} in the same "
        f"{_parts_of_year(measure)} of last year{by}; the {aimed} allows "
        f"{figure_in_words(judged.line, unit)}, so it is {figure_in_words(judged.beyond, unit)} worse"
    )


def _parts_of_year(measure: Measure) -> str:
    return f"{measure.cadence.value.removeprefix('financial-')}s"


def _trajectory(subject: str, measure: Measure, judged: Judgement, target: TrajectoryTarget) -> str:
    way = "decrease" if target.direction is Direction.DECREASE else "increase"
    head = f"{subject}, 12 months to {_last_day(judged.now)}:"
    baseline = target.baseline.in_words
    now, before = judged.value, judged.line
    if now is None or before is None or judged.beyond is None:
        return f"{head} no {way} since {baseline}, as was aimed at; {_not_shown(measure)}"
    if now == before:
        return f"{head} {figure_in_words(now, measure.unit)}, as in {baseline}, where a {way} was aimed at"
    difference = signed_in_words(now - before, measure.unit)
    change = percent_change(before, now)
    by = difference if change is None else f"{difference}, {signed_percent_in_words(change)}"
    value, line = figure_in_words(now, measure.unit), figure_in_words(before, measure.unit)
    return f"{head} {value}, against {line} in {baseline} ({by}), where a {way} was aimed at"


def _rank(subject: str, measure: Measure, judged: Judgement, target: RankTarget, framework: Framework) -> str:
    standing = judged.standing
    assert standing is not None and standing.rank is not None  # noqa: S101 - a rank that is missed is known
    group = framework.peer_groups[target.peers].name
    aimed = "1st" if target.at_worst == 1 else f"{ordinal(target.at_worst)} or better"
    ranked = f"{subject} ranked {ordinal(standing.rank)} of {standing.of} among {group}"
    words = f"{ranked} {when_in_words(standing.period)}, where {aimed} was aimed at"
    value = _compared(measure, standing, target.area) if judged.value is not None else ""
    names = [framework.areas[area].name for area in standing.without]
    without = f"; no figure is held for {listed(names)}" if names else ""
    return f"{words}{value}{without}"


def _compared(measure: Measure, standing: Standing, area: str) -> str:
    value = standing.values[area]
    if standing.rate is None:
        return f", at {figure_in_words(value, measure.unit)}"
    return f", at {figure_in_words(value, Unit.RATE)} per {number_in_words(standing.rate.per)}"


def _last_day(window: Window) -> str:
    assert window.end is not None  # noqa: S101 - a window that was judged has periods
    return day_in_words(window.end)


def _not_shown(measure: Measure) -> str:
    return f"the figures are not shown, since they would tell counts under {measure.suppress_below}"
