"""The total of several areas together, where their figures add up and none lies within another."""

from collections.abc import Sequence
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Given, Subject
from bot.figures.areas import Area
from bot.figures.measures import Combine, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.word_lists import listed
from bot.watching.subject_words import group_name

_ADDS_UP = (Combine.SUM, Combine.LAST)
TOGETHER = "+"
"""What stands between the keys of areas that were added up."""


def summed_figure(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """One total of counts over several areas, every one of which is shown for the same period."""
    first = subjects[0]
    within = first.work.framework.with_ancestors
    overlap = any(one is not other and one.area.key in within(other.area.key) for one in subjects for other in subjects)
    if overlap or first.measure.unit is not Unit.COUNT or first.measure.combine not in _ADDS_UP:
        return NoFigure(reason="sums")
    found: list[Given] = []
    for subject in subjects:
        given = subject.given(question.period)
        if isinstance(given, NoFigure):
            return given
        found.append(given)
    if len({given.chosen.periods for given in found}) > 1:
        return NoFigure(reason="different periods", details={"name": first.measure.name})
    total = sum((given.value for given in found), Decimal(0))
    names = [subject.area.name for subject in subjects]
    area = Area(TOGETHER.join(subject.area.key for subject in subjects), listed(names), "areas together")
    parts = [
        f"{subject.area.name} {figure_in_words(given.value)}" for subject, given in zip(subjects, found, strict=True)
    ]
    group = group_name(first.measure, first.key.group) if first.key.group else ""
    what = f"{first.measure.name} ({group})" if group else first.measure.name
    return Figure(
        measure=first.measure,
        area=area,
        period=found[0].chosen.called,
        statistic=Statistic.TOTAL,
        value=total,
        unit=Unit.COUNT,
        provisional=any(given.window.provisional for given in found),
        instead=found[0].chosen.instead,
        behind=tuple(Behind(subject.key, given.chosen.periods) for subject, given in zip(subjects, found, strict=True)),
        formula=" + ".join(figure_in_words(given.value) for given in found),
        group=first.key.group,
        details={"name": f"{what} in {area.name} together", "group_name": group, "parts": parts},
    )
