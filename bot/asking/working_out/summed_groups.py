"""The total of several areas, or of several groups of a measure where its groups are known to add up to the whole."""

from collections.abc import Sequence
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.summed_areas import TOGETHER, summed_figure
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Given, Subject
from bot.figures.group_dimensions import dimensions_of, groups_in
from bot.figures.measures import Combine, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.word_lists import listed
from bot.watching.subject_words import group_name


def summed_up(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """The total of several areas, or of several groups of one area."""
    of_groups = bool(question.groups) and len(question.areas) == 1
    return _summed_groups(subjects, question) if of_groups else summed_figure(subjects, question)


def _summed_groups(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """One total of counts over several groups of one area, every one of which is shown for the same period.

    A crime may be of two groups at once: they are added up only where all of their kind make the whole just then.
    """
    first = subjects[0]
    measure = first.measure
    alone = len({(one.key.measure, one.key.area) for one in subjects}) == 1
    if not alone or measure.unit is not Unit.COUNT or measure.combine is not Combine.SUM:
        return NoFigure(reason="sums")
    found: list[Given] = []
    for subject in subjects:
        given = subject.given(question.period)
        if isinstance(given, NoFigure):
            return given
        found.append(given)
    if len({given.chosen.periods for given in found}) > 1 or not _make_the_whole(subjects, question):
        return NoFigure(reason="sums")
    if len(subjects) == 1:
        return value_figure(first, question.period)
    names = [group_name(measure, one.key.group) for one in subjects]
    parts = [f"{name} {figure_in_words(given.value)}" for name, given in zip(names, found, strict=True)]
    called = listed(names)
    return Figure(
        measure=measure,
        area=first.area,
        period=found[0].chosen.called,
        statistic=Statistic.TOTAL,
        value=sum((given.value for given in found), Decimal(0)),
        unit=Unit.COUNT,
        provisional=any(given.window.provisional for given in found),
        instead=found[0].chosen.instead,
        behind=tuple(Behind(one.key, given.chosen.periods) for one, given in zip(subjects, found, strict=True)),
        formula=" + ".join(figure_in_words(given.value) for given in found),
        group=TOGETHER.join(one.key.group for one in subjects),
        details={
            "name": f"{measure.name} ({called}) in {first.area.name} together",
            "group_name": called,
            "parts": parts,
        },
    )


def _make_the_whole(subjects: Sequence[Subject], question: Question) -> bool:
    """Whether the groups of the kind that these are of are all shown, and are together what the measure is."""
    first = subjects[0]
    asked = {one.key.group for one in subjects}
    kinds = ([one.key for one in groups_in(first.measure, kind)] for kind in dimensions_of(first.measure))
    kind = next((keys for keys in kinds if asked <= {*keys}), None)
    if kind is None or len(asked) < len(subjects):
        return False
    work, area = first.work, first.area.key
    whole = work.subject(first.measure.key, area).given(question.period)
    each = [work.subject(first.measure.key, area, key).given(question.period) for key in kind]
    if isinstance(whole, NoFigure) or any(isinstance(one, NoFigure) for one in each):
        return False
    shown = [one for one in each if isinstance(one, Given)]
    same = all(one.chosen.periods == whole.chosen.periods for one in shown)
    return same and sum((one.value for one in shown), Decimal(0)) == whole.value
