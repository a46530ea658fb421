"""The total of several areas or groups, and how it stands against their total at another time."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.summed_groups import summed_up
from bot.asking.working_out.then_and_now import Found, then_and_now
from bot.asking.working_out.work import Subject
from bot.figures.measures import Unit
from bot.figures.milestones import percent_change
from bot.figures.number_words import figure_in_words


def total_then_and_now(subjects: Sequence[Subject], question: Question) -> Sequence[Found]:
    """The total that is asked for, or its change from what it is held against."""
    found = then_and_now(question, lambda one: summed_up(subjects, one))
    if len(found) == 1:
        return found
    now, then = found
    if isinstance(now, Figure) and isinstance(then, Figure) and now.value is not None and then.value is not None:
        return [_change(now, then, percent_first=question.percent)]
    return [one for one in found if isinstance(one, NoFigure)]


def _change(now: Figure, then: Figure, *, percent_first: bool) -> tuple[Figure, ...]:
    """The change of a total and its change in percent; of a percentage, in percentage points."""
    assert now.value is not None  # noqa: S101 - both are shown
    assert then.value is not None  # noqa: S101 - likewise
    points = now.measure.unit is Unit.PERCENT
    percent = None if points else percent_change(then.value, now.value)
    formula = f"{figure_in_words(now.value)} - {figure_in_words(then.value)}"
    details = {
        "name": now.details["name"],
        "group_name": now.details["group_name"],
        "now": now.value,
        "before": then.value,
        "change": now.value - then.value,
        "percent": percent,
        "before_period": "" if then.period is None else then.period.in_words,
        "points": points,
    }
    change = replace(
        now,
        statistic=Statistic.CHANGE,
        value=now.value - then.value,
        against=then.period,
        signals=(),
        provisional=now.provisional or then.provisional,
        behind=(*now.behind, *then.behind),
        formula=formula,
        details=details,
    )
    if percent is None:
        return (change,)
    formula = f"({formula}) / {figure_in_words(then.value)} × 100"
    in_percent = replace(change, statistic=Statistic.PERCENT_CHANGE, value=percent, unit=Unit.PERCENT, formula=formula)
    return (in_percent, change) if percent_first else (change, in_percent)
