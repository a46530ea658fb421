"""The kind `control_chart`: the newest held point carries a signal of special cause variation."""

from collections.abc import Iterator

import numpy as np

from bot.figures.charting import NewestPoints, newest_points
from bot.figures.control_charts import Signal
from bot.figures.exact import exact
from bot.figures.measures import Better, Measure
from bot.figures.number_words import counted
from bot.figures.series import Flags
from bot.watching.chart_reasons import chart_reason
from bot.watching.charted_point import ChartedPoint, charted_point
from bot.watching.facts import Facts
from bot.watching.findings import Detail, Finding
from bot.watching.found import Found, NotComputed
from bot.watching.rules import ControlChart, Rule
from bot.watching.subject_words import subject_detail, subject_in_words, subject_of

HIGH = frozenset(
    {
        Signal.ABOVE_UPPER_LIMIT,
        Signal.SHIFT_ABOVE,
        Signal.TREND_UP,
        Signal.TWO_OF_THREE_HIGH,
        Signal.NEAR_UPPER_LIMIT,
    }
)
"""Signals that say high or rising; all others say low or falling."""

_WITHOUT_LIMITS = frozenset({Signal.SHIFT_ABOVE, Signal.SHIFT_BELOW, Signal.TREND_UP, Signal.TREND_DOWN})


def find_control_chart(rule: Rule, when: ControlChart, facts: Facts) -> Found:
    """One finding a series whose newest point carries any of the rule's signals, listing all of those that hold."""
    places = facts.selected(rule.select)
    measures = [facts.measure_of(facts.figures.keys[place]) for place in places.tolist()]
    if when.worse_only:
        directed = np.array([measure.better is not Better.NEITHER for measure in measures], dtype=np.bool_)
        places, measures = places[directed], [measure for measure, kept in zip(measures, directed, strict=True) if kept]
    newest = newest_points(facts.figures, places, facts.framework, when.preset)
    flags = {measure.key: _flags(_asked(when, measure)) for measure in facts.measures}
    asked = np.array([flags[measure.key] for measure in measures], dtype=np.int64)
    carries = (newest.flags & asked) != 0
    findings = tuple(
        _finding(rule, when, facts, newest, place)
        for place in np.flatnonzero(carries & _large_enough(when, facts, newest)).tolist()
    )
    return Found(findings, tuple(_not_computed(rule, when, facts, newest, carries)))


def _asked(when: ControlChart, measure: Measure) -> tuple[Signal, ...]:
    """The signals that the rule asks for; those that are worse where only they are wanted."""
    if not when.worse_only:
        return when.signals
    high_is_worse = measure.better is Better.LOWER
    return tuple(signal for signal in when.signals if (signal in HIGH) == high_is_worse)


def _flags(signals: tuple[Signal, ...]) -> int:
    return sum({signal.flag for signal in signals})


def _large_enough(when: ControlChart, facts: Facts, newest: NewestPoints) -> Flags:
    values = facts.figures.values[facts.figures.offsets[newest.series + 1] - 1]
    if when.at_least is None:
        return np.ones(len(values), dtype=np.bool_)
    return np.asarray(values >= float(when.at_least))


def _finding(rule: Rule, when: ControlChart, facts: Facts, newest: NewestPoints, place: int) -> Finding:
    key = facts.figures.keys[newest.series[place]]
    measure = facts.measure_of(key)
    series = facts.figures.series(key)
    assert series is not None  # noqa: S101 - only series that hold something are selected
    point = charted_point(newest, place, series, measure, when.preset)
    asked = _asked(when, measure)
    signals = tuple(signal for signal in point.signals if signal in asked)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        subject=subject_of(key),
        period=point.period,
        value=point.value,
        reason=chart_reason(subject_in_words(key, facts.framework), measure, point, signals),
        marking=measure.marking,
        beyond=_beyond(point, signals),
        detail={**subject_detail(key, point.period, facts.framework), **_detail(point, signals, measure)},
    )


def _beyond(point: ChartedPoint, signals: tuple[Signal, ...]) -> float | None:
    """How far the value lies past the outermost line that was asked about and crossed."""
    lines = {
        Signal.ABOVE_UPPER_LIMIT: (point.upper, 1),
        Signal.BELOW_LOWER_LIMIT: (point.lower, -1),
        Signal.NEAR_UPPER_LIMIT: (point.near_upper, 1),
        Signal.NEAR_LOWER_LIMIT: (point.near_lower, -1),
    }
    for signal, (line, side) in lines.items():
        if signal in signals and line is not None and point.value is not None:
            return float(side * (exact(point.value) - exact(line)))
    return None


def _detail(point: ChartedPoint, signals: tuple[Signal, ...], measure: Measure) -> Detail:
    direction = {(signal in HIGH) for signal in signals}
    worse = None
    if measure.better is not Better.NEITHER and len(direction) == 1:
        worse = (True in direction) == (measure.better is Better.LOWER)
    return {
        "signals": [signal.value for signal in signals],
        "other_signals": [signal.value for signal in point.signals if signal not in signals],
        "worse": worse,
        "mean": point.mean,
        "lower": point.lower,
        "upper": point.upper,
        "near_lower": point.near_lower,
        "near_upper": point.near_upper,
        "previous": point.previous,
        "change": point.change,
        "points": point.points,
        "missing_periods": point.gaps,
        "run": point.run,
        "trial": point.trial,
        "preset": point.preset.name,
        "provisional": point.provisional,
        "suppressed": point.suppressed,
    }


def _not_computed(
    rule: Rule, when: ControlChart, facts: Facts, newest: NewestPoints, carries: Flags
) -> Iterator[NotComputed]:
    for place in np.flatnonzero(~carries & _uncertain(when, newest)).tolist():
        key = facts.figures.keys[newest.series[place]]
        reason = newest.faults.get(place) or _too_few(
            when, int(newest.points[place]), bool(newest.segment_start[place])
        )
        yield NotComputed(rule.id, subject_of(key), f"{subject_in_words(key, facts.framework)}: {reason}")


def _uncertain(when: ControlChart, newest: NewestPoints) -> Flags:
    """Charts without the lines that the rule's signals need."""
    uncertain = np.isnan(newest.mean)
    if not _WITHOUT_LIMITS.issuperset(when.signals):
        uncertain |= np.isnan(newest.upper)
    return uncertain


def _too_few(when: ControlChart, points: int, rebased: bool) -> str:
    since = " since its re-base" if rebased else ""
    if points < 2:
        return f"it has {counted(points, 'point')}{since}; a control chart needs at least two"
    if points < when.preset.minimum_points_for_limits:
        needed = when.preset.minimum_points_for_limits
        return f"it has {points} points{since}; the preset {when.preset.name} draws limits from {needed} points"
    return f"it has no two neighbouring points{since}; a control chart needs at least two"
