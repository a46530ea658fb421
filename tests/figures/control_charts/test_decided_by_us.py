"""What Reeve decides where the reference package stops, returns no limits, or says what cannot be."""

import math

import numpy as np
import pytest

from bot.figures.control_charts import MDC, PTD, Preset, chart_of, control_charts

GAP = math.nan


@pytest.mark.parametrize("preset", [PTD, MDC], ids=["ptd", "mdc"])
@pytest.mark.parametrize("value", [7.0, 0.1, 1e-9, 123456789.1, 0.0, -3.3])
def test_a_constant_segment_has_limits_equal_to_its_mean_and_no_flags(value: float, preset: Preset) -> None:
    # The package screens every moving range of 0 away (0 is not below 3.267 x 0) and returns NaN limits.
    for point in chart_of(control_charts([[value] * 30], preset=preset), 0).points:
        assert point.lower == point.mean == point.upper
        assert point.mean == pytest.approx(value, rel=1e-14)
        assert point.signals == ()


def test_a_gap_drops_the_two_moving_ranges_beside_it() -> None:
    # The package would take 90 - 12 for a moving range. Left are |12 - 10| and |92 - 90|.
    point = chart_of(control_charts([[10.0, 12.0, GAP, 90.0, 92.0]]), 0).points[0]
    assert point.mean == 51.0
    assert point.upper == pytest.approx(51.0 + 2.66 * 2.0)


def test_a_gap_is_no_point() -> None:
    gap = chart_of(control_charts([[10.0, GAP, 12.0, 11.0]]), 0).points[1]
    assert (gap.value, gap.mean, gap.upper, gap.signals) == (None, None, None, ())
    assert not gap.computed


def test_padding_is_neither_a_gap_nor_a_point() -> None:
    short = [10.0, 12.0, 11.0]
    padded = control_charts([[*short, GAP, GAP], [1.0, 2.0, 3.0, 2.0, 1.0]])
    alone = control_charts([short])
    assert chart_of(padded, 0) == chart_of(alone, 0)
    assert len(chart_of(padded, 0).points) == 3


@pytest.mark.parametrize("values", [[5.0], [GAP], [], [5.0, GAP, 7.0, GAP, 6.0]])
def test_without_two_neighbouring_points_nothing_is_computed(values: list[float]) -> None:
    charts = control_charts([values], better=1, target=3.0)
    chart = chart_of(charts, 0)
    assert all(point.mean is None and point.upper is None and point.signals == () for point in chart.points)
    assert (chart.variation, chart.assurance) == (None, None)
    assert not charts.computed.any()


def test_a_segment_of_one_point_is_not_computed_and_the_others_are() -> None:
    points = chart_of(control_charts([[1.0, 2, 3, 9, 4, 5]], phase=[[0, 0, 0, 1, 2, 2]], preset=PTD), 0).points
    assert [point.mean for point in points] == [2.0, 2.0, 2.0, None, 4.5, 4.5]


def test_a_last_bit_of_a_sum_is_not_a_signal() -> None:
    # The mean of 0.1, 0.2 and 0.3 in turn comes out a last bit off 0.2; the points on it are not above it.
    values = [0.1, 0.2, 0.3] * 5 + [0.2] * 9
    points = chart_of(control_charts([values]), 0).points
    assert not any(signal.startswith("shift") for point in points for signal in point.signals)


def test_a_mean_that_is_zero_but_for_a_last_bit_is_zero() -> None:
    values = [0.1, 0.2, -0.3] * 4 + [0.0] * 8
    assert abs(sum(values)) > 0
    points = chart_of(control_charts([values]), 0).points
    assert not any(signal.startswith("shift") for point in points for signal in point.signals)


def test_fewer_than_thirteen_points_make_trial_limits() -> None:
    twelve, thirteen = (control_charts([[float(n % 3) for n in range(count)]]).trial[0] for count in (12, 13))
    assert twelve.all()
    assert not thirteen.any()


def test_a_baseline_counts_points_and_not_gaps() -> None:
    values = [1.0, 3.0] * 5 + [GAP, 1.0, 3.0] + [50.0, 70.0] * 5
    point = chart_of(control_charts([values], preset=PTD.with_(baseline_points=12)), 0).points[0]
    assert (point.mean, point.upper) == (2.0, pytest.approx(2.0 + 2.66 * 2.0))


def test_a_baseline_longer_than_its_segment_takes_all_of_it() -> None:
    values = [[1.0, 3.0, 2.0, 4.0]]
    longer = control_charts(values, preset=PTD.with_(baseline_points=12))
    assert chart_of(longer, 0).points == chart_of(control_charts(values), 0).points


def test_mdc_takes_only_the_baseline_where_a_rebase_is_given_as_well() -> None:
    values, phase = [[float(n % 4) for n in range(40)]], [[0] * 20 + [1] * 20]
    both = control_charts(values, phase=phase, preset=MDC.with_(baseline_points=15))
    assert chart_of(both, 0) == chart_of(control_charts(values, preset=MDC.with_(baseline_points=15)), 0)


def test_ptd_takes_a_baseline_in_every_segment() -> None:
    values = [[*[1.0, 3.0] * 8, *[11.0, 13.0] * 8]]
    charts = control_charts(values, phase=[[0] * 16 + [1] * 16], preset=PTD.with_(baseline_points=12))
    assert np.unique(charts.mean).tolist() == [2.0, 12.0]
