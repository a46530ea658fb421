"""The measures of an area by how much they moved: what rose most, what is getting worse."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Against, Question, Statistic
from bot.asking.working_out.changes import change_figures
from bot.asking.working_out.measures_meant import measures_meant
from bot.asking.working_out.work import Work
from bot.figures.measures import Better

LEAST_BEFORE = 10
"""Under so many a percentage of a count says little: one more homicide is half as many again."""
MOST_MOVED = 12


def moved_measures(question: Question, work: Work) -> Listed | NoFigure:
    """The measures that went the way that was asked about, furthest first, by percent of what they were before.

    Left out are counts under ten before, those without a figure to compare with, and those of which neither way is
    better where that was asked.
    """
    found: list[tuple[Decimal, Figure]] = []
    number = small = 0
    changes, without = _changes(question, work)
    if not changes and question.against_unsaid:
        changes, without = _changes(replace(question, against=Against.PERIOD_EARLIER, against_unsaid=False), work)
    for figure, percent in changes:
        number += 1
        if figure.measure.unit.value == "count" and abs(figure.details["before"]) < LEAST_BEFORE:
            small += 1
            continue
        if _goes_that_way(question, figure):
            found.append((abs(percent), figure))
    if not number:
        names = [work.framework.areas[key].name for key in question.areas]
        return NoFigure(reason="nothing to list", details={"areas": names, "words": question.period.words})
    found.sort(key=lambda one: -one[0])
    moved = len(found)
    shown = found[: question.first or MOST_MOVED]
    details = {
        "way": _WAYS[question.extreme],
        "moved": moved,
        "looked_at": number,
        "small": small,
        "least": LEAST_BEFORE,
        "uncompared": without,
        "areas": [work.framework.areas[key].name for key in question.areas],
        "compared": _compared([figure for figure, _ in changes]),
        "noun": "kind of crime" if question.only_crimes else "measure",
    }
    return Listed(kind="moved", figures=tuple(one for _, one in shown), details=details)


_WAYS = {
    Statistic.HIGHEST: "rose",
    Statistic.LOWEST: "fell",
    Statistic.RANK: "got better",
    Statistic.GAP: "got worse",
    None: "moved",
}


def _changes(question: Question, work: Work) -> tuple[list[tuple[Figure, Decimal]], int]:
    """The change of each measure that has one, with what it is in percent of the figure before; how many have none."""
    changes: list[tuple[Figure, Decimal]] = []
    without = 0
    for subject in measures_meant(question, work):
        if subject.is_old:
            continue
        found = change_figures(subject, question)
        figures = () if isinstance(found, NoFigure) else found
        change = next((one for one in figures if one.statistic is Statistic.CHANGE), None)
        if change is None or change.value is None or not change.details.get("before"):
            without += 1
            continue
        changes.append((change, change.value / abs(change.details["before"]) * 100))
    return changes, without


def _compared(changes: Sequence[Figure]) -> str:
    """What is held against what, where it is the same for all."""
    said = {f"{one.period.in_words} against {one.against.in_words}" for one in changes if one.period and one.against}
    return said.pop() if len(said) == 1 else ""


def _goes_that_way(question: Question, figure: Figure) -> bool:
    value = figure.value or Decimal(0)
    if question.extreme is None:
        return value != 0
    if question.extreme in (Statistic.HIGHEST, Statistic.LOWEST):
        return value > 0 if question.extreme is Statistic.HIGHEST else value < 0
    if figure.measure.better is Better.NEITHER:
        return False
    return value * figure.measure.better.sign * (1 if question.extreme is Statistic.RANK else -1) > 0
