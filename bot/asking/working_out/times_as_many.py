"""How many times the one of two counts, or of two rates, is of the other."""

from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import Statistic
from bot.figures.measures import Unit

_COUNTED = (Unit.COUNT, Unit.POUNDS, Unit.RATE)


def as_times(gap: Figure, by_rate: Figure | NoFigure | None = None, *, of_places: bool = False) -> Figure | NoFigure:
    """The first of two over the second, from their difference; of nothing, and of percentages, there is none.

    `by_rate` is the difference of the rates of two places whose numbers these are: a larger place has more of all.
    """
    own, other = gap.details["own"], gap.details["average"]
    if gap.unit not in _COUNTED or not other:
        return NoFigure(reason="no ratio", details={"other": gap.details["other_name"]})
    details = {**gap.details, "own_words": gap.unit.value, "by_rate": _told(by_rate), "of_places": of_places}
    return replace(
        gap,
        statistic=Statistic.TIMES,
        value=own / other,
        unit=Unit.RATIO,
        signals=(),
        formula=f"{own} / {other}",
        details=details,
    )


def _told(by_rate: Figure | NoFigure | None) -> dict[str, object] | None:
    """The same of the rates, for the words."""
    if not isinstance(by_rate, Figure) or not by_rate.details["average"]:
        return None
    own, other = by_rate.details["own"], by_rate.details["average"]
    return {
        "times": own / other,
        "own": own,
        "other": other,
        "per": f"{by_rate.per:,}",
        "of": (by_rate.of or "").replace("-", " "),
    }
