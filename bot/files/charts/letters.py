"""Which letters can be drawn, and how wide they are: quick enough to break every line of a picture by trial."""

import re
import unicodedata
from functools import lru_cache

from matplotlib.font_manager import get_font
from matplotlib.ft2font import LoadFlags

from bot.files.charts.appearance import BOLD_FONT, PLAIN_FONT

_MEASURED_AT = 100
_FIXED_POINT = 65_536
_LEFT_OUT = "\u2026"
# What joins emoji, or says which look of one is meant: nothing of it is seen.
_JOINS = re.compile("[\u200b-\u200d\ufe00-\ufe0f]")
_WORDS = ("L", "N")
"""The general categories of Unicode that words and numbers are made of."""


def legible(text: str) -> str:
    """Text on one line, in characters that the font has, so that the words stand.

    A character that the font lacks is written in plainer ones where it has such; else an emoji or a sign is left out,
    and letters that cannot be drawn are one ellipsis. The words that go with the picture keep them all.
    """
    known, seen = _known_letters(), _JOINS.sub("", text)
    drawn = "".join(letter if letter in known or letter.isspace() else _plainer(letter, known) for letter in seen)
    return " ".join(re.sub(f"{_LEFT_OUT}+", _LEFT_OUT, drawn).split())


def _plainer(letter: str, known: frozenset[str]) -> str:
    """What is drawn in the place of a character that the font lacks."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    if plain and known.issuperset(plain):
        return plain
    return _LEFT_OUT if unicodedata.category(letter).startswith(_WORDS) else ""


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
