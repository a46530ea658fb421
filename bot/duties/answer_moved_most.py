"""Which of several things that are compared moved most, up and down: by number, and in percent."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from bot.asking.answers import Figure
from bot.asking.question import Statistic
from bot.duties.words import Templates
from bot.figures.measures import Unit
from bot.figures.word_lists import listed as joined

_MOVES = (Statistic.CHANGE, Statistic.PERCENT_CHANGE)
_WAYS = {"up": 1, "down": -1}


def are_moves(figures: Sequence[Figure]) -> bool:
    """Whether all of some figures are changes that are told, each against the same other time."""
    told = all(one.statistic in _MOVES and one.details.get("change") is not None for one in figures)
    return told and len({one.against for one in figures}) == 1


def said_of_moves(figures: Sequence[Figure], names: Sequence[str], templates: Templates) -> str:
    """The sentence that says which of them rose most and which fell most; `names` tell them apart.

    Of several measures that are counted it is told in percent alone: what they count is not alike.
    """
    changes = {name: one.details["change"] for name, one in zip(names, figures, strict=True)}
    percents = {name: one.details["percent"] for name, one in zip(names, figures, strict=True)}
    measure, measures = figures[0].measure, {one.measure.key: one.measure.unit for one in figures}
    of_one = len(measures) == 1 or {*measures.values()} == {Unit.PERCENT}
    if not of_one and None in percents.values():
        return ""
    each = {called: {name: one for name, one in changes.items() if one * sign > 0} for called, sign in _WAYS.items()}
    values = {
        "ways": [
            _furthest(called, moved, {name: percents[name] for name in moved}, by_number=of_one)
            for called, moved in each.items()
            if moved
        ],
        "none_so": [called for called, moved in each.items() if not moved],
        "level": joined([name for name, change in changes.items() if not change]),
        "unit": measure.unit.value,
        "points": measure.unit is Unit.PERCENT,
    }
    return " ".join(templates.render("answer", "moved_most", values)["text"].split())


def _furthest(
    called: str, changes: Mapping[str, Decimal], percents: Mapping[str, Decimal | None], *, by_number: bool
) -> dict[str, Any]:
    """Those of what moved one way that moved furthest; the percentage is left out where one of them has none."""
    change = max(changes.values(), key=abs)
    furthest = [name for name, one in changes.items() if one == change]
    known = {name: one for name, one in percents.items() if one is not None}
    percent = max(known.values(), key=abs) if len(known) == len(percents) else None
    return {
        "called": called,
        "several": len(changes) > 1,
        "change": change,
        "by_number": joined(furthest) if by_number else "",
        "each": len(furthest) > 1,
        "percent": percent,
        "in_percent": "" if percent is None else joined([name for name, one in known.items() if one == percent]),
    }
