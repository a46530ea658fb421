"""Which figures a question looks at, so that no more of them are read than it needs."""

from collections.abc import Collection, Iterable

from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, Question
from bot.asking.working_out.standing_in import called_alike
from bot.figures.framework import Framework
from bot.figures.targets import RankTarget

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
        Intent.STRAIGHT_LINE,
        Intent.OVERVIEW,
        Intent.LIST_MOVED,
        Intent.LIST_RECORDS,
        Intent.LIST_RUNS,
        Intent.LIST_COUNTS,
    }
)
_OF_ALL_MEASURES = frozenset(
    {
        *(Intent.OVERVIEW, Intent.LIST_MOVED, Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.LIST_COUNTS),
        *(Intent.LIST_LACKING, Intent.HELD),
    }
)
_OF_HOME_WHERE_NONE_IS_SAID = frozenset({Intent.LIST_SIGNALS, Intent.LIST_LATE})
_OF_TARGETS = frozenset({Intent.LIST_TARGETS, Intent.LIST_MISSED, Intent.LEADS_MISSING, Intent.LIST_OBJECTIVES})
_OF_ALL_SERIES = frozenset({Intent.LIST_MEASURES, Intent.LIST_AREAS, Intent.HELP})


def measures_looked_at(question: Question, framework: Framework) -> frozenset[str] | None:
    """The measures that a question asks about: those it names, else all that a list can show; None for all."""
    if question.intent in _OF_ALL_SERIES:
        return None
    if question.intent in _OF_HOME_WHERE_NONE_IS_SAID:
        return _of_tags_or_objectives(question, framework)
    if question.intent is Intent.MEANING:
        meant = (key for sort, key in question.topics if sort == Sort.MEASURE.value)
        return frozenset((*question.measures, *meant))
    if question.intent is Intent.HELD:
        own = [framework.measures[key] for key in question.measures]
        alike = (other.key for one in own for other in called_alike(one, framework, frozenset()))
        return frozenset((*question.measures, *alike))
    if question.measures:
        return frozenset(question.measures)
    if question.intent in _OF_TARGETS:
        return frozenset(target.measure for target in framework.targets)
    return frozenset(framework.measures) if question.intent in _OF_ALL_MEASURES else frozenset()


def areas_looked_at(
    question: Question, framework: Framework, measures: Collection[str] | None
) -> frozenset[str] | None:
    """The areas whose figures of `measures` (None: of all) bear on a question's answer; None for all areas.

    Those asked for, and those within them, whose sums they may be; where a target is a place among peers, the peers.
    Where small counts of a measure are not shown, what is shown of an area depends on all that lie in the same
    outermost area: its neighbours could give it away.
    """
    asked = set(question.areas)
    if question.intent in _OF_HOME_WHERE_NONE_IS_SAID:
        asked = asked or ({framework.home} if framework.home is not None else set())
    elif question.by and _are_within(question, framework):
        pass  # only what lies within the areas asked about is told apart
    elif question.intent not in _OF_THE_AREA_ALONE or question.by or question.peers:
        return None
    if not asked:
        return None
    asked |= _peers_of_targets(asked, framework, measures)
    floors = (framework.measures[key].suppress_below for key in (framework.measures if measures is None else measures))
    suppressed = any(floor > 0 for floor in floors)
    lines = [framework.with_ancestors(area) for area in asked if area in framework.areas]
    return framework.with_all_within({line[-1 if suppressed else 0] for line in lines})


def _are_within(question: Question, framework: Framework) -> bool:
    """Whether areas of the kind that is asked through lie within those that were named."""
    if question.intent not in (Intent.RANKING, Intent.VALUE) or question.peers or question.changed:
        return False
    return any(framework.areas[key].kind == question.by for key in framework.lying_within(question.areas))


def _of_tags_or_objectives(question: Question, framework: Framework) -> frozenset[str] | None:
    """The measures of the tags and of the objectives that were named; None where none was."""
    if not (question.tags or question.objectives):
        return None
    return frozenset(
        key
        for key, measure in framework.measures.items()
        if (not question.tags or set(question.tags) & set(measure.tags))
        and (not question.objectives or set(question.objectives) & set(measure.objective))
    )


def _peers_of_targets(areas: Iterable[str], framework: Framework, measures: Collection[str] | None) -> frozenset[str]:
    """The peers among which a target asks for a place."""
    of_areas = set(areas)
    return frozenset(
        member
        for target in framework.targets
        if isinstance(target, RankTarget)
        and target.area in of_areas
        and (measures is None or target.measure in measures)
        for member in framework.peer_groups[target.peers].members
    )
