"""Areas by how a figure of theirs has changed: where it rose most, where it is falling."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Against, Question, Statistic
from bot.asking.working_out.changes import change_figures
from bot.asking.working_out.held_against_number import OF_NUMBER, so_much_in_words, way_asked
from bot.asking.working_out.rankings import details_of, part_name, parts_meant
from bot.asking.working_out.work import Work
from bot.figures.measures import Measure, Unit
from bot.watching.subject_words import group_name

MOST_NOTED = 2
FEWEST_FOR_PERCENT = 10
"""Of fewer before nothing is said to have gone furthest in percent: one more is half as many again of two."""


def changed_areas(question: Question, work: Work) -> Listed | NoFigure:
    """The areas whose figure went the way that was asked about, those that went furthest first.

    By number, or by percent where that was asked for. Areas without both figures are named.
    """
    if len(question.measures) != 1 or question.groups:
        return NoFigure(reason="two things")
    measure = work.framework.measures[question.measures[0]]
    beside_whole = question.against_trend or question.with_trend
    sign = 1 if beside_whole else way_asked(question, measure)
    if sign == 0:
        why = "neither direction of it is better"
        return NoFigure(reason="no rank", details={"name": measure.name, "why": why})
    found, without, why_not = _changes(question, work)
    if not found and question.against_unsaid and why_not is not None and why_not.reason == "missing":
        question = replace(question, against=Against.PERIOD_EARLIER)
        found, without, _ = _changes(question, work)
    if not found or (len(found) == 1 and len(without) > 1):
        return (why_not if not found else None) or NoFigure(reason="nothing to rank", details={"name": measure.name})
    if len({(one[0].period, one[0].against) for one in found}) > 1:
        return NoFigure(reason="different periods", details={"name": measure.name})
    whole = _whole(question, work) if beside_whole else None
    if isinstance(whole, NoFigure):
        return whole
    if whole is not None and (sign := _way_of(whole) * (1 if question.with_trend else -1)) == 0:
        return NoFigure(reason="no trend", details={"name": whole.details["name"]})
    found.sort(key=lambda one: (one[0].value or Decimal(0)) * -sign)
    shown = [one for one in found if one[0].value is not None]
    went = [one for one in shown if ((one[0].value or Decimal(0)) * sign > 0) is not question.not_so]
    went = shown if question.both_ways and not question.only_first else went
    condition, line = question.condition, question.threshold
    if condition is not None and condition in OF_NUMBER and line is not None:
        went = [one for one in went if OF_NUMBER[condition](abs(one[0].value or Decimal(0)), line)]
    moved = len(went)
    furthest = _furthest_by_percent(went, question, measure)
    if question.only_first:
        number = min(question.first or 1, len(went))
        went = [one for one in went if number and one[0].value in {other[0].value for other in went[:number]}]
    details = {
        **details_of(question, work, without),
        "rose": sign > 0,
        "both_ways": question.both_ways,
        "by_so_much": so_much_in_words(condition, line, Unit.PERCENT if question.percent else measure.unit),
        "not_so": question.not_so,
        "number_of_areas": len(found),
        "moved": moved,
        "furthest": furthest,
        "chance_asked": question.chance_asked,
    }
    details |= {"by_percent": _by_percent(question, measure), "order": tuple(one[0] for one in found)}
    details |= {"percentages": measure.unit is Unit.PERCENT}
    details |= {"when": found[0][0].period.in_words if found[0][0].period else ""}
    details |= {"of_area": found[0][0].area.name if question.by.startswith("groups:") else ""}
    if whole is not None:
        details |= {"whole": whole.details["change"], "whole_name": whole.area.name, "with_trend": question.with_trend}
    details |= {"against": found[0][0].against.in_words if found[0][0].against else ""}
    details |= {"noted": tuple(dict.fromkeys(note for one in found for note in one[0].details["noted"]))[:MOST_NOTED]}
    return Listed(kind="changes", figures=tuple(one[0] for one in went), details=details)


def _whole(question: Question, work: Work) -> Figure | NoFigure:
    """The change of the area that all of them lie in."""
    found = change_figures(
        work.subject(question.measures[0], question.areas[0]), replace(question, against_unsaid=False)
    )
    return found if isinstance(found, NoFigure) else found[0]


def _way_of(whole: Figure) -> int:
    value = whole.value or Decimal(0)
    return 1 if value > 0 else -1 if value < 0 else 0


def _changes(question: Question, work: Work) -> tuple[list[tuple[Figure, ...]], list[str], NoFigure | None]:
    """The change of each area that has one, the names of those that have none, and why the first of them has not."""
    found: list[tuple[Figure, ...]] = []
    without: list[str] = []
    first_reason: NoFigure | None = None
    for subject in parts_meant(question, work):
        one = change_figures(subject, replace(question, against_unsaid=False))
        if isinstance(one, NoFigure) or (
            _by_percent(question, subject.measure) and one[0].statistic is Statistic.CHANGE
        ):  # of none before there is no percentage, and a number is not put in order with percentages
            without.append(part_name(subject, question))
            first_reason = first_reason or (one if isinstance(one, NoFigure) else None)
        else:
            found.append(one)
    return found, without, first_reason


def _furthest_by_percent(
    went: list[tuple[Figure, ...]], question: Question, measure: Measure
) -> Mapping[str, str | Decimal] | None:
    """The one that went furthest in percent, where one alone is asked for and another went furthest by number."""
    one_asked = question.only_first and question.first <= 1 and not (question.not_so or question.percent)
    of_enough = [one[0] for one in went if one[0].details["before"] >= FEWEST_FOR_PERCENT]
    if not one_asked or measure.unit is Unit.PERCENT or not of_enough:
        return None
    furthest = max(of_enough, key=lambda one: abs(one.details["percent"]))
    if furthest.value == went[0][0].value:
        return None
    of_groups = question.by.startswith("groups:")
    name = group_name(measure, furthest.group) if of_groups else furthest.area.name
    return {"name": name, **{key: furthest.details[key] for key in ("percent", "now", "before")}}


def _by_percent(question: Question, measure: Measure) -> bool:
    """Whether the areas are put in order by percent; changes of percentages are in points either way."""
    return question.percent and measure.unit is not Unit.PERCENT
