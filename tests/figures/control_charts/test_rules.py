"""Each rule on a series small enough to be checked by hand. A row is a sentence and what it says."""

import itertools

import pytest

from bot.figures.control_charts import MDC, PTD, Preset, chart_of, control_charts

# Points 1 to 24 swing by 2 about 10, so that with 24 of them the mean is 10 and the limits are 10 ± 2.66 x 2.
SWING = [9.0, 11.0] * 12
LIMITED = PTD.with_(baseline_points=24)


def _where(signal: str, values: list[float], preset: Preset = PTD, phase: list[int] | None = None) -> list[int]:
    charts = control_charts([values], phase=None if phase is None else [phase], preset=preset)
    return [place for place, point in enumerate(chart_of(charts, 0).points, 1) if signal in point.signals]


def _after_swing(signal: str, *values: float) -> list[int]:
    """Where a signal holds among values that follow 24 points with mean 10, limits 4.68 and 15.32."""
    return [place - 24 for place in _where(signal, [*SWING, *values], LIMITED) if place > 24]


def test_the_limits_of_the_hand_checked_series() -> None:
    point = chart_of(control_charts([SWING]), 0).points[0]
    assert (point.mean, point.lower, point.upper) == (10.0, pytest.approx(4.68), pytest.approx(15.32))
    assert (point.near_lower, point.near_upper) == (pytest.approx(10 - 5.32 * 2 / 3), pytest.approx(10 + 5.32 * 2 / 3))


