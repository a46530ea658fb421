"""A sheet to draw on in pixels, from the top left: matplotlib's objects without its global state."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.files.charts.appearance import BOLD_FONT, INK, PAPER, PLAIN_FONT, WIDTH
from bot.files.charts.letters import legible, text_width

_PIXELS_AN_INCH = 72
"""So that a point, the unit of fonts and lines, is a pixel."""

_COMPRESSION = 3
"""Half the time of zlib's own choice for as many bytes."""


class Sheet:
    """One picture being drawn; every mark carries a name (`gid`), by which it can be found again."""

    def __init__(self) -> None:
        self.figure = Figure(figsize=(WIDTH / _PIXELS_AN_INCH, 1), dpi=_PIXELS_AN_INCH, facecolor=PAPER)
        self._canvas = FigureCanvasAgg(self.figure)
        self._down = Affine2D()

    def close(self, height: float) -> None:
        """Fix the height, in pixels, once everything has found its place."""
        pixels = round(height)
        self.figure.set_size_inches(WIDTH / _PIXELS_AN_INCH, pixels / _PIXELS_AN_INCH)
        self._down.clear().scale(1, -1).translate(0, pixels)

    def width_of(self, text: str, size: float, bold: bool = False) -> float:
        """How wide a line of text is, in pixels."""
        return text_width(legible(text), size, bold)

    def wrapped(self, text: str, width: float, size: float, bold: bool = False, most: int = 99) -> list[str]:
        """Text broken into lines of at most `width` pixels; what goes beyond `most` lines is cut with an ellipsis."""
        lines = [""]
        for word in legible(text).split():
            for part in self._parts(word, width, size, bold):
                longer = f"{lines[-1]} {part}".strip()
                if lines[-1] and self.width_of(longer, size, bold) > width:
                    lines.append(part)
                else:
                    lines[-1] = longer
        if len(lines) > most:
            lines = [*lines[: most - 1], self.cut(" ".join(lines[most - 1 :]), width, size, bold)]
        return lines

    def cut(self, text: str, width: float, size: float, bold: bool = False) -> str:
        """Text on one line of at most `width` pixels, with an ellipsis where something is left out."""
        text = legible(text)
        if self.width_of(text, size, bold) <= width:
            return text
        while text and self.width_of(f"{text}…", size, bold) > width:
            text = text[:-1].rstrip()
        return f"{text}…"

    def write(
        self, x: float, y: float, text: str, size: float, *, bold: bool = False, name: str = "", **look: Any
    ) -> None:
        """Text at a point; `ha` and `va` as matplotlib has them, by default from the left, on the base line."""
        look = {"color": INK, "ha": "left", "va": "baseline"} | look
        # A dollar sign in a measure's name is not mathematics.
        mark = Text(x, y, legible(text), fontproperties=_font(size, bold), parse_math=False, **look)
        self._add(mark, name)

    def line(self, xs: Sequence[float], ys: Sequence[float], colour: str, width: float, **look: Any) -> None:
        """A line through points; `dashes` as lengths of ink and paper, `name` as for every mark."""
        name, dashes, layer = look.pop("name", ""), look.pop("dashes", None), look.pop("layer", 2)
        mark = Line2D(
            xs, ys, color=colour, linewidth=width, solid_capstyle="round", solid_joinstyle="round", zorder=layer
        )
        mark.set_antialiased(True)
        if dashes:
            mark.set_dashes([length / width for length in dashes])
            mark.set_dash_capstyle("butt")
        self._add(mark, name)

    def markers(self, xs: Sequence[float], ys: Sequence[float], shape: str, size: float, **look: Any) -> None:
        """Markers at points, without a line: `colour`, `fill` (by default the same), `edge` width, `name`, `layer`."""
        colour = look["colour"]
        mark = Line2D(
            xs,
            ys,
            linestyle="none",
            marker=shape,
            markersize=size,
            markeredgecolor=colour,
            markerfacecolor=look.get("fill", colour),
            markeredgewidth=look.get("edge", 0.0),
            zorder=look.get("layer", 3),
        )
        self._add(mark, look.get("name", ""))

    def box(self, left: float, top: float, right: float, bottom: float, colour: str, **look: Any) -> None:
        """A filled rectangle; `hatch` and `edge` as matplotlib has them."""
        mark = Rectangle(
            (left, top),
            right - left,
            bottom - top,
            facecolor=colour,
            edgecolor=look.get("edge", "none"),
            linewidth=0,
            hatch=look.get("hatch"),
            zorder=look.get("layer", 1),
        )
        self._add(mark, look.get("name", ""))

    def shape(self, corners: Sequence[tuple[float, float]], colour: str, name: str) -> None:
        """A filled polygon."""
        self._add(Polygon(corners, closed=True, facecolor=colour, edgecolor="none", zorder=1), name)

    def png(self, metadata: Mapping[str, str]) -> bytes:
        """The picture as PNG; the same picture is the same bytes."""
        self._canvas.draw()  # type: ignore[no-untyped-call] # matplotlib's own
        drawn = np.asarray(self._canvas.buffer_rgba())  # type: ignore[no-untyped-call] # likewise
        pixels = Image.fromarray(drawn).convert("RGB")  # the paper lets nothing through
        words, buffer = PngInfo(), BytesIO()
        for name, value in metadata.items():
            words.add_text(name, value)
        pixels.save(buffer, "png", pnginfo=words, compress_level=_COMPRESSION)
        return buffer.getvalue()

    def _parts(self, word: str, width: float, size: float, bold: bool) -> list[str]:
        if len(word) < 12 or self.width_of(word, size, bold) <= width:
            return [word]
        half = len(word) // 2
        return [*self._parts(word[:half], width, size, bold), *self._parts(word[half:], width, size, bold)]

    def _add(self, mark: Any, name: str) -> None:
        mark.set_gid(name or None)
        mark.set_transform(self._down)
        mark.set_clip_on(False)
        self.figure.add_artist(mark)


def _font(size: float, bold: bool) -> FontProperties:
    return FontProperties(fname=_path(bold), size=size)


def _path(bold: bool) -> Path:
    return BOLD_FONT if bold else PLAIN_FONT
