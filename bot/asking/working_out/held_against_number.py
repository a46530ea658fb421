"""Numbers that figures are held against: whether a figure is beyond one, and what that is called."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Condition, Question, Statistic
from bot.figures.measures import Better, Measure, Unit
from bot.figures.number_words import figure_in_words, line_in_words

Held = Mapping[str, str | bool]
"""What a figure was held against, in words, and whether it is so."""

OF_NUMBER: Mapping[Condition, Callable[[Decimal, Decimal], bool]] = {
    Condition.MORE_THAN: lambda value, line: value > line,
    Condition.AT_LEAST: lambda value, line: value >= line,
    Condition.LESS_THAN: lambda value, line: value < line,
    Condition.AT_MOST: lambda value, line: value <= line,
    Condition.EXACTLY: lambda value, line: round(value, max(-int(line.as_tuple().exponent), 0)) == line,
}
_CALLED = {
    Condition.MORE_THAN: "above",
    Condition.AT_LEAST: "at or above",
    Condition.LESS_THAN: "below",
    Condition.AT_MOST: "at or below",
}


def against_number(figure: Figure, question: Question) -> Figure:
    """The figure, with how far it is from the number that was said, or whether it is beyond; as it is without one."""
    condition, line = question.condition, question.threshold
    if question.how_far and line is not None and figure.value is not None:
        apart = {"by": abs(figure.value - line), "above": figure.value > line, "line": line}
        return replace(figure, details={**figure.details, "from_number": apart})
    if condition is None or condition not in OF_NUMBER or line is None or figure.value is None:
        return figure
    holds, words = OF_NUMBER[condition](figure.value, line), beyond_in_words(condition, line, figure.unit)
    rounded = condition is Condition.EXACTLY and holds and figure.value != line
    held = {"words": f"{words} when rounded" if rounded else words, "holds": holds}
    return replace(figure, details={**figure.details, "against_number": held})


def so_much_in_words(condition: Condition | None, line: Decimal | None, unit: Unit) -> str:
    """`More than 10%`, `at least 20`: by how much something moved; "" where nothing was said of that."""
    said = "" if condition is None else _SO_MUCH.get(condition, "")
    return f"{said} {figure_in_words(line, unit)}" if said and line is not None else ""


def moved_by_so_much(change: Decimal, percent: Decimal | None, measure: Measure, question: Question) -> Held | None:
    """Whether a figure went the way that was said by more or less than the number; None where none was said.

    By percent where that was said; then it is not told where there is no percentage.
    """
    condition, line, moved = question.condition, question.threshold, percent if question.percent else change
    way = way_asked(question, measure)
    if condition not in _SO_MUCH or line is None or moved is None or not way:
        return None
    so_much = so_much_in_words(condition, line, Unit.PERCENT if question.percent else measure.unit)
    return {"words": f"{'up' if way > 0 else 'down'} by {so_much}", "holds": OF_NUMBER[condition](moved * way, line)}


def way_asked(question: Question, measure: Measure) -> int:
    """1 for rises, -1 for falls; by what is better where that was asked, 0 where neither is."""
    if question.extreme is Statistic.HIGHEST:
        return 1
    if question.extreme is Statistic.LOWEST:
        return -1
    if measure.better is Better.NEITHER:
        return 0
    improves = question.extreme is not Statistic.RANK
    return measure.better.sign if improves else -measure.better.sign


_SO_MUCH = {
    Condition.MORE_THAN: "more than",
    Condition.AT_LEAST: "at least",
    Condition.LESS_THAN: "less than",
    Condition.AT_MOST: "at most",
}


def beyond_in_words(condition: Condition, line: Decimal, unit: Unit) -> str:
    """`Above 60`, `at or below 7.5%`, `at zero`."""
    if condition is Condition.EXACTLY:
        return figure_in_words(line, unit)
    if condition is Condition.AT_MOST and line == 0:
        return "at zero"
    return f"{_CALLED[condition]} {figure_in_words(line, unit)}"


def beyond_their_mean(condition: Condition, mean: Decimal, one: Figure) -> str:
    """`Above their average of 9.8`, as the mean of such figures is written."""
    return f"{_CALLED[condition]} their average of {mean_in_words(mean, one)} (the plain mean of what each has)"


def mean_in_words(mean: Decimal, one: Figure) -> str:
    """The mean of such figures as one."""
    return figure_in_words(mean, Unit.RATE) if one.statistic is Statistic.RATE else line_in_words(mean, one.unit)
