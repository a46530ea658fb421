from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.measures import Better, Combine
from bot.figures.milestones import Verdict, milestone_volume, percent_change, verdict_of, whole_allowed, year_allowed
from bot.figures.periods import financial_year
from tests.figures.small_world import measure, monthly, series


@pytest.mark.parametrize(
    ("last_year", "percent", "this_year", "variance"),
    [
        # Strategic Policing and Crime Board, 2 December 2014, paragraph 110.
        pytest.param(8045, -2, 7310, -574, id="burglary dwelling: 574 better"),
        pytest.param(6623, -5, 7192, 901, id="public place violence with injury: 901 worse"),
        pytest.param(3360, -5, 3171, -21, id="robbery: 21 better"),
    ],
)
def test_the_milestones_of_november_2014(last_year: int, percent: int, this_year: int, variance: int) -> None:
    volume = milestone_volume(Decimal(last_year), Decimal(percent))

    assert this_year - volume == variance
    assert verdict_of(Decimal(variance), Better.LOWER) is (Verdict.BETTER if variance < 0 else Verdict.WORSE)


def test_a_milestone_that_comes_out_whole_is_not_cut_by_a_binary_fraction() -> None:
    # In binary floating point 1.1 times 70 is 77.00000000000001 and 1.15 times 100 is 114.99999999999999.
    assert milestone_volume(Decimal(70), Decimal(10)) == 77
    assert milestone_volume(Decimal(100), Decimal(15)) == 115


@given(st.decimals(-(10**12), 10**12, places=2), st.decimals(-100, 1000, places=3))
def test_a_milestone_is_last_year_and_its_change_cut_down(last_year: Decimal, percent: Decimal) -> None:
    assert milestone_volume(last_year, percent) == floor(Fraction(last_year) * (1 + Fraction(percent) / 100))


@pytest.mark.parametrize(
    ("variance", "better", "verdict"),
    [
        pytest.param(-1, Better.LOWER, Verdict.BETTER, id="fewer crimes than the milestone are better"),
        pytest.param(1, Better.LOWER, Verdict.WORSE, id="more are worse"),
        pytest.param(1, Better.HIGHER, Verdict.BETTER, id="more officers are better"),
        pytest.param(-1, Better.HIGHER, Verdict.WORSE, id="fewer are worse"),
        pytest.param(0, Better.LOWER, Verdict.MET, id="just the milestone is met"),
        pytest.param(5, Better.NEITHER, None, id="without a direction there is no verdict"),
    ],
)
def test_verdicts(variance: int, better: Better, verdict: Verdict | None) -> None:
    assert verdict_of(Decimal(variance), better) is verdict


def test_a_change_from_nothing_has_no_percentage() -> None:
    assert percent_change(Decimal(0), Decimal(5)) is None
    assert percent_change(Decimal(-2), Decimal(5)) is None
    assert percent_change(Decimal(50), Decimal(45)) == -10


def test_what_a_milestone_allows_a_year_is_told_by_the_whole_year_before() -> None:
    year = financial_year(2026)
    held = series(monthly("2025-04", [10.0] * 12))

    found = year_allowed(measure(), held, year, Decimal(-5))

    assert found is not None
    assert (found.before.value, found.volume, found.each, len(found.parts)) == (120, 114, Decimal("9.5"), 12)
    assert year_allowed(measure(), series(monthly("2025-05", [10.0] * 11)), year, Decimal(-5)) is None


def test_whole_cases_are_no_more_than_are_allowed_and_no_fewer_than_are_needed() -> None:
    assert whole_allowed(Decimal("12.7"), Better.LOWER) == 12
    assert whole_allowed(Decimal("12.1"), Better.HIGHER) == 13


def test_a_milestone_of_what_does_not_add_up_allows_no_month_its_part() -> None:
    held = series(monthly("2025-04", [10.0] * 12))

    found = year_allowed(measure(combine=Combine.MEAN), held, financial_year(2026), Decimal(-10))

    assert found is not None
    assert (found.volume, found.each) == (9, None)
