"""The counts that a percentage is made of: how many there were, and how many there were not."""

from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import CountBehind, Statistic
from bot.figures.measures import Unit


def count_behind(found: Figure, asked: CountBehind) -> Figure | NoFigure:
    """The numerator of a percentage, or what is left of its denominator; NoFigure where they are not held."""
    part, whole = found.details.get("numerator"), found.details.get("denominator")
    if part is None or whole is None:
        return NoFigure(reason="no counts", details={"name": found.details["name"]})
    value = Decimal(part) if asked is CountBehind.NUMERATOR else Decimal(whole) - Decimal(part)
    formula = f"{part} of {whole}" if asked is CountBehind.NUMERATOR else f"{whole} - {part}"
    details = {**found.details, "count_behind": asked.value, "whole": whole, "part": part, "percent": found.value}
    return replace(
        found, statistic=Statistic.COUNT, value=value, unit=Unit.COUNT, signals=(), formula=formula, details=details
    )
