"""Marking an answer against what a pack says must come of its question.

A line of a pack has `question`, perhaps `thread`, `in` and `as`, and one of: `figure` (a subject, the values that are
right, the days they may be of), `either` (several figures, one of which is right), `figure_or_none`, `table` (a value
an area), `signal`, `words`, or `no_figure` (the statuses that are right).
"""

from collections.abc import Mapping
from typing import Any

RIGHT, WRONG, UNANSWERED = "right", "wrong", "unanswered"
Json = Mapping[str, Any]


def verdict(wanted: Json, given: Json) -> str:
    """Whether an answer is right, wrong, or was not given. A figure where none may be is wrong."""
    figures = [one for one in given["answers"] if one["value"] is not None]
    if "no_figure" in wanted:
        return WRONG if figures else RIGHT
    if given["status"] != "answered" or (not figures and "words" not in wanted):
        return RIGHT if "figure_or_none" in wanted else UNANSWERED
    if "words" in wanted:
        return RIGHT if all(one.lower() in given["text"].lower() for one in wanted["words"]) else WRONG
    if "table" in wanted:
        return _table(wanted["table"], figures)
    if "signal" in wanted:
        return _signal(wanted["signal"], figures)
    if "either" in wanted:
        return RIGHT if RIGHT in {_figure(one, figures) for one in wanted["either"]} else WRONG
    return _figure(wanted.get("figure") or wanted["figure_or_none"], figures)


def _figure(wanted: Json, figures: list[Json]) -> str:
    """Right where the first figure is of the subject and the days, and one of the first three has the value."""
    first = figures[0]
    if any(first[name] != wanted[name] for name in ("measure", "area", "group")):
        return WRONG
    if "days" in wanted and [first["start"], first["end"]] not in wanted["days"]:
        return WRONG
    return RIGHT if any(_near(one["value"], value) for one in figures[:3] for value in wanted["values"]) else WRONG


def _table(wanted: Json, figures: list[Json]) -> str:
    """Right where every area that is wanted has its value."""
    values = {one["area"]: one for one in figures if one["measure"] == wanted["measure"]}
    if not set(wanted["values"]) <= set(values):
        return UNANSWERED
    days = all([values[area]["start"], values[area]["end"]] == wanted["days"] for area in wanted["values"])
    same = all(_near(values[area]["value"], value) for area, value in wanted["values"].items())
    return RIGHT if days and same else WRONG


def _signal(wanted: Json, figures: list[Json]) -> str:
    """Right where the newest value stands with the signal that it has, or with neither limit's where it has none."""
    first = figures[0]
    if (first["measure"], first["area"]) != (wanted["measure"], wanted["area"]):
        return WRONG
    outside = [one for one in first["signals"] if one in ("above_upper_limit", "below_lower_limit")]
    return RIGHT if outside == ([wanted["outside"]] if wanted["outside"] else []) else WRONG


def _near(given: float, wanted: float) -> bool:
    return abs(given - wanted) <= 1e-6 * max(1.0, abs(wanted))
