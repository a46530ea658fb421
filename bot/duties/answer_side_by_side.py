"""What is said of two figures that are held against each other: how far apart they are, and which was not asked for."""

from collections.abc import Sequence

from bot.asking.answers import Figure
from bot.asking.question import Read, Statistic
from bot.asking.words.field_words import Field
from bot.duties.words import Templates
from bot.figures.measures import Unit

_TWO = 2


def said_side_by_side(figures: Sequence[Figure], understood: Read, templates: Templates) -> str:
    """How far one thing is above another where two are compared, of the same period and unit; of more, both ends."""
    compared = any(taken == Field.COMPARE for _, taken in understood.steps)
    if not compared or len(figures) < _TWO or not all(_may_be_compared(one) for one in figures):
        return ""
    names = _told_apart(figures)
    if names is None:
        return ""
    ordered = sorted(zip(figures, names, strict=True), key=lambda one: one[0].value or 0)
    first, second = figures[:_TWO]
    rate = first.measure.default_rate if first.per is None and first.area != second.area else None
    values = {
        "name": names[0],
        "other": names[1],
        "apart": (first.value or 0) - (second.value or 0),
        "ends": () if len(figures) == _TWO else (ordered[-1][1], ordered[0][1]),
        "unit": first.unit.value,
        "points": first.unit is Unit.PERCENT,
        "per": None if rate is None else f"{rate.per:,}",
        "taken": "",
        "same_part": False,
    }
    return " ".join(templates.render("answer", "side_by_side", values)["text"].split())


def _told_apart(figures: Sequence[Figure]) -> list[str] | None:
    """The names of what tells figures apart, where it is one thing alone: areas, measures or groups; else None.

    None too where two of them are the same: no one of them is the highest.
    """
    alike = {(one.period, one.statistic, one.per, one.unit, one.details.get("base_period")) for one in figures}
    if len(alike) != 1 or len({one.value for one in figures}) < len(figures) > _TWO:
        return None
    for name, others in (
        ([one.area.name for one in figures], {(one.measure.key, one.group) for one in figures}),
        ([one.measure.name for one in figures], {(one.area, one.group) for one in figures}),
        (
            [str(one.details.get("group_name") or "") for one in figures],
            {(one.measure.key, one.area) for one in figures},
        ),
    ):
        if len(others) == 1 and len({*name}) == len(figures) and all(name):
            return name
    return None


def said_unasked(figure: Figure, templates: Templates) -> str:
    """That a period was taken which was not said, where the one it is held against is of another time of the year."""
    taken = figure.details.get("taken_period")
    if not taken:
        return ""
    values = {"name": "", "other": "", "apart": 0, "ends": (), "unit": "", "points": False, "per": None, "taken": taken}
    values["same_part"] = figure.details.get("taken_as") == "of the year"
    return " ".join(templates.render("answer", "side_by_side", values)["taken"].split())


def _may_be_compared(figure: Figure) -> bool:
    told = figure.statistic in (Statistic.VALUE, Statistic.RATE, Statistic.TOTAL) and not figure.suppressed
    return told and figure.value is not None
