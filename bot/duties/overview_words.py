"""What the template of overviews is told."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.asking.answers import Figure, Listed
from bot.asking.question import Statistic
from bot.asking.working_out.overviews import OverviewRow
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import preposition
from bot.figures.signal_words import MARKED, signals_in_words
from bot.figures.word_lists import listed as joined

OVERVIEWS = ("overview", "targets", "measures", "areas")
"""The kinds of list that are overviews."""

_KINDS = (("concern", "Concern"), ("improvement", "Improvement"), ("neutral", "Unusual, neither better nor worse"))


def overview_values(listed: Listed) -> Mapping[str, Any]:
    """What the words of an overview use beside those of every list: rows, targets missed and met, and signals."""
    if listed.kind != "overview":
        return {}
    rows: Sequence[OverviewRow] = listed.details["rows"]
    one_area = len(listed.details["areas"]) == 1
    older: Sequence[Figure] = listed.details["older_targets"]
    aims = [*(one for row in rows for one in row.targets), *older]
    return {
        "rows": [_row_values(row) for row in rows],
        "missed": [_missed(one, one_area=one_area, old=one in older) for one in aims if one.details["missed"]],
        "met": [_met(one, one_area=one_area) for one in aims if not one.details["missed"]],
        "met_so_far": sum(target_stands(one) not in ("met", "missed") for one in aims if not one.details["missed"]),
        "running": any(target_stands(one).startswith("off track") for one in aims),
        "rebased_around": [
            (row.newest.measure.name, note) for row in rows for note in row.newest.details.get("rebased_around", [])
        ],
        "judged": any(row.newest.statistic is Statistic.VALUE for row in rows),
        "signals": [(words, _with_label(rows, label)) for label, words in _KINDS],
    }


def target_stands(figure: Figure) -> str:
    """Whether a target is missed or met; of a year that is not all held, how it stands so far. Empty for the rest."""
    missed, left = figure.details.get("missed"), figure.details.get("left")
    if missed is None:
        return ""
    if left or figure.details.get("of_part"):
        return f"{'off' if missed else 'on'} track {'so far' if left else 'then'}"
    return "missed" if missed else "met"


def _missed(figure: Figure, *, one_area: bool, old: bool) -> dict[str, Any]:
    name = figure.measure.name if one_area else figure.details["name"]
    when = figure.period.in_words if old and figure.period is not None else ""
    return {"name": name, "value": figure.value or 0, "unit": figure.unit.value, "when": when}


def _met(figure: Figure, *, one_area: bool) -> str:
    return figure.measure.name if one_area else str(figure.details["name"])


def _row_values(row: OverviewRow) -> dict[str, Any]:
    one = row.newest
    shown = "not shown" if one.value is None else figure_in_words(one.value, one.unit)
    when = "" if one.period is None else f"{preposition(one.period)} {one.period.in_words}"
    return {"subject": row.subject, "shown": shown, "when": when}


def _with_label(rows: Sequence[OverviewRow], label: str) -> list[str]:
    """The measures whose newest figure the chart labels so, with what it is and the signal."""
    return [_signalled(row) for row in rows if _is_labelled(row.newest, label)]


def _is_labelled(figure: Figure, label: str) -> bool:
    marked = any(signal in MARKED for signal in figure.signals)
    return figure.value is not None and marked and str(figure.details.get("label") or "").startswith(label)


def _signalled(row: OverviewRow) -> str:
    one = row.newest
    words = joined(signals_in_words([signal for signal in one.signals if signal in MARKED]))
    shown = "" if one.value is None else figure_in_words(one.value, one.unit)
    return f"{one.measure.name} {shown} ({words})"
