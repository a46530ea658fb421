"""The share that is asked for: of the area around it, of all groups, of another measure, or of what was told before."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from bot.asking.answers import Figure, NoFigure
from bot.asking.question import Question, ShareOf, Statistic
from bot.asking.working_out.comparisons import ADDING_UP, share_figure
from bot.asking.working_out.summed_groups import summed_up
from bot.asking.working_out.then_and_now import Found, then_and_now
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, subjects_of
from bot.figures.measures import Combine, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import preposition
from bot.figures.periods import Period


def shares(subjects: Sequence[Subject], question: Question) -> Sequence[Found]:
    """The share that is asked for, and what it is held against; of several groups or areas that of each."""
    if question.share_of is not None:
        return then_and_now(question, partial(_share_of_what_stands, subjects))
    if len(question.measures) == 1 and not question.groups and _lie_side_by_side(subjects):
        apart = ((one, replace(question, areas=(one.area.key,))) for one in subjects)
        return [share for one, asked in apart for share in then_and_now(asked, partial(share_figure, [one]))]
    if not (len(question.groups) > 1 and len(question.measures) == len(question.areas) == 1):
        return then_and_now(question, lambda one: share_figure(subjects, one))
    each = (
        ([subject], replace(question, groups=(group,)))
        for subject, group in zip(subjects, question.groups, strict=True)
    )
    return [share for alone, asked in each for share in then_and_now(asked, partial(share_figure, alone))]


def _lie_side_by_side(subjects: Sequence[Subject]) -> bool:
    """Whether several areas lie in the same one: each has its own part of it."""
    parents = {one.area.parent for one in subjects}
    return len({one.area.key for one in subjects}) > 1 and len(parents) == 1 and None not in parents


def _share_of_what_stands(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """What some areas, groups or times together are of others that were told, of which they are a part."""
    measure, of = subjects[0].measure, question.share_of or ShareOf(question.areas)
    over_time = of.period is not None
    if measure.unit not in ADDING_UP or measure.combine not in ((Combine.SUM,) if over_time else _OVER_AREAS):
        return NoFigure(reason="no share", details={"name": measure.name})
    plain = replace(question, share_of=None, against=None, against_period=None)
    part = _together(subjects, plain)
    whole_asked = replace(plain, areas=of.areas, groups=of.groups, period=of.period or question.period)
    found = subjects_of(whole_asked, subjects[0].work)
    whole = found if isinstance(found, NoFigure) else _together(found, whole_asked)
    if isinstance(part, NoFigure) or isinstance(whole, NoFigure):
        return part if isinstance(part, NoFigure) else whole
    why = _no_part_of_it(part, whole, over_time=over_time)
    return why or _share_of(part, whole, _when(part.period) if over_time and part.period is not None else "")


def _no_part_of_it(part: Figure, whole: Figure, *, over_time: bool) -> NoFigure | None:
    """Why the one is no part of the other: it is of another time, or more than that; None where it is one."""
    if part.period is None or whole.period is None or part.value is None or whole.value is None:
        return NoFigure(reason="no share", details={"name": part.measure.name})
    names = {"part": str(part.details["name"]), "whole": str(whole.details["name"])}
    if over_time and not _is_within(part.period, whole.period):
        told = {**names, "then": part.period.in_words, "all_of_it": _when(whole.period)}
        return NoFigure(reason="no part of that time", details=told)
    if not over_time and part.period != whole.period:
        return NoFigure(reason="share of two periods", details=names)
    more = part.value > whole.value or whole.value <= 0
    return NoFigure(reason="no share", details={"name": part.measure.name}) if more else None


def _share_of(part: Figure, whole: Figure, then: str) -> Figure:
    own, all_of_it = part.value or Decimal(0), whole.value or Decimal(0)
    return replace(
        part,
        statistic=Statistic.SHARE,
        value=own * 100 / all_of_it,
        unit=Unit.PERCENT,
        period=whole.period,
        provisional=part.provisional or whole.provisional,
        signals=(),
        behind=(*part.behind, *whole.behind),
        formula=f"{figure_in_words(own)} / {figure_in_words(all_of_it)} × 100",
        details={
            "name": f"{part.details['name']} {then}".strip(),
            "group_name": part.details.get("group_name", ""),
            "part": own,
            "whole": all_of_it,
            "whole_name": whole.details["name"],
            "of_another": False,
        },
    )


_OVER_AREAS = (Combine.SUM, Combine.LAST)


def _together(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """The figure of one area or group, or the total of several of them."""
    return value_figure(subjects[0], question.period) if len(subjects) == 1 else summed_up(subjects, question)


def _is_within(part: Period, whole: Period) -> bool:
    return part != whole and whole.start <= part.start and part.end <= whole.end


def _when(period: Period) -> str:
    return f"{preposition(period)} {period.in_words}"
