"""Pictures of control charts: PNG from a description, by matplotlib's objects on its Agg canvas."""

from bot.files.charts.control_chart import draw

__all__ = ["draw"]
