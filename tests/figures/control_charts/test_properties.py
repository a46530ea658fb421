"""What must hold for any series: the same as the plain loops, and unmoved by what does not matter."""

from functools import lru_cache
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.control_charts import LABELS, MDC, PTD, Chart, ControlCharts, Preset, chart_of, control_charts
from tests.examples import examples
from tests.figures.control_charts.plain_charts import PlainPoint, plain_chart

PRESETS = st.sampled_from(
    [
        PTD,
        MDC,
        PTD.with_(screen=False),
        PTD.with_(baseline_points=12),
        MDC.with_(baseline_points=15),
        PTD.with_(shift_points=5, trend_points=4),
        MDC.with_(shift_points=9, trend_points=7),
        PTD.with_(shift_points=17),
    ]
)
BETTER = st.sampled_from([-1, 0, 1])


@lru_cache
def _each_of(length: int, one: str) -> st.SearchStrategy[list[Any]]:
    """So many of one kind. A strategy is made once: making it takes longer than to draw from it."""
    kinds: dict[str, st.SearchStrategy[Any]] = {"step": st.integers(-3, 3), "goes on": st.booleans()}
    return st.lists(kinds[one], min_size=length, max_size=length)


LENGTHS, SLOPES = st.integers(1, 45), st.sampled_from([0, 0, 1, -1, 2])
EXTREMES = {gaps: st.sampled_from([0.0, 45.0, float("nan") if gaps else 33.0]) for gaps in (True, False)}


@st.composite
def wandering(draw: st.DrawFn, gaps: bool = True) -> list[float]:
    """Whole numbers that wander, stand still, jump and are missing: they meet every rule, ties and gaps."""
    length = draw(LENGTHS)
    steps = draw(_each_of(length, "step"))
    slope = draw(SLOPES)
    level, values = 20, []
    for step, goes_on in zip(steps, draw(_each_of(length, "goes on")), strict=True):
        level = (level if goes_on else 20) + slope
        values.append(float(level + step))
    for place in draw(st.lists(st.integers(0, length - 1), max_size=2)):
        values[place] = draw(EXTREMES[gaps])
    return values


@st.composite
def with_phases(draw: st.DrawFn) -> tuple[list[float], list[int]]:
    values = draw(wandering())
    rebases = draw(st.lists(st.integers(1, len(values)), max_size=3))
    return values, [sum(rebase <= place for rebase in rebases) for place in range(len(values))]


def _same(ours: Chart, plain: list[PlainPoint]) -> None:
    for place, (point, expected) in enumerate(zip(ours.points, plain, strict=True)):
        lines = (point.mean, point.lower, point.upper, point.near_lower, point.near_upper)
        theirs = (expected.mean, expected.lower, expected.upper, expected.near_lower, expected.near_upper)
        known = [np.nan if line is None else line for line in lines]
        wanted = theirs if expected.held else [np.nan] * 5
        np.testing.assert_allclose(known, wanted, rtol=1e-9, atol=1e-9)
        assert set(point.signals) == expected.signals, f"point {place + 1}"
        assert point.label == expected.label, f"point {place + 1}"
        assert point.phase == expected.segment
        assert point.computed == expected.computed
        assert point.trial == (expected.trial and expected.computed)


@examples(60, at_random=1000)
@given(with_phases(), BETTER, PRESETS)
def test_the_fast_path_agrees_with_plain_loops(
    series: tuple[list[float], list[int]], better: int, preset: Preset
) -> None:
    values, phase = series
    last = max((place for place, value in enumerate(values) if value == value), default=-1)
    values, phase = values[: last + 1], phase[: last + 1]
    charts = control_charts([values or [np.nan]], better=better, phase=[phase or [0]], preset=preset)
    _same(chart_of(charts, 0), plain_chart(values, phase, better, preset))


