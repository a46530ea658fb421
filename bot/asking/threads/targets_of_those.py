"""`Against target`, `which is furthest from target` after the figure of each area: each by a target of its own."""

from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Condition, Intent, Question, Read, Statistic, only_its_figures
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.targets import is_aimed_at

_OF_FIGURES = (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.SIGNALS, Intent.LIST_TARGETS, Intent.LIST_MISSED)
OF_TARGETS = (Intent.TARGET, Intent.VARIANCE, Intent.LIST_TARGETS, Intent.LIST_MISSED)


_OF_ALL = word_set("we our ours us measure measures kpi kpis force forces all every everything")
"""With these all targets are asked for, whatever stood there."""


def targets_of_those(text: str, asked: object, previous: Question) -> Question | None:
    """How the target of each area stands that was told one by one; None where the target of another is asked for.

    The force's own target, and those of all measures, are asked for by name.
    """
    of_areas = bool(previous.by) and previous.by != EACH_PERIOD and ":" not in previous.by
    told = of_areas and previous.intent in _OF_FIGURES and len(previous.measures) == 1
    if not told or previous.groups or previous.more_periods or previous.only_first or previous.changed:
        return None
    if not _OF_ALL.isdisjoint(words_of(text.lower())):
        return None
    if not isinstance(asked, Question) or asked.intent not in OF_TARGETS or not _is_of_those(asked, previous):
        return None
    far = asked.extreme is not None or bool(asked.first)
    only_missed = asked.intent is Intent.LIST_MISSED and not far
    return Question(
        intent=Intent.LIST_TARGETS,
        measures=previous.measures,
        areas=previous.areas,
        by=previous.by,
        period=previous.period,
        condition=Condition.MISSED_TARGET if only_missed else asked.condition,
        extreme=Statistic.HIGHEST if far else None,
        milestone=asked.milestone,
        home_meant=previous.home_meant,
    )


def with_the_targets_of_each(found: Read, previous: Question | None, framework: Framework) -> Read:
    """`By division` behind how a target stands: the targets of each, or their figures, as of what has none."""
    asked = found.outcome
    if previous is None or not isinstance(asked, Question) or previous.intent not in (Intent.TARGET, Intent.VARIANCE):
        return found
    of_areas = asked.intent is Intent.VALUE and asked.by in framework.kinds_of_areas and not previous.by
    if not of_areas or asked.measures != previous.measures or len(asked.measures) > 1 or asked.groups:
        return found
    within = framework.with_all_within(asked.areas)
    aimed = [key for key in within if framework.areas[key].kind == asked.by and _is_aimed_at(asked, key, framework)]
    if not aimed:
        return replace(found, outcome=replace(asked, without_target=True))
    of_each = replace(only_its_figures(asked), intent=Intent.LIST_TARGETS, by=asked.by)
    return replace(found, outcome=of_each)


def _is_aimed_at(asked: Question, area: str, framework: Framework) -> bool:
    return is_aimed_at(framework.targets_for(asked.measures[0], area))


def _is_of_those(asked: Question, previous: Question) -> bool:
    """Whether nothing is named but what was told, and no other time."""
    named = asked.tags or asked.objectives or asked.by not in ("", previous.by) or asked.groups or asked.aim
    same = asked.measures in ((), previous.measures) and asked.areas in ((), previous.areas)
    period = asked.period in (Question().period, previous.period)
    return not named and same and period and (asked.home_meant or not asked.areas or not previous.home_meant)
