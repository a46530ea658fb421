"""The share of each area of a kind, or of each group: of the force, of all groups, or of another measure there."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Question, ShareOf, Statistic
from bot.asking.working_out.comparisons import share_figure
from bot.asking.working_out.rankings import details_of, parts_meant
from bot.asking.working_out.shares import shares
from bot.asking.working_out.work import Subject, Work
from bot.watching.subject_words import group_name


def shares_by_area(question: Question, work: Work) -> Listed | tuple[Figure, ...] | NoFigure:
    """Each area's part of the area that it lies in, or one measure's part of another in each; all of the same time.

    So each group's part of all that is counted, and a single group's part of it in each area; and the part that the
    first so many have together.
    """
    of_groups = question.by.startswith("groups:")
    too_many = len(question.groups) > (0 if of_groups else 1) or (of_groups and len(question.measures) > 1)
    then = question.against is not None or question.against_period is not None
    if then or too_many or question.by.startswith("peers:"):
        return NoFigure(reason="two things")
    found: list[Figure] = []
    without: list[str] = []
    first: NoFigure | None = None
    for part in parts_meant(question, work):
        one = _share_of(part, question, work)
        if isinstance(one, Figure):
            found.append(one)
        else:
            first = first or one
            without.append(group_name(part.measure, part.key.group) if of_groups else part.area.name)
    if not found or len({one.period for one in found}) > 1:
        name = work.framework.measures[question.measures[0]].name
        return first or NoFigure(reason="different periods", details={"name": name})
    if question.extreme is not None:
        found.sort(key=lambda one: one.value or 0, reverse=question.extreme is not Statistic.LOWEST)
    of_all, found = len(found), _first_of(found, question)
    if question.summed:
        return _together(found, question, work)
    details = {**_details(question, work, without), "of_all": of_all if len(found) < of_all else 0}
    details["end"] = "lowest" if question.extreme is Statistic.LOWEST else "highest"
    return Listed(kind="shares", figures=tuple(found), details=details)


def _together(found: Sequence[Figure], question: Question, work: Work) -> tuple[Figure, ...] | NoFigure:
    """What some areas that were found together have of the one that they lie in."""
    areas, around = tuple(one.area.key for one in found), question.areas or tuple(filter(None, [work.framework.home]))
    plain = replace(question, by="", summed=False, first=0, extreme=None, areas=areas, share_of=ShareOf(around))
    share = shares([work.subject(question.measures[0], area) for area in areas], plain)
    failed = next((one for one in share if isinstance(one, NoFigure)), None)
    return failed or tuple(one for one in share if isinstance(one, Figure))


def _first_of(found: Sequence[Figure], question: Question) -> list[Figure]:
    """The first so many that are asked for, and those that are as the last of them; all where not so few are."""
    if question.extreme is None or not 0 < question.first < len(found):
        return [*found]
    last = found[question.first - 1].value
    return [one for place, one in enumerate(found) if place < question.first or one.value == last]


def _share_of(part: Subject, question: Question, work: Work) -> Figure | NoFigure:
    """The share of one area or group."""
    measure, area, group = part.key.measure, part.key.area, part.key.group
    subjects = [part, *(work.subject(other, area) for other in question.measures if other != measure)]
    around = question.areas[0] if len(question.areas) == 1 and not group else area
    if len(subjects) == 1 and around in work.framework.with_ancestors(area)[1:]:
        subjects.append(work.subject(measure, around))  # of the total of the area that was named
    alone = replace(question, by="", areas=(area,), groups=(group,) if group else ())
    one = share_figure(subjects, alone)
    if isinstance(one, NoFigure) or question.by.startswith("groups:"):
        return one
    return replace(one, details={**one.details, "group_name": ""})  # the areas are told apart, and not the group


def _details(question: Question, work: Work, without: Sequence[str]) -> dict[str, object]:
    of_another = len(question.measures) > 1
    measure = work.framework.measures[question.measures[-1]]
    whole = measure.name if of_another or question.groups else "the total"
    return {**details_of(question, work, without), "whole": whole, "of_another": of_another}
