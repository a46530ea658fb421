"""What is said of two figures that are held against each other: how far apart they are, and which was not asked for."""

from collections.abc import Sequence
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Question, Read, Statistic
from bot.asking.words.field_words import Field
from bot.duties.answer_moved_most import are_moves, said_of_moves
from bot.duties.words import Templates
from bot.figures.measures import Unit
from bot.figures.word_lists import listed as joined

_TWO = 2


def said_side_by_side(figures: Sequence[Figure], understood: Read, templates: Templates) -> str:
    """How far one thing is above another where two are compared, of the same period and unit; of more, both ends.

    Of changes it is which of them moved most; of the highest and the lowest of one thing how far apart these are.
    """
    if (ends_apart := _said_of_ends(figures, templates)) is not None:
        return ends_apart
    said = {taken for _, taken in understood.steps}
    asked = understood.outcome
    kept = isinstance(asked, Question) and asked.side_by_side
    compared = kept or not said.isdisjoint((Field.COMPARE, Field.OVERTAKING))
    names = _told_apart(figures) if (compared or are_moves(figures)) and len(figures) >= _TWO else None
    if names is None:
        return ""
    if Field.OVERTAKING in said and are_moves(figures):
        return _said_of_passing(figures, names, templates)
    if are_moves(figures):
        return said_of_moves(figures, names, templates)
    if not all(_may_be_compared(one) for one in figures):
        return ""
    highest, lowest = (end(one.value or 0 for one in figures) for end in (max, min))
    if len(figures) > _TWO and highest == lowest:
        return ""
    first, second = figures[:_TWO]
    values = {
        "name": names[0],
        "other": names[1],
        "apart": (first.value or 0) - (second.value or 0),
        "ends": () if len(figures) == _TWO else [_all_at(end, figures, names) for end in (highest, lowest)],
        "unit": first.unit.value,
        "points": first.unit is Unit.PERCENT,
        "per": _rate_to_add(first, second),
        "taken": "",
        "same_part": False,
        "chance_asked": isinstance(asked, Question) and asked.chance_asked,
    }
    return " ".join(templates.render("answer", "side_by_side", values)["text"].split())


def _said_of_ends(figures: Sequence[Figure], templates: Templates) -> str | None:
    """How far the highest and the lowest of one thing are apart; None where other figures stand there."""
    ends = {one.statistic: one for one in figures if one.statistic in (Statistic.HIGHEST, Statistic.LOWEST)}
    of_one = len({(one.measure.key, one.area.key, one.group) for one in figures}) == 1
    values = [one.value for one in ends.values() if one.value is not None and not one.suppressed]
    if not of_one or len(values) != _TWO:
        return None
    unit = figures[0].measure.unit
    apart = {"apart": abs(values[0] - values[1]), "unit": unit.value, "points": unit is Unit.PERCENT}
    return " ".join(templates.render("answer", "ends_apart", apart)["text"].split())


def _said_of_passing(figures: Sequence[Figure], names: Sequence[str], templates: Templates) -> str:
    """Which of two was above the other at each of the two times, and by how much."""
    first, second = figures
    if first.measure.unit is not second.measure.unit or first.period is None or first.against is None:
        return ""
    values = {
        "name": names[0],
        "other": names[1],
        "now": first.details["now"] - second.details["now"],
        "before": first.details["before"] - second.details["before"],
        "when": first.period.in_words,
        "then": first.against.in_words,
        "unit": first.measure.unit.value,
        "points": first.measure.unit is Unit.PERCENT,
        "per": _rate_to_add(first, second),
    }
    return " ".join(templates.render("answer", "passing", values)["text"].split())


def _rate_to_add(first: Figure, second: Figure) -> str | None:
    """Per how many two areas can be held against each other, where these are told by number."""
    rate = first.measure.default_rate if first.per is None and first.area != second.area else None
    return None if rate is None else f"{rate.per:,}"


def _all_at(value: Decimal | int, figures: Sequence[Figure], names: Sequence[str]) -> str:
    """The name of the figure that has a value; of several that have it all of them."""
    return joined([name for one, name in zip(figures, names, strict=True) if (one.value or 0) == value])


def _told_apart(figures: Sequence[Figure]) -> list[str] | None:
    """The names of what tells figures apart, where it is one thing alone: areas, measures or groups; else None."""
    alike = {(one.period, one.statistic, one.per, one.unit, one.details.get("base_period")) for one in figures}
    if len(alike) != 1:
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
    values |= {"same_part": figure.details.get("taken_as") == "of the year", "chance_asked": False}
    return " ".join(templates.render("answer", "side_by_side", values)["taken"].split())


def _may_be_compared(figure: Figure) -> bool:
    """A figure that is told in the place of its change is none of those: which rose most is not which is highest."""
    told = figure.statistic in (Statistic.VALUE, Statistic.RATE, Statistic.TOTAL) and not figure.suppressed
    return told and figure.value is not None and not figure.details.get("uncompared")
