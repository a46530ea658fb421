"""The data_visualization block: pie, bar, area and line charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.workspace import limits
from bot.workspace.block_kit.inspection import Inspection
from bot.workspace.block_kit.layout import NAMED
from bot.workspace.block_kit.schema import Check, by_type, list_of, number, only_on, record, string

_LABEL = string(limits.CHART_LABEL)
_POINT = record({"label": _LABEL, "value": number}, typed=False)
_SERIES = record({"name": _LABEL, "data": list_of(_POINT, limits.CHART_POINTS)}, typed=False)
_AXES = record(
    {"categories": list_of(_LABEL, limits.CHART_POINTS)},
    {"x_label": string(limits.CHART_AXIS_LABEL), "y_label": string(limits.CHART_AXIS_LABEL)},
    typed=False,
)


def _above_zero(value: object, pointer: str, seen: Inspection) -> None:
    number(value, pointer, seen)
    if isinstance(value, int | float) and value <= 0:
        seen.fault("must be more than 0", pointer)


def _distinct_series(value: object, pointer: str, seen: Inspection) -> None:
    names = [each.get("name") for each in _series(value)]
    if len({str(name) for name in names}) != len(names):
        seen.fault("series names must be unique", f"{pointer}/series")


def _labels_are_categories(value: object, pointer: str, seen: Inspection) -> None:
    axes = value.get("axis_config") if isinstance(value, Mapping) else None
    categories = axes.get("categories") if isinstance(axes, Mapping) else None
    if not isinstance(categories, list):
        return
    for index, each in enumerate(_series(value)):
        data = each.get("data")
        labels = [point.get("label") for point in data if isinstance(point, Mapping)] if isinstance(data, list) else []
        if sorted(map(str, labels)) != sorted(map(str, categories)):
            seen.fault("data labels must match axis_config categories", f"{pointer}/series/{index}/data")


def _series(value: object) -> list[Mapping[str, object]]:
    series = value.get("series") if isinstance(value, Mapping) else None
    return [each for each in series if isinstance(each, Mapping)] if isinstance(series, list) else []


_PLOT = record(
    {"series": list_of(_SERIES, limits.CHART_SERIES), "axis_config": _AXES},
    None,
    _distinct_series,
    _labels_are_categories,
)
_SEGMENT = record({"label": _LABEL, "value": _above_zero}, typed=False)

CHARTS: Final[Mapping[str, Check]] = {
    "data_visualization": only_on(
        ("message",),
        "data_visualization",
        record(
            {
                "title": string(limits.CHART_TITLE),
                "chart": by_type(
                    {
                        "line": _PLOT,
                        "bar": _PLOT,
                        "area": _PLOT,
                        "pie": record({"segments": list_of(_SEGMENT, limits.CHART_SERIES)}),
                    }
                ),
            },
            NAMED,
        ),
    )
}
