"""Every point and icon that the R package computed, beside ours.

No difference is allowed. What Reeve decides otherwise than the package (a constant segment, a gap, a last bit, a tie
between two trends) is not in its figures, because it stops or returns no limits there: see test_decided_by_us.py.
"""

import itertools
from dataclasses import dataclass, field

import pytest

from bot.figures.control_charts import Chart, ChartPoint, chart_of, control_charts
from tests.figures.control_charts.reference import (
    PRESET_OF_RUN,
    ReferenceSeries,
    columns_of,
    reference_series,
)

RELATIVE = 1e-9


@dataclass
class Comparison:
    """What was compared, and what differs."""

    points: int = 0
    icons: int = 0
    differences: list[str] = field(default_factory=list)

    def note(self, series: ReferenceSeries, what: str, theirs: object, ours: object) -> None:
        self.differences.append(f"{series.run} {series.name} {what}: theirs {theirs}, ours {ours}")


def _charts(run: str) -> list[tuple[ReferenceSeries, Chart]]:
    series = [one for one in reference_series() if one.run == run]
    columns = columns_of(series)
    charts = control_charts(
        columns.values,
        better=columns.better,
        target=columns.target,
        phase=columns.phase,
        preset=PRESET_OF_RUN[run],
    )
    return [(one, chart_of(charts, row)) for row, one in enumerate(series)]


def _without_direction_of_trend(point: ChartPoint) -> frozenset[str]:
    return frozenset("trend" if signal.startswith("trend_") else str(signal) for signal in point.signals)


def _package_label(label: str) -> str:
    return label.removesuffix("_high").removesuffix("_low") if not label.startswith("neutral") else label


def _compare(comparison: Comparison, series: ReferenceSeries, chart: Chart) -> None:
    assert len(chart.points) == len(series.values)
    for place, point in enumerate(chart.points):
        comparison.points += 1
        where = f"point {place + 1}"
        for line in ("mean", "lower", "upper"):
            theirs, ours = getattr(series, line)[place], getattr(point, line)
            if ours != pytest.approx(theirs, rel=RELATIVE, abs=1e-300):
                comparison.note(series, f"{where} {line}", theirs, ours)
        if _without_direction_of_trend(point) != series.signals[place]:
            comparison.note(series, where, sorted(series.signals[place]), point.signals)
        if _package_label(point.label) != series.label[place]:
            comparison.note(series, where, series.label[place], point.label)
        if point.phase != series.phase[place]:
            comparison.note(series, f"{where} phase", series.phase[place], point.phase)
    comparison.icons += 2
    assert chart.variation is not None
    if _package_label(chart.variation) != series.variation:
        comparison.note(series, "variation", series.variation, chart.variation)
    if chart.assurance != series.assurance:
        comparison.note(series, "assurance", series.assurance, chart.assurance)


@pytest.mark.parametrize("run", PRESET_OF_RUN)
def test_every_point_and_icon_of_the_reference_comes_out_the_same(run: str) -> None:
    comparison = Comparison()
    for series, chart in _charts(run):
        _compare(comparison, series, chart)
    print(  # noqa: T201 - how much was compared is what a reader of this test wants to know
        f"{run}: {comparison.points} points and {comparison.icons} icons compared, "
        f"{len(comparison.differences)} different"
    )
    assert comparison.points > 1000
    assert comparison.differences == []


def test_the_reference_holds_what_its_readme_says() -> None:
    series = reference_series()
    assert sum(len(one.values) for one in series) == 12_753
    assert {one.run for one in series} == set(PRESET_OF_RUN)


def test_a_trend_has_the_direction_of_its_values() -> None:
    checked = 0
    for series, chart in _charts("default"):
        for place, point in enumerate(chart.points):
            if "trend" in series.signals[place]:
                checked += 1
                around = series.values[max(place - 6, 0) : place + 7]
                directions = {signal for signal in point.signals if signal.startswith("trend_")}
                assert directions
                for direction in directions:
                    rises = [later > sooner for sooner, later in itertools.pairwise(around)]
                    assert (direction == "trend_up") in rises
    assert checked > 50
