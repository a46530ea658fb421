"""Whether a figure was stable over a stretch of time: which of its figures the control chart marks as signals."""

from dataclasses import replace
from typing import Any

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import just_that
from bot.asking.working_out.meant_periods import Chosen
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject
from bot.figures.chart_picture import PicturePoint
from bot.figures.period_labels import cadence_noun
from bot.figures.signal_words import MARKED

MOST_NAMED = 6
_SIDES = (("better", "improvement"), ("worse", "concern"))
LATELY = 12
"""Of so many of the newest figures it is told whether the chart marks any."""


def signals_over(subject: Subject, stretch: Chosen) -> Figure | NoFigure:
    """The last figure held of a stretch, with how many of all in it the chart marks, and which the newest of them are.

    The lines are those of the whole chart. Nothing is said where a figure in the stretch is not shown.
    """
    points = [point for one in stretch.periods if (point := subject.point(one)) is not None]
    if not points or any(one.text in subject.hidden for one in stretch.periods):
        return NoFigure(reason="lines of a stretch", details={"words": stretch.called.in_words})
    last = points[-1].period
    found = value_figure(subject, just_that(last))
    if isinstance(found, NoFigure) or found.details.get("mean") is None:
        return NoFigure(reason="lines of a stretch", details={"words": stretch.called.in_words})
    marked = [point for point in points if _is_marked(point)]
    over: dict[str, Any] = {
        "called": stretch.called.in_words,
        "number": len(points),
        "noun": cadence_noun(subject.measure.cadence, 1),
        "marked": len(marked),
        "named": [point.period.in_words for point in marked[-MOST_NAMED:]],
        "before": max(len(marked) - MOST_NAMED, 0),
    }
    return replace(found, instead=stretch.instead, details={**found.details, "over": over})


def marked_lately(subject: Subject) -> dict[str, Any] | None:
    """How many of the newest figures the chart marks; None where none, or one is not shown.

    A newest figure that is usual by itself does not make stable what was not so just before.
    """
    periods = subject.on_chart.periods[-LATELY:] if subject.on_chart is not None else ()
    if any(one.text in subject.hidden for one in periods):
        return None
    points = [point for one in periods if (point := subject.point(one)) is not None]
    marked = [point for point in points if _is_marked(point)]
    noun = cadence_noun(subject.measure.cadence, 1)
    judged = {side: sum((one.label or "").startswith(label) for one in marked) for side, label in _SIDES}
    return {"marked": len(marked), "number": len(points), "noun": noun, **judged} if marked else None


def _is_marked(point: PicturePoint) -> bool:
    return any(one in MARKED for one in point.signals)
