import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.charts.scales import period_ticks, value_range, value_ticks
from bot.files.charts.spreading import spread_apart
from tests.figures.pictured import SWING, periods_from, pictured


@given(st.floats(-1e7, 1e7), st.floats(1e-6, 1e7))
def test_ticks_are_round_few_and_within_the_range(low: float, height: float) -> None:
    high = low + height
    ticks = value_ticks(low, high)
    edge = 1e-6 * max(abs(low), abs(high), height)

    assert 1 <= len(ticks) <= 5
    assert all(low - edge <= tick <= high + edge for tick in ticks)


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(0, 100, (0, 25, 50, 75, 100)), (97, 247, (100, 150, 200)), (0.2, 1.1, (0.2, 0.4, 0.6, 0.8, 1.0))],
)
def test_ticks_are_the_numbers_a_person_would_choose(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert value_ticks(low, high) == ticks


@pytest.mark.parametrize(
    ("first", "number", "labelled"),
    [
        ("2009-04", 204, ["2010-04", "2013-04", "2016-04", "2019-04", "2022-04", "2025-04"]),
        ("2023-09", 31, ["2023-10", "2024-04", "2024-10", "2025-04", "2025-10"]),
        ("2012/13-Q1", 55, ["2013/14-Q1", "2016/17-Q1", "2019/20-Q1", "2022/23-Q1", "2025/26-Q1"]),
        ("2021/22", 5, ["2021/22", "2022/23", "2023/24", "2024/25", "2025/26"]),
        ("2026-03", 1, ["2026-03"]),
    ],
)
def test_labels_fall_on_natural_periods(first: str, number: int, labelled: list[str]) -> None:
    periods = periods_from(first, number)

    assert [periods[place].text for place in period_ticks(periods, 6)] == labelled


@given(
    st.sampled_from(["2009-11", "2012/13-Q2", "2012-Q4", "2012-W05", "2012-05-09", "2011/12"]),
    st.integers(1, 500),
    st.integers(1, 8),
)
def test_there_are_never_more_labels_than_there_is_room_for(first: str, number: int, most: int) -> None:
    places = period_ticks(periods_from(first, number), most)

    assert 1 <= len(places) <= most
    assert all(0 <= place < number for place in places)


def test_the_range_holds_every_value_and_limit_and_stops_at_zero() -> None:
    low, high = value_range(pictured([2, 0, 3, 9, 1, 0, 2, 4]))

    assert low == 0
    assert high > 9


def test_a_constant_series_has_room_above_and_below() -> None:
    low, high = value_range(pictured([50] * 20))

    assert low < 50 < high


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(20, 60)), max_size=6))
def test_labels_that_fit_never_overlap_and_stay_inside(labels: list[tuple[float, float]]) -> None:
    wanted, heights = [at for at, _ in labels], [height for _, height in labels]
    middles = spread_apart(wanted, heights, 0, 400)

    spans = sorted((at - height / 2, at + height / 2) for at, height in zip(middles, heights, strict=True))
    assert all(before[1] <= after[0] + 1e-6 for before, after in itertools.pairwise(spans))
    assert all(top >= -1e-6 and bottom <= 400 + 1e-6 for top, bottom in spans)


def test_labels_with_room_stay_where_they_belong() -> None:
    assert spread_apart([50, 200, 350], [40, 40, 40], 0, 400) == [50, 200, 350]


def test_labels_that_touch_share_the_way() -> None:
    assert spread_apart([200, 200], [40, 40], 0, 400) == [180, 220]


def test_a_long_series_is_laid_out_too() -> None:
    assert len(period_ticks(periods_from("2009-04", 204), 5)) == 4
    assert value_range(pictured(SWING))[0] > 0
