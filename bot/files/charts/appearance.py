"""How things look: colours that everyone can tell apart, a shape for every state, sizes for a telephone.

The colours are near those of Okabe and Ito (2008), chosen for every kind of colour vision. No state is told by colour
alone: concern, improvement and neutral also have a shape each, and the shape has a word beside it.
"""

from dataclasses import dataclass
from pathlib import Path

import matplotlib

WIDTH = 1200
"""Pixels. On a telephone 390 wide a third of it is left, so no letter is under 26 pixels here."""
MARGIN = 36

TITLE_SIZE, LABEL_SIZE, NEWEST_SIZE, SMALL_SIZE = 46, 30, 46, 27

INK, SOFT_INK, GRID, PAPER = "#1A1A1A", "#4D4D4D", "#E3E3E3", "#FFFFFF"
RANGE, LIMIT, LINE = "#E6EEF4", "#5B7083", "#4D4D4D"
GAP = "#EADFCB"
CONCERN, IMPROVEMENT, NEUTRAL, TARGET = "#C24E00", "#0072B2", "#A0498A", "#007A59"

_FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
PLAIN_FONT, BOLD_FONT = _FONTS / "DejaVuSans.ttf", _FONTS / "DejaVuSans-Bold.ttf"
"""The fonts that come with matplotlib: the same picture on every machine."""


@dataclass(frozen=True, slots=True)
class Look:
    """The shape (a matplotlib marker), the colour and the relative size of a point."""

    shape: str
    colour: str
    scale: float


LOOKS = {
    "common_cause": Look("o", LINE, 1.0),
    "concern_high": Look("^", CONCERN, 2.0),
    "concern_low": Look("v", CONCERN, 2.0),
    "improvement_high": Look("s", IMPROVEMENT, 1.7),
    "improvement_low": Look("s", IMPROVEMENT, 1.7),
    "neutral_high": Look("D", NEUTRAL, 1.6),
    "neutral_low": Look("D", NEUTRAL, 1.6),
}


def marker_size(points: int) -> float:
    """The size of a common-cause marker, in pixels: smaller the more points there are."""
    return 13.0 if points <= 36 else 10.0 if points <= 80 else 7.0 if points <= 150 else 5.0


def line_width(points: int) -> float:
    """The width of the line between points, in pixels."""
    return 4.0 if points <= 60 else 2.5
