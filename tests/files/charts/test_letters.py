"""What is drawn of words that the font has not all the characters of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.font_manager import get_font

from bot.files.charts.appearance import BOLD_FONT, PLAIN_FONT
from bot.files.charts.letters import legible, text_width
from bot.files.charts.sheet import Sheet


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Fire 🔥 at the depot 🚒🚒", "Fire at the depot"),
        ("👩\u200d🚒 on strike", "on strike"),
        ("1\ufe0f\u20e3 first", "1 first"),
        ("\U0001d401old and \uff26ull", "Bold and Full"),
        ("月例 return", "… return"),
        ("£5 – “½” of Łódź, État", "£5 – “½” of Łódź, État"),
        ("two\n lines\u00a0here", "two lines here"),
        ("🔥", ""),
    ],
)
def test_the_words_stand_without_what_the_font_lacks(written: str, drawn: str) -> None:
    assert legible(written) == drawn


@given(st.text())
def test_every_character_that_is_drawn_is_one_that_the_font_has(text: str) -> None:
    drawn = legible(text)
    assert {ord(letter) for letter in drawn} <= set(get_font(PLAIN_FONT).get_charmap())
    assert {ord(letter) for letter in drawn} <= set(get_font(BOLD_FONT).get_charmap())
    assert "\u25a1" not in drawn or "\u25a1" in text
    assert text_width(drawn, 20) >= 0
    assert legible(drawn) == drawn


def test_no_line_is_broken_for_the_sake_of_what_is_not_drawn() -> None:
    assert Sheet().wrapped("🔥" * 200 + " depot " + "🚒 " * 100, 300, 20) == ["depot"]
    assert Sheet().cut("depot " + "🔥" * 200, 300, 20) == "depot"