@pytest.mark.parametrize(
    ("sentence", "signal", "values", "points"),
    [
        ("a point above the upper limit is outside", "above_upper_limit", [15.33], [1]),
        ("a point just inside the upper limit is not outside", "above_upper_limit", [15.31], []),
        ("a point below the lower limit is outside", "below_lower_limit", [4.67], [1]),
        ("a point beyond two thirds of the way is near", "near_upper_limit", [13.6], [1]),
        ("a point short of two thirds of the way is not near", "near_upper_limit", [13.5], []),
        ("a point outside is not near as well", "near_upper_limit", [15.4], []),
        ("a low point beyond two thirds of the way is near", "near_lower_limit", [6.4], [1]),
        ("seven points above the mean are a shift, all of them", "shift_above", [9, *[10.1] * 7, 9], [*range(2, 9)]),
        ("six points above the mean are no shift", "shift_above", [9, *[10.1] * 6, 9], []),
        ("ten points above the mean are all in the shift", "shift_above", [9, *[10.5] * 10], [*range(2, 12)]),
        ("a point on the mean breaks a shift", "shift_above", [9, *[11] * 4, 10, *[11] * 4], []),
        ("a last bit above the mean is on the mean", "shift_above", [9, *[11] * 3, 10 + 1e-14, *[11] * 3], []),
        ("seven points below the mean are a shift below", "shift_below", [11, *[9.9] * 7], [*range(2, 9)]),
        ("six rises in a row are a trend of seven points", "trend_up", [9, 7, 8, 9, 10, 11, 12, 13], [*range(2, 9)]),
        ("five rises in a row are no trend", "trend_up", [9, 8, 9, 10, 11, 12, 13], []),
        ("a tie breaks a trend", "trend_up", [8, 7, 8, 9, 10, 10, 11, 12, 13], []),
        ("six falls in a row are a trend down", "trend_down", [13, 12, 11, 10, 9, 8, 7, 8], [*range(1, 8)]),
        ("two of three near a limit are flagged, the third is not", "two_of_three_high", [9, 14, 11, 14, 9], [2, 4]),
        ("three of three near a limit are all flagged", "two_of_three_high", [9, 14, 14, 14, 9], [2, 3, 4]),
        ("two near a limit with the mean crossed between are not flagged", "two_of_three_high", [14, 9, 14, 9], []),
        ("one near either limit is no two of three", "two_of_three_high", [9, 14, 6, 14, 9], []),
        ("two neighbours near a limit need a third on their side", "two_of_three_high", [9, 14, 14, 9], []),
        ("a point outside does not count as near", "two_of_three_high", [9, 16, 14, 11, 9], []),
        ("a point outside may be the third on the side", "two_of_three_high", [9, 16, 14, 14, 9], [3, 4]),
        ("two of three holds below as well", "two_of_three_low", [11, 6, 6, 9, 11], [2, 3]),
        ("a gap breaks a shift", "shift_above", [9, *[11] * 4, float("nan"), *[11] * 4], []),
        ("a gap breaks a trend", "trend_up", [7, 8, 9, float("nan"), 10, 11, 12, 13], []),
        ("a gap breaks two of three", "two_of_three_high", [9, 14, float("nan"), 14, 11, 9], []),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_rule(sentence: str, signal: str, values: list[float], points: list[int]) -> None:
    assert _after_swing(signal, *values) == points, sentence


def test_screening_leaves_out_large_moving_ranges_once() -> None:
    # 12 moving ranges of 1 and two of 9: average 30/14, bound 7.0; the two of 9 go, and the average is 1.
    values = [0.0, 1.0] * 3 + [10.0] + [1.0, 0.0] * 4
    ranges = [abs(b - a) for a, b in itertools.pairwise(values)]
    assert sorted(ranges) == [1.0] * 12 + [9.0] * 2
    screened, plain = (chart_of(control_charts([values], preset=p), 0).points[0] for p in (PTD, MDC))
    mean = sum(values) / len(values)
    assert screened.upper == pytest.approx(mean + 2.66)
    assert plain.upper == pytest.approx(mean + 2.66 * 30 / 14)


def test_the_mean_is_never_screened() -> None:
    values = [0.0, 1.0] * 3 + [10.0] + [1.0, 0.0] * 4
    assert chart_of(control_charts([values]), 0).points[0].mean == pytest.approx(sum(values) / len(values))


def test_a_rebase_starts_a_segment_with_its_own_lines() -> None:
    values = SWING + [value + 100 for value in SWING]
    points = chart_of(control_charts([values], phase=[[0] * 24 + [1] * 24]), 0).points
    assert (points[23].mean, points[24].mean) == (10.0, 110.0)
    assert [point.phase for point in points] == [0] * 24 + [1] * 24
    assert not any(point.signals for point in points)


def test_a_phase_that_comes_back_is_a_segment_of_its_own() -> None:
    points = chart_of(control_charts([[1.0, 2, 5, 6, 9, 8]], phase=[[0, 0, 1, 1, 0, 0]]), 0).points
    assert [point.mean for point in points] == [1.5, 1.5, 5.5, 5.5, 8.5, 8.5]


def test_ptd_rules_stop_at_a_rebase_and_mdc_rules_do_not() -> None:
    rising = [9.0, 11.0] * 7 + [8.0, 9.0, 10.0, 11.0] + [12.0, 13.0, 14.0, 15.0] + [14.0, 12.0] * 7
    phase = [0] * 18 + [1] * 18
    assert _where("trend_up", rising, PTD, phase) == []
    assert _where("trend_up", rising, MDC, phase) == list(range(15, 23))


@pytest.mark.parametrize(
    ("sentence", "values", "place", "label"),
    [
        ("outside goes before a trend", [14, 12, 10, 8, 6, 5, 4], 7, "neutral_low"),
        ("a rising trend below the mean counts as high", [4.8, 5.0, 5.5, 6, 6.5, 7, 7.5], 1, "neutral_high"),
        ("two of three goes before a shift", [13.9, 13.8, 13.9, 11, 12, 11, 12], 2, "neutral_high"),
        ("near a limit alone is common cause", [9, 14, 9], 2, "common_cause"),
        ("a peak between two trends points the way it goes on", [*range(6, 13), *range(11, 5, -1)], 7, "neutral_low"),
        ("the end of a trend points the way it came", [*range(6, 13), 10, 11], 7, "neutral_high"),
        (
            "a tie between two trends is no step, so the way it came",
            [*range(6, 13), *range(12, 5, -1)],
            7,
            "neutral_high",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_label(sentence: str, values: list[float], place: int, label: str) -> None:
    points = chart_of(control_charts([[*SWING, *map(float, values)]], preset=LIMITED), 0).points
    assert points[24 + place - 1].label == label, sentence


@pytest.mark.parametrize(
    ("better", "high", "low"),
    [
        (+1, "improvement_high", "concern_low"),
        (-1, "concern_high", "improvement_low"),
        (0, "neutral_high", "neutral_low"),
    ],
)
def test_a_label_is_the_value_in_the_light_of_what_is_better(better: int, high: str, low: str) -> None:
    points = chart_of(control_charts([[*SWING, 20.0, 0.0]], better=better, preset=LIMITED), 0).points
    assert [points[24].label, points[25].label] == [high, low]


@pytest.mark.parametrize(
    ("better", "target", "assurance"),
    [
        (+1, 16.0, "fail"),
        (+1, 4.0, "pass"),
        (-1, 16.0, "pass"),
        (-1, 4.0, "fail"),
        (+1, 10.0, "hit_or_miss"),
        (+1, 10.0 + 2.66 * 2.0, "hit_or_miss"),
        (+1, float("nan"), None),
        (0, 16.0, None),
    ],
)
def test_assurance_is_the_target_against_the_limits(better: int, target: float, assurance: str | None) -> None:
    chart = chart_of(control_charts([SWING], better=better, target=target), 0)
    assert chart.assurance == assurance


def test_variation_is_the_label_of_the_last_value_even_before_a_gap() -> None:
    chart = chart_of(control_charts([[*SWING, 20.0, float("nan")]], better=1, preset=LIMITED), 0, 26)
    assert chart.variation == "improvement_high"
    assert chart.points[-1].value is None
