"""Which letters can be drawn, and how wide they are: quick enough to break every line of a picture by trial."""

from functools import lru_cache

from matplotlib.font_manager import get_font
from matplotlib.ft2font import LoadFlags

from bot.files.charts.appearance import BOLD_FONT, PLAIN_FONT

_MEASURED_AT = 100
_FIXED_POINT = 65_536
_NO_SUCH_LETTER = "\u25a1"


def legible(text: str) -> str:
    """Text on one line, with an empty box for every letter that the font does not have.

    The words that go with the picture keep them.
    """
    known = _known_letters()
    return "".join(letter if letter in known else _NO_SUCH_LETTER for letter in " ".join(text.split()))


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a line of text in pixels; kerning, which only ever draws letters together, is left out."""
    return sum(_advance(letter, bold) for letter in text) * size


@lru_cache(maxsize=1)
def _known_letters() -> frozenset[str]:
    plain, bold = (frozenset(get_font(font).get_charmap()) for font in (PLAIN_FONT, BOLD_FONT))
    return frozenset(map(chr, plain & bold))


@lru_cache(maxsize=4_096)
def _advance(letter: str, bold: bool) -> float:
    """The advance of a letter that can be drawn, at size 1."""
    font = get_font(BOLD_FONT if bold else PLAIN_FONT)
    font.set_size(_MEASURED_AT, 72)
    glyph = font.load_char(ord(letter), flags=LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / _FIXED_POINT / _MEASURED_AT
