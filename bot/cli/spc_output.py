"""The three forms in which `reeve spc` answers: JSON, CSV, and a table to read."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.cli.spc_charts import SpcChart
from bot.figures.control_charts import ChartPoint, Preset

CSV_HEADER = ("series", "period", "value", "mean", "lower", "upper", "signals", "label", "phase")
DIRECTION_IN_WORDS = {-1: "lower is better", 0: "neither direction is better", 1: "higher is better"}


def as_json(charts: Sequence[SpcChart]) -> Iterator[str]:
    """One JSON document, a line a series; numbers are not rounded."""
    yield '{"preset": ' + _compact(_preset(charts[0].chart.preset)) + ', "series": ['
    for place, one in enumerate(charts):
        yield _compact(_series(one)) + ("," if place + 1 < len(charts) else "")
    yield "]}"


def as_csv(charts: Sequence[SpcChart]) -> Iterator[str]:
    """A line a point; null is empty."""
    yield _csv_lines([CSV_HEADER])
    for one in charts:
        yield _csv_lines(
            (one.series.name, *(";".join(cell) if isinstance(cell, list) else cell for cell in point.values()))
            for point in _points(one)
        )


def as_tables(charts: Sequence[SpcChart]) -> Iterator[str]:
    """A table a series, for people."""
    for place, one in enumerate(charts):
        if place:
            yield ""
        yield from _table(one)


def _compact(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False)


def _csv_lines(rows: Iterable[Iterable[Any]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().removesuffix("\n")


def _preset(preset: Preset) -> dict[str, Any]:
    return {
        "name": preset.name,
        "shift_points": preset.shift_points,
        "trend_points": preset.trend_points,
        "screen": preset.screen,
        "baseline_points": preset.baseline_points,
        "minimum_points_for_limits": preset.minimum_points_for_limits,
        "rules_cross_rebase": preset.rules_cross_rebase,
        "improvement_wins": preset.improvement_wins,
        "formula": _formula(preset),
    }


def _formula(preset: Preset) -> str:
    of = "all points" if preset.baseline_points is None else f"the first {preset.baseline_points} points"
    screened = f", those of {preset.screening_factor} times it or more left out once" if preset.screen else ""
    return f"mean ± {preset.limit_factor} × the average moving range of {of} of a segment{screened}"


def _series(one: SpcChart) -> dict[str, Any]:
    return {
        "series": one.series.name,
        "variation": one.chart.variation,
        "assurance": one.chart.assurance,
        "notes": one.notes,
        "points": list(_points(one)),
    }


def _points(one: SpcChart) -> Iterator[dict[str, Any]]:
    phases = one.series.phases
    written = [0] * len(one.series.periods) if phases is None else [_phase(phase) for phase in phases]
    for period, point, phase in zip(one.series.periods, one.chart.points, written, strict=True):
        yield {
            "period": period,
            "value": point.value,
            "mean": point.mean,
            "lower": point.lower,
            "upper": point.upper,
            "signals": list(point.signals),
            "label": point.label,
            "phase": phase,
        }


def _phase(written: str) -> int | str:
    return int(written) if re.fullmatch(r"-?(0|[1-9]\d{0,15})", written, re.ASCII) else written


def _table(one: SpcChart) -> Iterator[str]:
    chart = one.chart
    target = "" if chart.target is None else f", target {chart.target:g}"
    yield f"{one.series.name}  ({DIRECTION_IN_WORDS[chart.better]}{target})"
    variation = "not given" if chart.variation is None else chart.variation.replace("_", " ")
    assurance = "not given" if chart.assurance is None else chart.assurance.replace("_", " ")
    yield f"  variation: {variation}; assurance: {assurance}"
    yield f"  {chart.preset.name}: {_formula(chart.preset)}"
    yield f"  shift: {chart.preset.shift_points} points; trend: {chart.preset.trend_points} points"
    yield from (f"  note: {note}" for note in one.notes)
    yield from _columns(one)


def _columns(one: SpcChart) -> Iterator[str]:
    decimals = min(max(_decimals(point) for point in one.chart.points) + 1, 6)
    rows: list[tuple[str, ...]] = [("period", "value", "mean", "lower", "upper", "label", "signals")]
    for period, point in zip(one.series.periods, one.chart.points, strict=True):
        value = "-" if point.value is None else f"{point.value:,.{decimals - 1}f}"
        lines = ("-" if line is None else f"{line:,.{decimals}f}" for line in (point.mean, point.lower, point.upper))
        rows.append((period, value, *lines, point.label.replace("_", " "), ", ".join(point.signals)))
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(row[column].rjust(widths[column]) for column in range(1, 5))]
        yield ("  " + "  ".join([*cells, row[5].ljust(widths[5]), row[6]])).rstrip()


def _decimals(point: ChartPoint) -> int:
    """How many decimals it takes to write a value as it is."""
    written = "0" if point.value is None else repr(point.value)
    return 5 if "e" in written else len(written.partition(".")[2].rstrip("0"))
