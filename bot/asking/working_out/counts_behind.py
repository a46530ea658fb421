"""The counts that a percentage is made of: how many there were, how many there were not, and how many of all.

Beside its percentage each is told by `count_behind`. All else that is asked of one (how it moved, which area has most,
its total, its highest month) is asked of the series of these numbers as of any other count: `of_the_numbers`.
"""

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

import numpy as np

from bot.asking.answers import Figure, NoFigure, Status
from bot.asking.question import OF_COUNTS, CountBehind, Intent, Question, Statistic
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.asking.working_out.work import Work
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.series import Figures, Floats
from bot.figures.withholding import with_withheld

_CALLED = {
    CountBehind.NUMERATOR: "the number behind it",
    CountBehind.REST: "the number that were not",
    CountBehind.WHOLE: "the number that it is out of",
}
_DECIMALS = 6
_STATES = word_set("vacancy vacancies vacant vetted vetting trained training accredited establishment posts")
"""Of what is so at a time, and does not happen in it, the numbers of several months are no total."""
_NO_BEST = "which way is better is said of the percentage alone; ask for that, or for the most or the fewest"


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
    least = found.measure.suppress_below
    if value < least and found.period is not None:
        details = {"name": found.details["name"], "words": found.period.in_words, "least": least}
        return NoFigure(reason="suppressed", details=details, status=Status.REFUSED)
    if any(len(one.periods) > 1 for one in found.behind) and _combined(found.measure) is not Combine.SUM:
        return NoFigure(reason="no total", details={"word": found.details["name"], "near": ("last",)})
    details = {**found.details, "count_behind": asked.value, "whole": whole, "part": part, "percent": found.value}
    return replace(
        found, statistic=Statistic.COUNT, value=value, unit=Unit.COUNT, signals=(), formula=formula, details=details
    )


def has_no_best(question: Question, work: Work) -> NoFigure | None:
    """That a number behind a percentage has no best or worst: which way is better is said of the percentage alone."""
    if question.count_behind is None or question.best is None or question.intent not in OF_COUNTS:
        return None
    name = work.framework.measures[question.measures[0]].name
    return NoFigure(reason="no rank", details={"name": name, "why": _NO_BEST})


def of_the_numbers(question: Question, work: Work) -> Work:
    """The work with a number that is asked for in the place of its percentage; as it is where none is.

    It is a count with a name of its own. What is said of the percentage alone does not hold of it: its targets, and
    which way is better. One figure by itself stays with its percentage, beside which it is told out of how many it is.
    """
    side, framework = question.count_behind, work.framework
    alone = question.intent is Intent.VALUE and not (question.by or question.summed or question.condition)
    measures = {key: framework.measures[key] for key in question.measures}
    if side is None or question.intent not in OF_COUNTS or (alone and not question.chart):
        return work
    if any(one.unit is not Unit.PERCENT for one in measures.values()):
        return work
    counted = {key: _counted(one, side) for key, one in measures.items()}
    of_numbers = replace(
        framework,
        measures={**framework.measures, **counted},
        targets=tuple(one for one in framework.targets if one.measure not in measures),
    )
    figures = _withheld_too(_numbers(work.facts.figures, measures, side), of_numbers, work, measures)
    facts = replace(work.facts, framework=of_numbers, figures=figures)
    return replace(work, facts=facts, charts={}, pictures={})


def _counted(measure: Measure, side: CountBehind) -> Measure:
    """The measure that counts what a percentage is made of."""
    return replace(
        measure,
        name=f"{measure.name} ({_CALLED[side]})",
        unit=Unit.COUNT,
        better=Better.NEITHER,
        combine=_combined(measure),
        rates={},
    )


def _combined(measure: Measure) -> Combine:
    """How its numbers add up: those of a ratio do, but of a state there are so many at the end of a time."""
    if measure.combine is not Combine.RATIO:
        return measure.combine
    return Combine.SUM if _STATES.isdisjoint(words_of(measure.name)) else Combine.LAST


def _numbers(figures: Figures, measures: Collection[str], side: CountBehind) -> Figures:
    """The figures with the numbers behind those of some measures as their values; without those that have none."""
    of_them = np.repeat([key.measure in measures for key in figures.keys], np.diff(figures.offsets))
    numbers: Floats = {
        CountBehind.NUMERATOR: figures.numerators,
        CountBehind.REST: np.round(figures.denominators - figures.numerators, _DECIMALS),
        CountBehind.WHOLE: figures.denominators,
    }[side]
    told = replace(
        figures,
        values=np.where(of_them, numbers, figures.values),
        numerators=np.where(of_them, np.nan, figures.numerators),
        denominators=np.where(of_them & (side is CountBehind.WHOLE), np.nan, figures.denominators),
    )
    return told.only(~np.isnan(told.values))


def _withheld_too(figures: Figures, framework: Framework, work: Work, measures: Collection[str]) -> Figures:
    """The numbers of what is not shown are not shown, nor what would tell a number that is too small."""
    keys = [key for key in figures.keys if key.measure in measures]
    if not any(framework.measures[key].suppress_below for key in measures):
        return figures
    small = with_withheld(figures, framework).withheld
    hidden = {key: work.suppression.hidden(key) | small.get(key, frozenset()) for key in keys}
    return replace(figures, withheld={**figures.withheld, **hidden})
