"""How many were asked: the sample behind a percentage of a survey."""

from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import Statistic
from bot.figures.measures import Unit


def sample_of(found: Figure) -> Figure | NoFigure:
    """How many a percentage is of; NoFigure where that is not held."""
    asked = found.details.get("denominator")
    if asked is None:
        return NoFigure(reason="no sample", details={"name": found.measure.name})
    details = {**found.details, "sample": True}
    formula = f"the {asked} that the percentage is of"
    return replace(
        found, statistic=Statistic.COUNT, value=asked, unit=Unit.COUNT, signals=(), formula=formula, details=details
    )
