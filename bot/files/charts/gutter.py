"""The right-hand margin: every line named where it ends, and the newest value, so that no legend is needed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.figures.chart_numbers import ChartNumbers
from bot.figures.chart_picture import ChartPicture, PicturePoint, Standing
from bot.figures.chart_remarks import limit_words
from bot.figures.period_labels import short_label
from bot.files.charts.appearance import (
    INK,
    LABEL_SIZE,
    LIMIT,
    LOOKS,
    MARGIN,
    NEWEST_SIZE,
    SMALL_SIZE,
    SOFT_INK,
    TARGET,
    WIDTH,
)
from bot.files.charts.plot_area import PlotArea
from bot.files.charts.sheet import Sheet
from bot.files.charts.spreading import spread_apart

_LEADER = 30
_ROOM_BETWEEN = 12


@dataclass(frozen=True, slots=True)
class GutterLabel:
    """A number and what it is, at the height of a value; None for one that has no height."""

    at: float | None
    caption: str
    number: str
    colour: str
    size: float
    name: str

    @property
    def height(self) -> float:
        """How much room it needs, in pixels."""
        return SMALL_SIZE + self.size + _ROOM_BETWEEN


def gutter_labels(picture: ChartPicture, numbers: ChartNumbers) -> tuple[GutterLabel, ...]:
    """The labels of a picture: the newest value, the average, the limits, and targets that still hold."""
    return (*_newest(picture, numbers), *_lines(picture, numbers), *_targets(picture, numbers))


def gutter_width(sheet: Sheet, labels: tuple[GutterLabel, ...]) -> float:
    """How wide the margin has to be for its labels."""
    widths = [
        max(sheet.width_of(label.caption, SMALL_SIZE), sheet.width_of(label.number, label.size, bold=True))
        for label in labels
    ]
    return max(widths, default=0.0) + _LEADER + MARGIN / 2


def draw_gutter(sheet: Sheet, labels: tuple[GutterLabel, ...], area: PlotArea) -> None:
    """Write the labels as near as can be to where they belong, with a line to each."""
    wanted = [
        area.up(min(max(label.at, area.up.low), area.up.high)) if label.at is not None else area.bottom - 16
        for label in labels
    ]
    middles = spread_apart(wanted, [label.height for label in labels], area.top - 30, area.bottom + 6)
    left = area.right + _LEADER
    for label, at, middle in zip(labels, wanted, middles, strict=True):
        start = area.right if label.name != "newest" else area.newest_at + 14
        sheet.line([start, left - 6], [at, middle], label.colour, 2, layer=1.6, name=f"leader {label.name}")
        top = middle - label.height / 2
        sheet.write(
            left,
            top + SMALL_SIZE,
            f"{label.caption}{_beyond(label, area)}",
            SMALL_SIZE,
            color=SOFT_INK,
            name=f"caption {label.name}",
        )
        foot = top + SMALL_SIZE + label.size + 2
        sheet.write(left, foot, label.number, label.size, bold=True, color=label.colour, name=f"label {label.name}")


def _beyond(label: GutterLabel, area: PlotArea) -> str:
    """An arrow for a target that is too far away to be drawn where it belongs."""
    if label.at is None or label.name != "target" or area.up.low <= label.at <= area.up.high:
        return ""
    return " ↑" if label.at > area.up.high else " ↓"


def room_for_labels(sheet: Sheet, labels: tuple[GutterLabel, ...]) -> float:
    """Where the plot has to end, in pixels from the left."""
    return WIDTH - MARGIN / 2 - gutter_width(sheet, labels)


def _newest(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[GutterLabel]:
    newest = picture.newest
    caption = short_label(newest.period)
    if newest.value is None:
        words = "suppressed" if newest.standing is Standing.SUPPRESSED else "no figure"
        yield GutterLabel(None, caption, words, SOFT_INK, LABEL_SIZE, "newest")
        return
    colour = INK if newest.label == "common_cause" else LOOKS[newest.label].colour
    yield GutterLabel(newest.value, caption, numbers.short_value(newest.value), colour, NEWEST_SIZE, "newest")


def _lines(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[GutterLabel]:
    last = next((point for point in reversed(picture.points) if point.mean is not None), None)
    if last is None or last.mean is None or last.phase != picture.newest.phase:
        return
    if last.lower is None or last.upper is None:
        yield _line(last.mean, "Average", numbers.short_line(last.mean), "average")
    elif last.lower == last.upper:
        yield _line(last.mean, "Average, limits", numbers.short_line(last.mean), "average")
    else:
        low, high = _limits(picture, last, numbers)
        trial = " (trial)" if last.trial else ""
        yield _line(last.upper, f"Upper limit{trial}", high, "upper limit")
        yield _line(last.mean, "Average", numbers.short_line(last.mean), "average")
        yield _line(last.lower, f"Lower limit{trial}", low, "lower limit")


def _line(at: float, caption: str, number: str, name: str) -> GutterLabel:
    return GutterLabel(at, caption, number, LIMIT, LABEL_SIZE, name)


def _limits(picture: ChartPicture, point: PicturePoint, numbers: ChartNumbers) -> tuple[str, str]:
    low, high = limit_words(picture, point, numbers)
    if point.lower is not None and not low.startswith("below "):
        low = numbers.short_line(point.lower)
    if point.upper is not None and not high.startswith("above "):
        high = numbers.short_line(point.upper)
    return low, high


def _targets(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[GutterLabel]:
    for target in picture.targets:
        if target.last == len(picture.points) - 1:
            for level in target.levels:
                yield GutterLabel(level, "Target", numbers.short_value(level), TARGET, LABEL_SIZE, "target")
