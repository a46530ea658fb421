"""Pictures of control charts: PNG from a description, by matplotlib's objects on its Agg canvas.

Most commands draw nothing, and matplotlib takes a third of a second to load: it is loaded with the first picture.
"""

import threading
from collections.abc import Callable

from bot.figures.chart_picture import ChartPicture

__all__ = ["draw", "draw_small"]

# matplotlib's fonts are shared between threads, and not guarded.
_ONE_AT_A_TIME = threading.Lock()
_MOST_KEPT = 32
_DRAWN: dict[tuple[str, str], bytes] = {}
"""The pictures drawn last, by their kind and whole description: what many ask for is drawn once."""


def draw(picture: ChartPicture) -> bytes:
    """The picture as PNG, 1,200 pixels wide and about 900 high. The same description gives the same bytes."""
    with _ONE_AT_A_TIME:
        from bot.files.charts import control_chart

        return _drawn_once(control_chart.draw, picture)


def draw_small(picture: ChartPicture) -> bytes:
    """The small picture as PNG, 1,200 pixels wide and 260 high. The same description gives the same bytes."""
    with _ONE_AT_A_TIME:
        from bot.files.charts import small_chart

        return _drawn_once(small_chart.draw_small, picture)


def _drawn_once(draw_it: Callable[[ChartPicture], bytes], picture: ChartPicture) -> bytes:
    # Not the description itself is the key: to Python 1 and 1.0 are the same, and they may be written differently.
    key = (draw_it.__name__, repr(picture))
    if key not in _DRAWN:
        if len(_DRAWN) >= _MOST_KEPT:
            del _DRAWN[next(iter(_DRAWN))]
        _DRAWN[key] = draw_it(picture)
    return _DRAWN[key]
