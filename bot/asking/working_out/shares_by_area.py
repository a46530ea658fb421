"""The share of each area of a kind: of the force, or of one measure in another there."""

from dataclasses import replace

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.comparisons import share_figure
from bot.asking.working_out.rankings import areas_meant, details_of
from bot.asking.working_out.work import Work


def shares_by_area(question: Question, work: Work) -> Listed | NoFigure:
    """Each area's part of the area that it lies in, or one measure's part of another in each; all of the same time."""
    if question.groups or question.by.startswith(("groups:", "peers:")):
        return NoFigure(reason="two things")
    found: list[Figure] = []
    without: list[str] = []
    first: NoFigure | None = None
    for area in areas_meant(question, work):
        subjects = [work.subject(measure, area) for measure in question.measures]
        one = share_figure(subjects, replace(question, by="", areas=(area,)))
        if isinstance(one, Figure):
            found.append(one)
        else:
            first = first or one
            without.append(subjects[0].area.name)
    if not found or len({one.period for one in found}) > 1:
        name = work.framework.measures[question.measures[0]].name
        return first or NoFigure(reason="different periods", details={"name": name})
    if question.extreme is not None:
        found.sort(key=lambda one: one.value or 0, reverse=question.extreme is not Statistic.LOWEST)
    of_another = len(question.measures) > 1
    whole = work.framework.measures[question.measures[-1]].name if of_another else "the total"
    details = {**details_of(question, work, without), "whole": whole, "of_another": of_another}
    return Listed(kind="shares", figures=tuple(found), details=details)
