"""The picture of an answer's chart, with its words."""

import hashlib

from bot.duties.outbox import Picture
from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.files.charts import draw


def drawn(chart: ChartPicture) -> Picture:
    """The picture of a chart; the same chart is the same picture."""
    png = draw(chart)
    name = hashlib.sha256(png).hexdigest()[:32]
    return Picture(name, png, title_sentence(chart), alternative_text(chart))
