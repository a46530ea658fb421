"""`What about the rest` after every area or group of a kind: what the whole has that none of them has."""

from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Question
from bot.asking.working_out.rankings import breakdown, group_asked, parts_meant
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Work
from bot.figures.measures import Combine, Unit

_ADDS_UP = (Combine.SUM, Combine.LAST)
_OF_GROUPS = "groups:"


def what_is_left(question: Question, work: Work) -> Listed | NoFigure:
    """The whole less its parts, where all of them are shown at one time and add up; else why that is not told."""
    parts = breakdown(replace(question, with_rest=False, with_whole=False), work)
    if isinstance(parts, NoFigure):
        return parts
    measure = work.framework.measures[question.measures[0]]
    kind = str(parts.details["kind_of_area"])
    without = list(parts.details["without"])
    why = {"name": measure.name, "kind": kind, "number": len(parts.figures) + len(without), "without": without}
    of_groups = question.by.startswith(_OF_GROUPS)
    whole = work.subject(measure.key, question.areas[0], "" if of_groups else group_asked(question))
    within = work.framework.lying_within(question.areas)
    apart = of_groups or all(one.area.key in within for one in parts_meant(question, work))
    if measure.unit is not Unit.COUNT or measure.combine not in _ADDS_UP or not apart:
        return NoFigure(reason="no rest", details={**why, "why": "does not add up"})
    if without:
        return NoFigure(reason="no rest", details={**why, "why": "not all shown"})
    all_of_it = value_figure(whole, question.period)
    if isinstance(all_of_it, NoFigure):
        return NoFigure(reason="no rest", details={**why, "why": "no whole", "area": whole.area.name})
    if any(one.period != all_of_it.period for one in parts.figures):
        return NoFigure(reason="no rest", details={**why, "why": "other time"})
    together = sum((_number(one) for one in parts.figures), Decimal(0))
    left = _number(all_of_it) - together
    floor = measure.suppress_below
    if floor is not None and 0 < left < floor:
        return NoFigure(reason="suppressed", details={"name": measure.name, "words": kind, "least": floor})
    share = together / _number(all_of_it) * 100 if _number(all_of_it) else None
    details = {**parts.details, "share": share, "number": len(parts.figures), "together": together, "left": left}
    return Listed(kind="rest", figures=(all_of_it, *parts.figures), details=details)


def _number(figure: Figure) -> Decimal:
    assert figure.value is not None  # noqa: S101 - what is shown has its value
    return figure.value
