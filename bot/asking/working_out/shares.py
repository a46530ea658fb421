"""The share that is asked for: of the area around it, of all groups, of another measure, or of what was told before."""

from collections.abc import Sequence
from dataclasses import replace
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
    names = (str(part.details["name"]), str(whole.details["name"]))
    if part.period is None or whole.period is None or not _is_within(part.period, whole.period, over_time=over_time):
        return NoFigure(reason="share of two periods", details=dict(zip(("part", "whole"), names, strict=True)))
    if part.value is None or whole.value is None or not part.value <= whole.value or whole.value <= 0:
        return NoFigure(reason="no share", details={"name": measure.name})
    then = f" {preposition(part.period)} {part.period.in_words}" if over_time else ""
    return replace(
        part,
        statistic=Statistic.SHARE,
        value=part.value * 100 / whole.value,
        unit=Unit.PERCENT,
        period=whole.period,
        provisional=part.provisional or whole.provisional,
        signals=(),
        behind=(*part.behind, *whole.behind),
        formula=f"{figure_in_words(part.value)} / {figure_in_words(whole.value)} × 100",
        details={
            "name": f"{names[0]}{then}",
            "group_name": part.details.get("group_name", ""),
            "part": part.value,
            "whole": whole.value,
            "whole_name": names[1],
            "of_another": False,
        },
    )


_OVER_AREAS = (Combine.SUM, Combine.LAST)


def _together(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """The figure of one area or group, or the total of several of them."""
    return value_figure(subjects[0], question.period) if len(subjects) == 1 else summed_up(subjects, question)


def _is_within(part: Period, whole: Period, *, over_time: bool) -> bool:
    """Whether a part is of the time of its whole, or of some of it where a time is the part."""
    if not over_time:
        return part == whole
    return part != whole and whole.start <= part.start and part.end <= whole.end
