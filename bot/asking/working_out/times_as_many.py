"""How many times the one of two counts, or of two rates, is of the other."""

from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import Statistic
from bot.figures.measures import Unit

_COUNTED = (Unit.COUNT, Unit.POUNDS, Unit.RATE)


def as_times(gap: Figure) -> Figure | NoFigure:
    """The first of two over the second, from their difference; of nothing, and of percentages, there is none."""
    own, other = gap.details["own"], gap.details["average"]
    if gap.unit not in _COUNTED or not other:
        return NoFigure(reason="no ratio", details={"other": gap.details["other_name"]})
    details = {**gap.details, "own_words": gap.unit.value}
    return replace(
        gap,
        statistic=Statistic.TIMES,
        value=own / other,
        unit=Unit.RATIO,
        signals=(),
        formula=f"{own} / {other}",
        details=details,
    )
