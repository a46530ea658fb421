"""The middle of the picture: the usual range, the average and limits, the line, and its points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.figures.chart_picture import ChartPicture, PicturePoint, Standing
from bot.figures.control_charts import TRIAL_POINTS, Label
from bot.figures.exact import exact
from bot.figures.measures import Unit
from bot.figures.period_labels import label_lines
from bot.files.charts.appearance import (
    GAP,
    GRID,
    LABEL_SIZE,
    LIMIT,
    LINE,
    LOOKS,
    MARGIN,
    PAPER,
    RANGE,
    SMALL_SIZE,
    SOFT_INK,
    TARGET,
    line_width,
    marker_size,
)
from bot.files.charts.scales import Scale, period_ticks, value_range, value_ticks
from bot.files.charts.sheet import Sheet

PLOT_HEIGHT = 430
_TICK_GAP = 14
_DASHES = (14, 9)
_LONGEST_TICK = 12
_LABEL_OVERHANG = 20
_MILLION = 1_000_000
_UNIT_SIGNS = {Unit.PERCENT: ("", "%"), Unit.POUNDS: ("£", "")}


@dataclass(frozen=True, slots=True)
class PlotArea:
    """Where the plot lies on the sheet, and its two scales: `across` for places, `up` for values."""

    left: float
    top: float
    right: float
    bottom: float
    across: Scale
    up: Scale
    ticks: tuple[float, ...]

    @property
    def newest_at(self) -> float:
        """How far across the newest point stands; a lone one stands in the middle."""
        return self.across(self.across.high)


def plot_area(sheet: Sheet, picture: ChartPicture, top: float, right: float) -> PlotArea:
    """Find room for the plot between the value labels on its left and `right`."""
    low, high = value_range(picture)
    ticks = value_ticks(low, high) if picture.values else ()
    widest = max((sheet.width_of(label, LABEL_SIZE) for label in _tick_labels(ticks, picture)), default=0)
    left, bottom = MARGIN + widest + _TICK_GAP, top + PLOT_HEIGHT
    count = len(picture.points)
    inset = max(20.0, min(110.0, (right - left) / (2.0 * count)))
    across = Scale(0, max(count - 1, 0), left + inset, right - inset)
    return PlotArea(left, top, right, bottom, across, Scale(low, high, bottom, top), ticks)


def draw_plot(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> float:
    """Draw the plot with its axes; returns how far down the sheet it reaches."""
    _stretches_without_figures(sheet, picture, area)
    _value_axis(sheet, picture, area)
    for first, last in picture.segments():
        _segment(sheet, picture, area, first, last)
    _targets(sheet, picture, area)
    _line(sheet, picture, area)
    _points(sheet, picture, area)
    return _period_axis(sheet, picture, area)


def edges(picture: ChartPicture, area: PlotArea, first: int, last: int) -> tuple[float, float]:
    """From where to where on the sheet a stretch of places reaches: half a step beyond its first and last."""
    count = len(picture.points)
    start = area.left if first == 0 else area.across(first - 0.5)
    end = area.right if last == count - 1 else area.across(last + 0.5)
    return start, end


def trial_points(picture: ChartPicture, point: PicturePoint) -> int:
    """How many values the trial limits at a point come from; never more than a trial has."""
    return min(sum(1 for other in picture.held if other.phase == point.phase), TRIAL_POINTS - 1)


def _stretches_without_figures(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    for standing, name in ((Standing.MISSING, "gap"), (Standing.SUPPRESSED, "suppressed stretch")):
        for first, last in picture.stretches(standing):
            start, end = edges(picture, area, first, last)
            sheet.box(start, area.top, end, area.bottom, GAP, layer=0.6, name=name)


def _value_axis(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    for tick, label in zip(area.ticks, _tick_labels(area.ticks, picture), strict=True):
        y = area.up(tick)
        sheet.line([area.left, area.right], [y, y], GRID, 2, layer=0.8, name="grid")
        sheet.write(area.left - _TICK_GAP, y, label, LABEL_SIZE, ha="right", va="center_baseline", color=SOFT_INK)


def _tick_labels(ticks: Sequence[float], picture: ChartPicture) -> list[str]:
    """Round numbers exactly, and as short as they can be: from a million on, in millions."""
    millions = max(map(abs, ticks), default=0) >= _MILLION
    before, after = _UNIT_SIGNS.get(picture.unit, ("", ""))
    size = "m" if millions else ""
    numbers = [exact(tick).scaleb(-6 if millions else 0).normalize() for tick in ticks]
    decimals = max((-int(number.as_tuple().exponent) for number in numbers), default=0)
    written = [f"{before}{abs(number):,.{max(decimals, 0)}f}{size}{after}" for number in numbers]
    return [
        f"0{after}" if not number else f"-{text}" if number < 0 else text
        for number, text in zip(numbers, written, strict=True)
    ]


def _segment(sheet: Sheet, picture: ChartPicture, area: PlotArea, first: int, last: int) -> None:
    lined = next((point for point in picture.points[first : last + 1] if point.mean is not None), None)
    if lined is None or lined.mean is None:
        return
    start, end = edges(picture, area, first, last)
    dashes = _DASHES if lined.trial else None
    if lined.lower is not None and lined.upper is not None:
        low, high = (min(max(line, area.up.low), area.up.high) for line in (lined.lower, lined.upper))
        sheet.box(start, area.up(high), end, area.up(low), RANGE, layer=0.5, name="usual range")
        for line, name in ((lined.lower, "lower limit"), (lined.upper, "upper limit")):
            if area.up.low <= line <= area.up.high:
                y = area.up(line)
                sheet.line([start, end], [y, y], LIMIT, 3, layer=1.5, dashes=dashes, name=name)
    y = area.up(lined.mean)
    sheet.line([start, end], [y, y], LIMIT, 5, layer=1.5, name="process average")


def _targets(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    for target in picture.targets:
        start, end = edges(picture, area, target.first, target.last)
        for level in target.levels:
            if area.up.low <= level <= area.up.high:
                y = area.up(level)
                sheet.line([start, end], [y, y], TARGET, 5, layer=1.8, dashes=(4, 8), name="target")


def _line(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    width = line_width(len(picture.points))
    for first, last in picture.stretches(Standing.HELD):
        for start, end in _within_segments(picture, first, last):
            xs = [area.across(place) for place in range(start, end + 1)]
            ys = [area.up(picture.points[place].value or 0.0) for place in range(start, end + 1)]
            sheet.line(xs, ys, LINE, width, layer=2, name="line")


def _within_segments(picture: ChartPicture, first: int, last: int) -> Iterator[tuple[int, int]]:
    for start, end in picture.segments():
        if start <= last and end >= first:
            yield max(start, first), min(end, last)


def _points(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    size = marker_size(len(picture.points))
    for label in Label:
        look = LOOKS[label]
        for provisional in (False, True):
            places = [
                place
                for place, point in enumerate(picture.points)
                if point.value is not None and point.label == label and point.provisional is provisional
            ]
            if not places:
                continue
            xs = [area.across(place) for place in places]
            ys = [area.up(picture.points[place].value or 0.0) for place in places]
            fill, edge = (PAPER, max(3.0, size / 4)) if provisional else (look.colour, 0.0)
            name = f"points {label}{' provisional' if provisional else ''}"
            drawn = max(size * look.scale, 11.0 if label is not Label.COMMON_CAUSE else 0.0)
            sheet.markers(xs, ys, look.shape, drawn, colour=look.colour, fill=fill, edge=edge, name=name)
    hidden = [place for place, point in enumerate(picture.points) if point.standing is Standing.SUPPRESSED]
    if hidden:
        xs = [area.across(place) for place in hidden]
        ys = [area.bottom - 16.0] * len(hidden)
        sheet.markers(xs, ys, "x", min(size * 1.4, 16.0), colour=SOFT_INK, edge=3.0, name="suppressed")


def _period_axis(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> float:
    sheet.line([area.left, area.right], [area.bottom, area.bottom], SOFT_INK, 2, layer=1.4, name="axis")
    periods = [point.period for point in picture.points]
    widths = [
        sheet.width_of(line[:_LONGEST_TICK], LABEL_SIZE) for period in periods[:1] for line in label_lines(period)
    ]
    room = (area.across.at_high - area.across.at_low) + max(widths)
    places = period_ticks(periods, max(1, int(room // (max(widths) + 34))))
    deepest = 1
    for place in places:
        x = area.across(place)
        sheet.line([x, x], [area.bottom, area.bottom + 10], SOFT_INK, 2, layer=1.4, name="tick")
        lines = [_short_tick(line) for line in label_lines(periods[place]) if line]
        # The newest point has its label beside the plot, where a tick's label would run into it.
        if x + max(sheet.width_of(line, LABEL_SIZE) for line in lines) / 2 > area.right + _LABEL_OVERHANG:
            continue
        deepest = max(deepest, len(lines))
        for row, line in enumerate(lines):
            y = area.bottom + 42 + row * (SMALL_SIZE + 7)
            sheet.write(x, y, line, LABEL_SIZE, ha="center", color=SOFT_INK, name="tick label")
    return area.bottom + 42 + deepest * (SMALL_SIZE + 7)


def _short_tick(line: str) -> str:
    return line if len(line) <= _LONGEST_TICK else f"{line[: _LONGEST_TICK - 1]}…"
