"""The small charts of the Making Data Count testing document, colour by colour."""

import csv

import numpy as np
import pytest

from bot.figures.control_charts import MDC, Chart, chart_of, control_charts
from tests.figures.control_charts.reference import BETTER, FOLDER

COLOUR = {"common": "grey", "improvement": "blue", "concern": "orange", "neutral": "purple"}


def _cases() -> list[dict[str, str]]:
    with (FOLDER / "mdc_cases.csv").open() as file:
        return list(csv.DictReader(file))


def _chart(case: dict[str, str]) -> Chart:
    values = [float(value) for value in case["values"].split()]
    phase = None
    if case["rebased_at"]:
        phase = (np.arange(1, len(values) + 1) >= int(case["rebased_at"])).astype(int)[np.newaxis]
    preset = MDC.with_(baseline_points=int(case["baseline_points"])) if case["baseline_points"] else MDC
    charts = control_charts([values], better=BETTER[case["better"]], phase=phase, preset=preset)
    return chart_of(charts, 0)


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["chart"])
def test_every_point_has_the_colour_of_the_testing_document(case: dict[str, str]) -> None:
    colours = [COLOUR[point.label.split("_")[0]] for point in _chart(case).points]
    assert colours == case["colours"].split()


def _conflict(better: int) -> list[str]:
    values = [43, 41, 37, 36, 31, 23, 15, 13, 15, 18, 23, 27, 31, 36, 27, 19, 17, 27, 15, 22]
    points = chart_of(control_charts([values], better=better, preset=MDC), 0).points
    return [COLOUR[point.label.split("_")[0]] for point in points]


def test_improvement_wins_where_higher_is_better() -> None:
    # Testing document, "Special cause conflict", left: only points 5 to 7 are orange.
    assert [place for place, colour in enumerate(_conflict(+1), 1) if colour == "orange"] == [5, 6, 7]


def test_improvement_wins_where_lower_is_better() -> None:
    # Same, right: only points 12 to 14 are orange, in the rise; the fall and the shift below are blue.
    assert [place for place, colour in enumerate(_conflict(-1), 1) if colour == "orange"] == [12, 13, 14]


def test_limits_agree_with_the_worked_example() -> None:
    # Testing document, "Process limits", left: 23.20, 37.64 and 8.76.
    values = [20, 24, 20, 26, 22, 16, 18, 16, 31, 28, 34, 26, 30, 19, 18]
    point = chart_of(control_charts([values], preset=MDC), 0).points[0]
    assert (point.mean, point.upper, point.lower) == (
        pytest.approx(23.20, abs=0.005),
        pytest.approx(37.64, abs=0.005),
        pytest.approx(8.76, abs=0.005),
    )


def test_twelve_points_have_a_mean_but_neither_limits_nor_icons() -> None:
    twelve = [30.0, 31, 25, 35, 34, 15, 21, 23, 30, 26, 26, 22]
    chart = chart_of(control_charts([twelve], better=1, target=20, preset=MDC), 0)
    assert chart.points[0].mean == 26.5
    assert chart.points[0].upper is None
    assert (chart.variation, chart.assurance) == (None, None)
    chart = chart_of(control_charts([[*twelve, 25]], better=1, target=20, preset=MDC), 0)
    assert chart.points[0].upper is not None
    assert (chart.variation, chart.assurance) == ("common_cause", "hit_or_miss")


@pytest.mark.parametrize(
    ("better", "target", "assurance"),
    [(1, 40, "hit_or_miss"), (1, 45, "fail"), (1, 10, "pass"), (-1, 45, "pass"), (-1, 10, "fail"), (0, 45, None)],
)
def test_assurance_is_the_target_against_the_latest_limits(better: int, target: float, assurance: str | None) -> None:
    # Testing document, "Recalculations" values, re-based at the 16th point: mean 455/15 = 30.33, average
    # moving range 52/14 = 3.714, so limits of 20.45 and 40.21.
    values = [16, 24, 22, 19, 19, 18, 24, 25, 18, 17, 16, 25, 15, 23, 19]
    after = [35, 32, 35, 31, 27, 33, 28, 38, 35, 30, 28, 29, 27, 24, 23]
    phase = [[0] * 15 + [1] * 15]
    chart = chart_of(control_charts([values + after], better=better, target=target, phase=phase, preset=MDC), 0)
    assert chart.assurance == assurance
