"""What is said of two figures that are held against each other: how far apart they are, and which was not asked for."""

from collections.abc import Sequence

from bot.asking.answers import Figure
from bot.asking.question import Read, Statistic
from bot.asking.words.field_words import Field
from bot.duties.words import Templates
from bot.figures.measures import Unit

_TWO = 2


def said_side_by_side(figures: Sequence[Figure], understood: Read, templates: Templates) -> str:
    """How far one area is above another where the two are compared, in the same measure and period; else nothing."""
    compared = any(taken == Field.COMPARE for _, taken in understood.steps)
    if not compared or len(figures) != _TWO or not all(_may_be_compared(one) for one in figures):
        return ""
    first, second = figures
    alike = {
        (one.measure.key, one.group, one.period, one.statistic, one.per, one.unit, one.details.get("base_period"))
        for one in figures
    }
    if len(alike) != 1 or first.area == second.area or first.value is None or second.value is None:
        return ""
    rate = first.measure.default_rate if first.per is None else None
    values = {
        "name": first.area.name,
        "other": second.area.name,
        "apart": first.value - second.value,
        "unit": first.unit.value,
        "points": first.unit is Unit.PERCENT,
        "per": None if rate is None else f"{rate.per:,}",
        "taken": "",
        "same_part": False,
    }
    return " ".join(templates.render("answer", "side_by_side", values)["text"].split())


def said_unasked(figure: Figure, templates: Templates) -> str:
    """That a period was taken which was not said, where the one it is held against is of another time of the year."""
    taken = figure.details.get("taken_period")
    if not taken:
        return ""
    values = {"name": "", "other": "", "apart": 0, "unit": "", "points": False, "per": None, "taken": taken}
    values["same_part"] = figure.details.get("taken_as") == "of the year"
    return " ".join(templates.render("answer", "side_by_side", values)["taken"].split())


def _may_be_compared(figure: Figure) -> bool:
    return figure.statistic in (Statistic.VALUE, Statistic.RATE) and not figure.suppressed
