"""The total of several areas together, where their figures add up and none lies within another.

A percentage or an average is of the numerators and the denominators of all of them, where each is held.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Given, Subject
from bot.figures.areas import Area
from bot.figures.measures import Combine, Measure, Unit
from bot.figures.number_words import figure_in_words
from bot.figures.rate_scales import scale_of
from bot.figures.word_lists import listed
from bot.watching.subject_words import group_name

_ADDS_UP = (Combine.SUM, Combine.LAST)
TOGETHER = "+"
"""What stands between the keys of areas that were added up."""


def summed_figure(subjects: Sequence[Subject], question: Question) -> Figure | NoFigure:
    """One figure over several areas, every one of which is shown for the same period."""
    first = subjects[0]
    within = first.work.framework.with_ancestors
    overlap = any(one is not other and one.area.key in within(other.area.key) for one in subjects for other in subjects)
    if overlap or not (_adds_up(first.measure) or (question.of_their_counts and _is_of_counts(first.measure))):
        return NoFigure(reason="sums")
    found: list[Given] = []
    for subject in subjects:
        given = subject.given(question.period)
        if isinstance(given, NoFigure):
            return given
        found.append(given)
    if len({given.chosen.periods for given in found}) > 1:
        return NoFigure(reason="different periods", details={"name": first.measure.name})
    if _adds_up(first.measure):
        total = sum((given.value for given in found), Decimal(0))
        formula = " + ".join(figure_in_words(given.value) for given in found)
        figure = _together(subjects, found, total)
        return replace(figure, statistic=Statistic.TOTAL, formula=formula)
    return _of_all_their_counts(subjects, found)


def _adds_up(measure: Measure) -> bool:
    return measure.unit in (Unit.COUNT, Unit.POUNDS) and measure.combine in _ADDS_UP


def _is_of_counts(measure: Measure) -> bool:
    """Whether the figure over several areas is that of what each was worked out from; a sample may be weighted."""
    return measure.combine is Combine.RATIO and not measure.is_sample


def _of_all_their_counts(subjects: Sequence[Subject], found: Sequence[Given]) -> Figure | NoFigure:
    """So many of so many in all of the areas; none where the counts behind the figure of one are not held."""
    counts = [(given.window.numerator, given.window.denominator) for given in found]
    numerator = sum((one for one, _ in counts if one is not None), Decimal(0))
    denominator = sum((of for _, of in counts if of is not None), Decimal(0))
    if any(one is None or of is None for one, of in counts) or denominator <= 0:
        return NoFigure(reason="sums")
    behind = [
        (float(given.value), float(one or 0), float(of or 0)) for given, (one, of) in zip(found, counts, strict=True)
    ]
    scale = scale_of(subjects[0].measure, behind)
    figure = _together(subjects, found, numerator * scale / denominator)
    formula = f"{figure_in_words(numerator)} / {figure_in_words(denominator)}{f' × {scale}' if scale != 1 else ''}"
    details = {**figure.details, "numerator": numerator, "denominator": denominator}
    return replace(figure, statistic=Statistic.VALUE, formula=formula, details=details)


def _together(subjects: Sequence[Subject], found: Sequence[Given], value: Decimal) -> Figure:
    """A figure of several areas together, and what it is of each of them."""
    first, unit = subjects[0], subjects[0].measure.unit
    names = [subject.area.name for subject in subjects]
    area = Area(TOGETHER.join(subject.area.key for subject in subjects), listed(names), "areas together")
    shown = [figure_in_words(given.value, unit) for given in found]
    group = group_name(first.measure, first.key.group) if first.key.group else ""
    what = f"{first.measure.name} ({group})" if group else first.measure.name
    return Figure(
        measure=first.measure,
        area=area,
        period=found[0].chosen.called,
        statistic=Statistic.TOTAL,
        value=value,
        unit=unit,
        provisional=any(given.window.provisional for given in found),
        instead=found[0].chosen.instead,
        behind=tuple(Behind(subject.key, given.chosen.periods) for subject, given in zip(subjects, found, strict=True)),
        group=first.key.group,
        details={
            "name": f"{what} in {area.name} together",
            "group_name": group,
            "parts": [f"{name} {value}" for name, value in zip(names, shown, strict=True)],
        },
    )
