"""The same charts, written slowly and plainly: loops over one series, as the rules are said in words.

It shares nothing with the code under test but the presets, so that a mistake would have to be made twice.
"""

import itertools
import math
from dataclasses import dataclass, field

from bot.figures.control_charts import Preset


@dataclass
class PlainPoint:
    value: float
    segment: int
    mean: float = math.nan
    lower: float = math.nan
    upper: float = math.nan
    near_lower: float = math.nan
    near_upper: float = math.nan
    last_bit: float = 0.0
    signals: set[str] = field(default_factory=set)
    label: str = "common_cause"
    trial: bool = False

    @property
    def held(self) -> bool:
        return not math.isnan(self.value)

    @property
    def computed(self) -> bool:
        return self.held and not math.isnan(self.mean)

    @property
    def side(self) -> int:
        if not self.computed or abs(self.value - self.mean) <= self.last_bit:
            return 0
        return 1 if self.value > self.mean else -1


def plain_chart(values: list[float], phase: list[int], better: int, preset: Preset) -> list[PlainPoint]:
    if preset.baseline_points and preset.baseline_replaces_rebase:
        phase = [0] * len(values)
    points, segment = [], 0
    for place, value in enumerate(values):
        if place and phase[place] != phase[place - 1]:
            segment += 1
        points.append(PlainPoint(value, segment))
    in_chart = sum(point.held for point in points)
    for number in range(segment + 1):
        _draw_lines([point for point in points if point.segment == number], in_chart, preset)
    stretches = (
        [points]
        if preset.rules_cross_rebase
        else [[point for point in points if point.segment == number] for number in range(segment + 1)]
    )
    for stretch in stretches:
        _apply_rules(stretch, preset)
        directions = [_direction(stretch, place, better, preset) for place in range(len(stretch))]
        for point, direction in zip(stretch, directions, strict=True):
            point.label = _label(direction, better)
    return points


def _draw_lines(segment: list[PlainPoint], in_chart: int, preset: Preset) -> None:
    held = [point for point in segment if point.held]
    base = held[: preset.baseline_points]
    chosen = {id(point) for point in base}
    ranges = [
        abs(after.value - before.value)
        for before, after in itertools.pairwise(segment)
        if id(before) in chosen and id(after) in chosen
    ]
    if not ranges:
        return
    mean = math.fsum(point.value for point in base) / len(base)
    plain = math.fsum(ranges) / len(ranges)
    kept = [one for one in ranges if one < preset.screening_factor * plain] if preset.screen else ranges
    average = math.fsum(kept) / len(kept) if kept else 0.0
    for point in segment:
        point.mean, point.trial = mean, point.held and len(held) < 13
        point.last_bit = 1e-12 * (abs(mean) + plain)
        if in_chart >= preset.minimum_points_for_limits:
            point.lower, point.upper = mean - 2.66 * average, mean + 2.66 * average
            near = 2 * (2.66 / 3) * average
            point.near_lower, point.near_upper = mean - near, mean + near


def _apply_rules(points: list[PlainPoint], preset: Preset) -> None:
    for point in points:
        if point.side > 0 and point.value > point.upper:
            point.signals.add("above_upper_limit")
        elif point.side > 0 and point.value > point.near_upper:
            point.signals.add("near_upper_limit")
        elif point.side < 0 and point.value < point.lower:
            point.signals.add("below_lower_limit")
        elif point.side < 0 and point.value < point.near_lower:
            point.signals.add("near_lower_limit")
    _windows(points, preset.shift_points, "shift_above", lambda window: all(p.side == 1 for p in window))
    _windows(points, preset.shift_points, "shift_below", lambda window: all(p.side == -1 for p in window))
    _windows(points, preset.trend_points, "trend_up", lambda window: _steps(window) == {1})
    _windows(points, preset.trend_points, "trend_down", lambda window: _steps(window) == {-1})
    for side, near, name in ((1, "near_upper_limit", "high"), (-1, "near_lower_limit", "low")):
        for window in (points[start : start + 3] for start in range(len(points) - 2)):
            close = [point for point in window if near in point.signals]
            if all(point.side == side for point in window) and len(close) >= 2:
                for point in close:
                    point.signals.add(f"two_of_three_{name}")
    for point in points:
        if not point.computed:
            point.signals.clear()


def _windows(points: list[PlainPoint], length: int, signal: str, holds) -> None:  # type: ignore[no-untyped-def]
    for start in range(len(points) - length + 1):
        window = points[start : start + length]
        if holds(window):
            for point in window:
                point.signals.add(signal)


def _step(before: PlainPoint, after: PlainPoint) -> int | None:
    if not (before.held and after.held):
        return None
    return (after.value > before.value) - (after.value < before.value)


def _steps(window: list[PlainPoint]) -> set[int | None]:
    return {_step(before, after) for before, after in itertools.pairwise(window)}


def _direction(points: list[PlainPoint], place: int, better: int, preset: Preset) -> int:
    signals = points[place].signals
    high = {"above_upper_limit", "trend_up", "two_of_three_high", "shift_above"} & signals
    low = {"below_lower_limit", "trend_down", "two_of_three_low", "shift_below"} & signals
    if preset.improvement_wins and better and high and low:
        return better
    if signals & {"above_upper_limit", "below_lower_limit"}:
        return 1 if "above_upper_limit" in signals else -1
    if signals & {"trend_up", "trend_down"}:
        return _direction_of_trend(points, place)
    for up, down in (("two_of_three_high", "two_of_three_low"), ("shift_above", "shift_below")):
        if up in signals or down in signals:
            return 1 if up in signals else -1
    return 0


def _direction_of_trend(points: list[PlainPoint], place: int) -> int:
    if place + 1 < len(points) and points[place + 1].signals & {"trend_up", "trend_down"}:
        outgoing = _step(points[place], points[place + 1])
        if outgoing:
            return outgoing
    incoming = _step(points[place - 1], points[place])
    assert incoming
    return incoming


def _label(direction: int, better: int) -> str:
    if direction == 0:
        return "common_cause"
    kind = "neutral" if better == 0 else "improvement" if direction == better else "concern"
    return f"{kind}_{'high' if direction > 0 else 'low'}"
