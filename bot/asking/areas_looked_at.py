"""Which areas' figures a question looks at, so that no more of them are read than it needs."""

from collections.abc import Iterable

from bot.asking.question import Intent, Question
from bot.figures.framework import Framework

_OF_THE_AREA_ALONE = frozenset(
    {
        Intent.VALUE,
        Intent.CHANGE,
        Intent.LINES,
        Intent.EXTREME,
        Intent.SIGNALS,
        Intent.RATE,
        Intent.AVERAGE,
        Intent.TARGET,
        Intent.VARIANCE,
        Intent.DROPS_OUT,
    }
)


def measures_listed(question: Question, framework: Framework) -> frozenset[str]:
    """The measures that a question asks about: those it names, else all that an overview can show."""
    if question.measures:
        return frozenset(question.measures)
    if question.intent is Intent.LIST_TARGETS:
        return frozenset(target.measure for target in framework.targets)
    return frozenset(framework.measures) if question.intent is Intent.OVERVIEW else frozenset()


def areas_looked_at(question: Question, framework: Framework, measures: Iterable[str]) -> frozenset[str] | None:
    """The areas whose figures of `measures` bear on a question's answer; None for all areas.

    Those asked for, and those within them, whose sums they may be. Where small counts of a measure are not shown, what
    is shown of an area depends on all that lie in the same outermost area: its neighbours could give it away.
    """
    if question.intent not in _OF_THE_AREA_ALONE or not question.areas or question.by or question.peers:
        return None
    suppressed = any(framework.measures[key].suppress_below > 0 for key in measures)
    lines = {area: framework.with_ancestors(area) for area in framework.areas}
    wanted = {lines[area][-1] if suppressed else area for area in question.areas}
    return frozenset(area for area, line in lines.items() if wanted & set(line))
