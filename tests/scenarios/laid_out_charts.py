"""Control charts that are laid out and looked at, mark by mark, and made pixels of on some days alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from bot.figures.chart_picture import ChartPicture
from bot.files.charts import control_chart
from bot.files.charts.appearance import WIDTH
from bot.files.charts.sheet import Sheet

PNG = b"\x89PNG"


@dataclass
class Charts:
    """Stands for `control_chart.draw`: what is not drawn is laid out whole, and `faults` says what could not be drawn.

    To make pixels of a chart takes ten times as long as to lay it out, and nobody looks at those of a year.
    """

    draw: Callable[[ChartPicture], bytes] = control_chart.draw
    to_the_pixel: bool = False
    laid_out: int = 0
    drawn: int = 0
    faults: list[str] = field(default_factory=list)
    __name__: str = "draw"

    def __call__(self, picture: ChartPicture) -> bytes:
        """The picture, or in its place its description: another picture is other bytes, and the same the same."""
        if self.to_the_pixel:
            png = self.draw(picture)
            self.faults += [] if png.startswith(PNG) else [f"no PNG: {picture}"]
            self.drawn += 1
            return png
        self.faults += [f"{fault}: {picture}" for fault in not_to_be_drawn(control_chart.laid_out(picture))]
        self.laid_out += 1
        return repr(picture).encode()


def not_to_be_drawn(sheet: Sheet) -> Iterator[str]:
    """What of a sheet no pixels can be made of: marks that are nowhere, or off the sheet."""
    height = sheet.figure.get_size_inches()[1] * sheet.figure.dpi
    if not 0 < height < 2 * WIDTH:
        yield f"{height} high"
    if not sheet.figure.artists:
        yield "nothing on it"
    for mark in sheet.figure.artists:
        across, down = _places(mark).T
        if not (np.isfinite(across).all() and np.isfinite(down).all()):
            yield f"{mark} is nowhere"
        elif across.min() < 0 or across.max() > WIDTH or down.min() < 0 or down.max() > height:
            yield f"{mark} is off the sheet"


def _places(mark: Any) -> np.ndarray[Any, Any]:
    """The points of a mark in pixels from the top left, a row each."""
    if isinstance(mark, Line2D):
        return np.asarray(mark.get_xydata(), dtype=float)
    if isinstance(mark, Patch):
        return np.asarray(mark.get_patch_transform().transform(mark.get_path().vertices), dtype=float)
    return np.asarray([mark.get_position()], dtype=float)
