"""Draw the picture of a control chart as PNG, for a telephone held upright."""

from bot.figures.chart_numbers import numbers_of
from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.files.charts.gutter import draw_gutter, gutter_labels, room_for_labels
from bot.files.charts.plot_area import draw_plot, plot_area
from bot.files.charts.sheet import Sheet
from bot.files.charts.surround import (
    draw_badges,
    draw_key,
    draw_notes,
    draw_provenance,
    draw_title,
    shown_notes,
)


def draw(picture: ChartPicture) -> bytes:
    """The picture as PNG, 1,200 pixels wide and about 900 high.

    The same description gives the same bytes. The picture in words is in the file as its description.
    """
    return laid_out(picture).png({"Title": title_sentence(picture), "Description": alternative_text(picture)})


def laid_out(picture: ChartPicture) -> Sheet:
    """The sheet with everything on it, from top to bottom."""
    sheet = Sheet()
    labels = gutter_labels(picture, numbers_of(picture))
    top = draw_title(sheet, picture) + (76 if shown_notes(picture) else 44)
    area = plot_area(sheet, picture, top, room_for_labels(sheet, labels))
    y = draw_plot(sheet, picture, area)
    draw_badges(sheet, picture, area)
    draw_gutter(sheet, labels, area)
    y = draw_key(sheet, picture, y)
    y = draw_notes(sheet, picture, y + 6)
    y = draw_provenance(sheet, picture, y)
    sheet.close(y + 26)
    return sheet
