"""What the words say of an order: which end stands first, and whether that is the best or the worst."""

from bot.asking.question import Question, Statistic
from bot.figures.measures import Better, Measure, Unit


def order_in_words(question: Question, measure: Measure, *, by_rate: bool) -> dict[str, object]:
    """What the words say of the order: which end stands first, and whether that is the worst."""
    last_first = question.extreme is Statistic.RANK
    return {
        "last_first": last_first,
        "only_first": question.only_first,
        "first_said": _first_said(question, measure, by_rate=by_rate),
        "worst": question.only_first and last_first,
    }


def _first_said(question: Question, measure: Measure, *, by_rate: bool) -> str:
    """Which end of the areas stands first: the most, or the lowest, which is best where that is not asked for.

    The lowest says by its own word which end it is, but not `bottom`, which is the worst to whoever looks at a league.
    Of the first alone it is said where that is not the best, or can be taken for the worst.
    """
    if measure.better is Better.NEITHER:
        return ""
    high_is_best = measure.better is Better.HIGHER
    counted = measure.unit is Unit.COUNT and not by_rate
    ends = {True: "the most" if counted else "the highest", False: "the fewest" if counted else "the lowest"}
    if question.extreme in (Statistic.HIGHEST, Statistic.LOWEST):
        is_high = question.extreme is Statistic.HIGHEST
        plain = is_high and high_is_best
        return "" if plain and question.only_first else f"{ends[is_high]} first{', which is best' if plain else ''}"
    if question.only_first:
        return ""
    worst_first = question.extreme is Statistic.RANK
    return f"{ends[high_is_best is not worst_first]} first, which is {'worst' if worst_first else 'best'}"
