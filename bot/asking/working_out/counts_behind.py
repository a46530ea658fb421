"""The counts that a percentage is made of: how many there were, how many there were not, and how many of all."""

from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import CountBehind, Question, Statistic
from bot.asking.working_out.runs_of_periods import each_period
from bot.asking.working_out.work import Work
from bot.figures.measures import Unit


def count_behind(found: Figure, asked: CountBehind) -> Figure | NoFigure:
    """The numerator of a percentage, its denominator, or what is left of that; NoFigure where they are not held."""
    part, whole = found.details.get("numerator"), found.details.get("denominator")
    if part is None or whole is None:
        return NoFigure(reason="no counts", details={"name": found.details["name"]})
    value, formula = {
        CountBehind.NUMERATOR: (Decimal(part), f"{part} of {whole}"),
        CountBehind.REST: (Decimal(whole) - Decimal(part), f"{whole} - {part}"),
        CountBehind.WHOLE: (Decimal(whole), f"{whole}"),
    }[asked]
    details = {**found.details, "count_behind": asked.value, "whole": whole, "part": part, "percent": found.value}
    return replace(
        found, statistic=Statistic.COUNT, value=value, unit=Unit.COUNT, signals=(), formula=formula, details=details
    )


def counts_of_each_period(question: Question, work: Work) -> tuple[Figure, ...] | NoFigure:
    """The count of each period of a stretch; NoFigure where one of them has none to be told."""
    run = each_period(replace(question, count_behind=None), work)
    if isinstance(run, NoFigure) or question.count_behind is None:
        return run if isinstance(run, NoFigure) else run.figures
    counts = [count_behind(one, question.count_behind) for one in run.figures]
    without = next((one for one in counts if isinstance(one, NoFigure)), None)
    if run.details["missing"] or run.details["withheld"]:
        without = NoFigure(reason="no counts", details={"name": run.details["measure_name"]})
    return without or tuple(one for one in counts if isinstance(one, Figure))
