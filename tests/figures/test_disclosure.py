from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.disclosure import gives_away, total_is_hidden
from bot.figures.measures import Combine, Unit
from tests.figures.small_world import measure, monthly


@pytest.mark.parametrize(
    ("counts", "tells"),
    [
        pytest.param([30, 40], False, id="no small count, nothing to tell"),
        pytest.param([30, 2], True, id="a single small count is what is left of the total"),
        pytest.param([30, 0, 0], True, id="two that add up to nothing are both nothing"),
        pytest.param([30, 4, 4], True, id="two that add up to the most they can be are both that"),
        pytest.param([30, 1, 3], False, id="two that could be anything keep their secret"),
        pytest.param([1, 2, 3, 4], False, id="so do many"),
    ],
)
def test_a_total_tells_a_small_count_only_where_no_other_could_be_meant(counts: list[float], tells: bool) -> None:
    assert gives_away(counts, 5) == tells


@given(st.lists(st.integers(0, 4), min_size=1, max_size=4))
def test_where_nothing_is_given_away_every_small_count_could_be_anything(small: list[int]) -> None:
    alike = [others for others in product(range(5), repeat=len(small)) if sum(others) == sum(small)]
    could_be_anything = all({others[place] for others in alike} == set(range(5)) for place in range(len(small)))

    assert gives_away(small, 5) != could_be_anything


def test_a_small_total_is_hidden_by_itself() -> None:
    assert total_is_hidden(measure(suppress_below=5), monthly("2014-04", [4]))


def test_a_percentage_is_hidden_for_the_counts_behind_it() -> None:
    percent = measure(unit=Unit.PERCENT, combine=Combine.RATIO, suppress_below=5)

    assert total_is_hidden(percent, monthly("2014-04", [50], numerator=2, denominator=4))
    assert not total_is_hidden(percent, monthly("2014-04", [50], numerator=20, denominator=40))
    assert not total_is_hidden(percent, monthly("2014-04", [50]))


def test_nothing_is_hidden_of_a_measure_without_a_floor() -> None:
    assert not total_is_hidden(measure(), monthly("2014-04", [0, 1]))
