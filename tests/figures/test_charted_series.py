import random

import pytest

from bot.figures.areas import Area
from bot.figures.charted_series import charted
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from tests.figures.pictured import note, periods_from, series_of


def framework(better: Better, suppress_below: int, *, rebased: bool) -> Framework:
    measure = Measure(
        "burglary", "Burglary", Unit.COUNT, better, PeriodKind.MONTH, Combine.SUM, suppress_below=suppress_below
    )
    notes = (note("2021-06", "new standard", rebase=True),) if rebased else ()
    areas = {"coventry": Area("coventry", "Coventry", "lpu")}
    return Framework(areas, {"burglary": measure}, annotations=notes)


@pytest.mark.parametrize("better", list(Better))
@pytest.mark.parametrize("suppress_below", [0, 5])
@pytest.mark.parametrize("rebased", [False, True])
@pytest.mark.parametrize("number", [3, 40])
def test_one_point_is_the_same_as_among_all_points(
    better: Better, suppress_below: int, rebased: bool, number: int
) -> None:
    chance = random.Random(number)  # noqa: S311 - made-up figures
    values = [None if chance.random() < 0.1 else float(chance.choice([2, 9, 20, 21, 22, 60])) for _ in range(number)]
    values[0] = values[-1] = values[17 % number] = 20.0
    periods = periods_from("2020-01", number)
    on_chart = charted(series_of(values, periods), framework(better, suppress_below, rebased=rebased))
    assert [on_chart.point(period) for period in on_chart.periods] == list(on_chart.points)


def test_a_period_outside_the_chart_has_no_point() -> None:
    on_chart = charted(series_of([1.0, 2.0], periods_from("2020-01", 2)), framework(Better.LOWER, 0, rebased=False))
    assert on_chart.point(parse_period("2020-03")) is None


def test_the_least_value_shown_is_not_one_that_is_suppressed() -> None:
    series = series_of([2.0, 7.0, 9.0], periods_from("2020-01", 3))
    assert charted(series, framework(Better.LOWER, 5, rebased=False)).least_shown == 7.0
    assert charted(series, framework(Better.LOWER, 50, rebased=False)).least_shown is None


@pytest.mark.parametrize(("values", "told"), [([2.0] + [9.0] * 20, True), ([9.0] * 21, False), ([2.0], False)])
def test_the_newest_point_is_judged_also_where_the_lines_would_tell_a_small_count(
    values: list[float], *, told: bool
) -> None:
    on_chart = charted(
        series_of(values, periods_from("2020-01", len(values))), framework(Better.LOWER, 5, rebased=False)
    )
    assert on_chart.judges_without_lines(on_chart.periods[-1]) is told
    assert not on_chart.judges_without_lines(on_chart.periods[0])
