"""Control charts: the mean, the limits, the signals and the icons of any number of series at once."""

from bot.figures.control_charts.calculation import control_charts
from bot.figures.control_charts.chart import Chart, ChartPoint, chart_of, point_of
from bot.figures.control_charts.charts import ControlCharts
from bot.figures.control_charts.icons import ASSURANCES, Assurance, assurance_of
from bot.figures.control_charts.labels import LABELS, NOT_GIVEN, Label, label_of
from bot.figures.control_charts.presets import MDC, MINIMUM_BASELINE, PRESETS, PTD, TRIAL_POINTS, Preset
from bot.figures.control_charts.segments import phases_from_rebases
from bot.figures.control_charts.signals import FLAGS, SIGNALS, Signal, signals_of

__all__ = [
    "ASSURANCES",
    "FLAGS",
    "LABELS",
    "MDC",
    "MINIMUM_BASELINE",
    "NOT_GIVEN",
    "PRESETS",
    "PTD",
    "SIGNALS",
    "TRIAL_POINTS",
    "Assurance",
    "Chart",
    "ChartPoint",
    "ControlCharts",
    "Label",
    "Preset",
    "Signal",
    "assurance_of",
    "chart_of",
    "control_charts",
    "label_of",
    "phases_from_rebases",
    "point_of",
    "signals_of",
]