@examples(25, at_random=60)
@given(st.lists(with_phases(), min_size=1, max_size=20), st.data(), PRESETS)
def test_many_at_once_are_the_same_as_one_by_one_whatever_their_order_and_padding(
    series: list[tuple[list[float], list[int]]], data: st.DataObject, preset: Preset
) -> None:
    order = data.draw(st.permutations(range(len(series))))
    padding = data.draw(st.integers(0, 9))
    longest = max(len(values) for values, _ in series) + padding
    table, phases = np.full((len(series), longest), np.nan), np.full((len(series), longest), 99)
    for row, place in enumerate(order):
        values, phase = series[place]
        table[row, : len(values)], phases[row, : len(phase)] = values, phase
    better = np.array([place % 3 - 1 for place in order])
    together = control_charts(table, better=better, target=21.0, phase=phases, preset=preset)
    for row, place in enumerate(order):
        values, phase = series[place]
        alone = control_charts([values], better=place % 3 - 1, target=21.0, phase=[phase], preset=preset)
        assert chart_of(together, row) == chart_of(alone, 0)


def _flags(charts: ControlCharts) -> list[tuple[str, ...]]:
    return [point.signals for point in chart_of(charts, 0).points]


@examples(25, at_random=300)
@given(wandering(), PRESETS, st.integers(-1000, 1000), st.sampled_from([0.25, 2.0, 1024.0]))
def test_a_change_of_unit_or_origin_changes_no_signal(
    values: list[float], preset: Preset, origin: int, unit: float
) -> None:
    # Units are powers of two and origins whole, so that the arithmetic of whole numbers stays exact.
    moved = [value * unit + origin for value in values]
    assert _flags(control_charts([moved], preset=preset)) == _flags(control_charts([values], preset=preset))


@examples(25, at_random=300)
@given(wandering(), PRESETS, BETTER)
def test_a_mirrored_series_has_mirrored_signals_and_labels(values: list[float], preset: Preset, better: int) -> None:
    swap = {"above_upper": "below_lower", "near_upper": "near_lower", "above": "below", "up": "down", "high": "low"}
    swap |= {after: before for before, after in swap.items()}

    def mirrored(name: str) -> str:
        for before in sorted(swap, key=len, reverse=True):
            if before in name:
                return name.replace(before, swap[before])
        return name

    ours = chart_of(control_charts([values], better=better, preset=preset), 0)
    theirs = chart_of(control_charts([[-value for value in values]], better=-better, preset=preset), 0)
    for point, other in zip(ours.points, theirs.points, strict=True):
        assert {mirrored(signal) for signal in point.signals} == set(other.signals)
        assert mirrored(point.label) == other.label
        assert point.phase == other.phase


@examples(25, at_random=60)
@given(st.lists(wandering(), min_size=1, max_size=20), PRESETS)
def test_the_columns_say_what_the_points_say(series: list[list[float]], preset: Preset) -> None:
    longest = max(len(values) for values in series)
    table = np.array([values + [np.nan] * (longest - len(values)) for values in series])
    charts = control_charts(table, better=1, preset=preset)
    signals, labels, mean, near = charts.signals, charts.label, charts.mean, charts.near_upper
    for row in range(len(series)):
        chart = chart_of(charts, row, longest)
        assert [sum(signal.flag for signal in point.signals) for point in chart.points] == list(signals[row])
        assert [point.label for point in chart.points] == [LABELS[code] for code in labels[row]]
        assert [point.mean for point in chart.points] == [None if np.isnan(x) else x for x in mean[row]]
        assert [point.near_upper for point in chart.points] == [None if np.isnan(x) else x for x in near[row]]
        assert [point.trial for point in chart.points] == list(charts.trial[row])
        assert [point.computed for point in chart.points] == list(charts.computed[row])
        assert charts.newest_signals[row] == signals[row, charts.last_point[row]]


@examples(25, at_random=60)
@given(wandering(), PRESETS)
def test_a_point_past_the_limit_is_also_past_the_near_limit_and_the_mean(values: list[float], preset: Preset) -> None:
    for point in chart_of(control_charts([values], preset=preset), 0).points:
        if point.upper is not None:
            assert point.lower <= point.near_lower <= point.mean <= point.near_upper <= point.upper
