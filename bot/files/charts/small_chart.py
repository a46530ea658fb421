"""A small chart of a series: its last periods, the average, the limits, and where the newest figure lies."""

from collections.abc import Sequence
from itertools import pairwise

from bot.figures.chart_picture import ChartPicture, PicturePoint
from bot.figures.chart_words import alternative_text, title_sentence
from bot.figures.number_words import figure_in_words
from bot.files.charts.appearance import INK, LIMIT, LINE, LOOKS, MARGIN, RANGE, SMALL_SIZE, SOFT_INK, WIDTH
from bot.files.charts.sheet import Sheet

MOST_POINTS = 36
HEIGHT = 260
GUTTER = 250
"""Room for the newest figure at the right, in pixels."""
_TOP, _BOTTOM = 28, HEIGHT - 58


def draw_small(picture: ChartPicture) -> bytes:
    """The small picture as PNG, 1,200 pixels wide and 260 high; the same description gives the same bytes."""
    sheet = Sheet()
    points = picture.points[-MOST_POINTS:]
    plot = _Plot(points)
    for left, right in pairwise(range(len(points))):
        plot.band(sheet, left, right)
        plot.stroke(sheet, left, right)
    plot.marks(sheet)
    _newest(sheet, picture, plot)
    sheet.write(MARGIN, HEIGHT - 14, points[0].period.in_words, SMALL_SIZE, color=SOFT_INK)
    sheet.write(WIDTH - GUTTER, HEIGHT - 14, points[-1].period.in_words, SMALL_SIZE, color=SOFT_INK, ha="right")
    sheet.close(HEIGHT)
    return sheet.png({"Title": title_sentence(picture), "Description": alternative_text(picture)})


class _Plot:
    """Where each point lies, in pixels."""

    def __init__(self, points: Sequence[PicturePoint]) -> None:
        self.points = points
        shown = [
            value
            for point in points
            for value in (point.value, point.mean, point.lower, point.upper)
            if value is not None
        ]
        self._least, self._most = min(shown, default=0.0), max(shown, default=1.0)

    def x(self, place: int) -> float:
        """How far to the right a point lies."""
        room = WIDTH - MARGIN - GUTTER - 20
        return MARGIN + room * place / max(1, len(self.points) - 1)

    def y(self, value: float) -> float:
        """How far down a value lies."""
        span = self._most - self._least
        return _BOTTOM - (_BOTTOM - _TOP) * ((value - self._least) / span if span else 0.5)

    def band(self, sheet: Sheet, left: int, right: int) -> None:
        """The usual range and the average between two points of one segment."""
        one, other = self.points[left], self.points[right]
        if one.phase != other.phase or one.mean is None or other.mean is None:
            return
        if one.lower is not None and one.upper is not None:
            sheet.box(self.x(left), self.y(one.upper), self.x(right), self.y(one.lower), RANGE)
        sheet.line([self.x(left), self.x(right)], [self.y(one.mean), self.y(other.mean)], LIMIT, 2.0)

    def stroke(self, sheet: Sheet, left: int, right: int) -> None:
        """The line between two figures; none over a gap."""
        one, other = self.points[left].value, self.points[right].value
        if one is not None and other is not None:
            sheet.line([self.x(left), self.x(right)], [self.y(one), self.y(other)], LINE, 3.5)

    def marks(self, sheet: Sheet) -> None:
        """Every figure that is out of the usual, and the newest one."""
        held = [place for place, point in enumerate(self.points) if point.value is not None]
        for place in held:
            point, look = self.points[place], LOOKS[self.points[place].label]
            told = point.label != "common_cause" or place == held[-1]
            alone = place - 1 not in held and place + 1 not in held
            if point.value is not None and (told or alone):
                size = (12.0 if told else 7.0) * look.scale
                sheet.markers([self.x(place)], [self.y(point.value)], look.shape, size, colour=look.colour)


def _newest(sheet: Sheet, picture: ChartPicture, plot: _Plot) -> None:
    newest = picture.newest
    if newest.value is None:
        return
    words = sheet.cut(figure_in_words(newest.value, picture.unit), GUTTER - MARGIN, 40, bold=True)
    sheet.write(WIDTH - GUTTER + 10, plot.y(newest.value) + 14, words, 40, bold=True, color=INK)
