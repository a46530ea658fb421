"""The pictures of small charts. What identifies one follows from what it shows: a chart that is held is not drawn."""

import hashlib
from dataclasses import replace
from datetime import date

from bot.duties.outbox import Picture
from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.files.charts import draw_small

_LOOK = "small-1"
"""Changed with the drawing, so that what was drawn before is drawn anew."""


def small_id(chart: ChartPicture) -> str:
    """What identifies the small picture of a chart, without drawing it: the same on a day without new figures."""
    return hashlib.sha256(f"{_LOOK}\x1f{replace(chart, as_at=date.min)!r}".encode()).hexdigest()[:32]


def drawn_small(chart: ChartPicture) -> Picture:
    """The small picture of a chart."""
    return Picture(small_id(chart), draw_small(chart), title_sentence(chart), alternative_text(chart))
