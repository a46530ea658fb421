"""Pictures of control charts: PNG from a description, by matplotlib's objects on its Agg canvas.

Most commands draw nothing, and matplotlib takes a third of a second to load: it is loaded with the first picture.
"""

import threading

from bot.figures.chart_picture import ChartPicture

__all__ = ["draw", "draw_small"]

# matplotlib's fonts are shared between threads, and not guarded.
_ONE_AT_A_TIME = threading.Lock()


def draw(picture: ChartPicture) -> bytes:
    """The picture as PNG, 1,200 pixels wide and about 900 high. The same description gives the same bytes."""
    with _ONE_AT_A_TIME:
        from bot.files.charts import control_chart

        return control_chart.draw(picture)


def draw_small(picture: ChartPicture) -> bytes:
    """The small picture as PNG, 1,200 pixels wide and 260 high. The same description gives the same bytes."""
    with _ONE_AT_A_TIME:
        from bot.files.charts import small_chart

        return small_chart.draw_small(picture)
